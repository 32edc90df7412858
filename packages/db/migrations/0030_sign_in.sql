-- Sign-in has a role of its own, for the one pool of better-auth: what proves who somebody is can be read and written by
-- nothing else. The pages' role knows of people only what pages show.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'academy_auth') THEN
    BEGIN
      CREATE ROLE academy_auth NOLOGIN NOBYPASSRLS;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      NULL; -- another database of the same server was migrated at the same moment
    END;
  END IF;
  GRANT academy_auth TO CURRENT_USER;
END $$;
GRANT USAGE ON SCHEMA auth, grants, audit TO academy_auth;

-- Ways in beside the link: a key that a device or a password manager holds. Only its public half is here.
CREATE TABLE auth.passkey (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  person_id uuid NOT NULL REFERENCES auth.person ON DELETE CASCADE,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  credential_id text NOT NULL CONSTRAINT passkey_credential_unique UNIQUE CHECK (length(credential_id) <= 1400),
  public_key bytea NOT NULL CHECK (length(public_key) <= 2000),
  -- How often the key says it was used, where it counts: a number that falls tells of a copy.
  counter bigint NOT NULL DEFAULT 0 CHECK (counter >= 0),
  transports text[] NOT NULL CHECK (cardinality(transports) <= 10),
  created_at timestamptz NOT NULL DEFAULT now(),
  last_used_at timestamptz
);
CREATE INDEX passkey_person ON auth.passkey (person_id);

REVOKE ALL ON auth.person, auth.session, auth.account, auth.verification, auth.rate_limit FROM academy_grants;
GRANT SELECT, INSERT, UPDATE, DELETE ON auth.session, auth.account, auth.verification, auth.rate_limit, auth.passkey
  TO academy_auth;
GRANT SELECT ON auth.person, auth.staff TO academy_auth;
GRANT INSERT (id, email, name, email_verified, image, language, created_at, updated_at) ON auth.person TO academy_auth;
GRANT UPDATE (email_verified, updated_at) ON auth.person TO academy_auth;
GRANT SELECT (id, name, language), UPDATE (name, language, updated_at) ON auth.person TO academy_grants;

-- Whoever has a role in any round, or may make rounds or read the log.
CREATE FUNCTION grants.is_staff() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT EXISTS (SELECT FROM auth.staff WHERE person_id = grants.current_person())
        OR cardinality(grants.my_rounds(grants.all_round_roles())) > 0 $$;

-- Whose names a page may show to whoever asks: his own, everybody's to staff, and those who are or were in an
-- organisation of his. Nobody's where nobody asks.
CREATE FUNCTION grants.my_colleagues() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT coalesce(array_agg(DISTINCT person_id), '{}') FROM grants.organisation_member
      WHERE organisation_id = ANY (grants.my_organisations()) $$;

ALTER TABLE auth.person ENABLE ROW LEVEL SECURITY;
CREATE POLICY sign_in_reads ON auth.person FOR SELECT TO academy_auth USING (true);
CREATE POLICY sign_in_adds ON auth.person FOR INSERT TO academy_auth WITH CHECK (true);
CREATE POLICY sign_in_proves ON auth.person FOR UPDATE TO academy_auth USING (true);
CREATE POLICY seen_by_page ON auth.person FOR SELECT TO academy_grants
  USING (id = (SELECT grants.current_person()) OR id = ANY ((SELECT grants.my_colleagues())::uuid[])
         OR (SELECT grants.is_staff()));
CREATE POLICY own_details ON auth.person FOR UPDATE TO academy_grants
  USING (id = grants.current_person()) WITH CHECK (id = grants.current_person());

