-- Who is staff is a matter of people, not of rounds: auditors read the log of everything.
ALTER TABLE grants.staff SET SCHEMA auth;
CREATE OR REPLACE FUNCTION grants.is_staff() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT EXISTS (SELECT FROM auth.staff WHERE person_id = grants.current_person()) $$;
CREATE OR REPLACE FUNCTION grants.sample_people()
RETURNS TABLE (id uuid, name text, email text, organisations text[], staff text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT person.id, person.name, person.email,
        ARRAY(SELECT o.name FROM grants.organisation_member m JOIN grants.organisation o ON o.id = m.organisation_id
              WHERE m.person_id = person.id ORDER BY o.name),
        ARRAY(SELECT s.role FROM auth.staff s WHERE s.person_id = person.id ORDER BY s.role)
      FROM auth.person WHERE person.sample ORDER BY person.name, person.id $$;

-- `submitted_at` is the instant at which the press of the button reached us, which the deadline is held against; `kept_at`
-- the one at which its turn had come and the copy was taken: what is in it was saved before, and nothing after.
ALTER TABLE grants.submission ADD COLUMN kept_at timestamptz;
ALTER TABLE grants.submission DISABLE TRIGGER submission_immutable;
UPDATE grants.submission SET kept_at = submitted_at;
ALTER TABLE grants.submission ENABLE TRIGGER submission_immutable;
ALTER TABLE grants.submission ALTER COLUMN kept_at SET NOT NULL;
ALTER TABLE grants.submission ADD CONSTRAINT submission_kept_after_it_arrived CHECK (kept_at >= submitted_at);