-- His own address, to whoever asks, beside what he may read anyway.
CREATE FUNCTION auth.own_details() RETURNS TABLE (name text, email text, language text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT person.name, person.email, person.language FROM auth.person WHERE person.id = grants.current_person() $$;
REVOKE EXECUTE ON FUNCTION auth.own_details() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION auth.own_details() TO academy_grants;

-- A mail to a person is addressed here, so that nobody who writes one has to know where it goes: give `recipient_id`.
CREATE FUNCTION grants.address_mail() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = ''
AS $$
BEGIN
  SELECT person.email, coalesce(NEW.language, person.language) INTO NEW.recipient_email, NEW.language
  FROM auth.person WHERE person.id = NEW.recipient_id;
  RETURN NEW;
END $$;
CREATE TRIGGER outbox_addressed BEFORE INSERT ON grants.outbox FOR EACH ROW WHEN (NEW.recipient_id IS NOT NULL)
  EXECUTE FUNCTION grants.address_mail();

-- The outbox page is of a demonstration, which has made-up people: elsewhere a mail that says it is a sample cannot be
-- read back, or it would tell the address of whoever it is for.
CREATE FUNCTION grants.is_demonstration() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT EXISTS (SELECT FROM auth.person WHERE sample) $$;
CREATE INDEX person_sample ON auth.person (id) WHERE sample;
DROP POLICY outbox_sample_read ON grants.outbox;
CREATE POLICY outbox_sample_read ON grants.outbox FOR SELECT TO academy_grants
  USING (sample AND (SELECT grants.is_demonstration()));
-- Sign-in writes links, and no other mail.
GRANT INSERT ON grants.outbox TO academy_auth;
CREATE POLICY sign_in_links_only ON grants.outbox AS RESTRICTIVE FOR INSERT TO academy_auth
  WITH CHECK (template = 'sign-in-link');

-- Attempts are counted in a window that begins with the first of them. Milliseconds since 1970, as better-auth counts.
CREATE FUNCTION auth.count_attempt(attempt text, window_ms bigint) RETURNS TABLE (count integer, left_ms bigint)
LANGUAGE sql SET search_path = ''
AS $$ INSERT INTO auth.rate_limit AS kept (key, count, last_request)
      VALUES (attempt, 1, floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint)
      ON CONFLICT (key) DO UPDATE SET
        count = CASE WHEN kept.last_request <= excluded.last_request - window_ms THEN 1 ELSE kept.count + 1 END,
        last_request = CASE WHEN kept.last_request <= excluded.last_request - window_ms
                       THEN excluded.last_request ELSE kept.last_request END
      RETURNING kept.count,
        kept.last_request + window_ms - floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint $$;
-- The pages count too, apart from sign-in: what they count can lock nobody out.
CREATE FUNCTION grants.count_attempt(attempt text, window_ms bigint) RETURNS TABLE (count integer, left_ms bigint)
LANGUAGE sql SECURITY DEFINER SET search_path = ''
AS $$ SELECT * FROM auth.count_attempt('pages|' || attempt, window_ms) $$;
REVOKE EXECUTE ON FUNCTION auth.count_attempt(text, bigint), grants.count_attempt(text, bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION auth.count_attempt(text, bigint) TO academy_auth;
GRANT EXECUTE ON FUNCTION grants.count_attempt(text, bigint) TO academy_grants;

-- An event is of whoever asks, or of nobody; what the system did is written by the worker alone. Reading is as it was.
GRANT INSERT ON audit.event TO academy_auth;
GRANT INSERT ON audit.unsealed TO academy_auth;
ALTER TABLE audit.event ENABLE ROW LEVEL SECURITY;
CREATE POLICY event_read ON audit.event FOR SELECT USING (true);
CREATE POLICY event_of_who_asks ON audit.event FOR INSERT TO academy_grants, academy_auth
  WITH CHECK (CASE actor_kind WHEN 'person' THEN actor_id = (SELECT grants.current_person())::text
              ELSE actor_kind = 'public' AND actor_id IS NULL END);
CREATE POLICY event_of_the_system ON audit.event FOR INSERT TO academy_worker WITH CHECK (actor_kind = 'system');
