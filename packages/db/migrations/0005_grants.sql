-- A funding round, its applications and what was submitted.
CREATE TABLE grants.organisation (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  name text NOT NULL CHECK (length(btrim(name)) BETWEEN 1 AND 200),
  -- Text, never a number: leading zeros are part of it.
  charity_number text CONSTRAINT organisation_charity_number_shape CHECK (charity_number ~ '^([0-9]{6,7}|SC[0-9]{6}|NIC[0-9]{6})$'),
  company_number text CONSTRAINT organisation_company_number_shape CHECK (company_number ~ '^([0-9]{8}|[A-Z]{2}[0-9]{6})$'),
  postcode text NOT NULL CHECK (postcode ~ '^[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}$'),
  annual_turnover_pence bigint CHECK (annual_turnover_pence >= 0),
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT organisation_charity_number_unique UNIQUE (charity_number),
  CONSTRAINT organisation_company_number_unique UNIQUE (company_number)
);

CREATE TABLE grants.organisation_member (
  organisation_id uuid NOT NULL REFERENCES grants.organisation,
  person_id uuid NOT NULL REFERENCES auth.person,
  role text NOT NULL CONSTRAINT organisation_member_role_known CHECK (role IN ('lead', 'contributor')),
  added_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, person_id)
);
CREATE INDEX organisation_member_person ON grants.organisation_member (person_id);

CREATE TABLE grants.staff (
  person_id uuid NOT NULL REFERENCES auth.person,
  role text NOT NULL CONSTRAINT staff_role_known CHECK (role IN ('fund-manager', 'auditor')),
  PRIMARY KEY (person_id, role)
);

CREATE TABLE grants.round (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  slug text NOT NULL CONSTRAINT round_slug_unique UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text NOT NULL,
  name_cy text NOT NULL,
  -- The programme of the registry whose real rules the round follows; empty when it follows none.
  programme_slug text,
  fictional boolean NOT NULL,
  opens_at timestamptz NOT NULL,
  -- The deadline as it was written, and the instant that it means: both are kept, the instant decides.
  closes_at_local text NOT NULL CHECK (closes_at_local ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$'),
  closes_at_zone text NOT NULL,
  closes_at timestamptz NOT NULL,
  grace_minutes integer NOT NULL DEFAULT 0 CHECK (grace_minutes BETWEEN 0 AND 1440),
  pot_pence bigint NOT NULL CHECK (pot_pence > 0),
  rules jsonb NOT NULL,
  status text NOT NULL CONSTRAINT round_status_known CHECK (status IN ('draft', 'published', 'cancelled')),
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT round_opens_before_it_closes CHECK (opens_at < closes_at)
);

CREATE TABLE grants.form_version (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  round_id uuid NOT NULL REFERENCES grants.round,
  version integer NOT NULL CHECK (version > 0),
  definition jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT form_version_unique UNIQUE (round_id, version)
);

CREATE TABLE grants.application (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  reference text NOT NULL CONSTRAINT application_reference_unique UNIQUE,
  round_id uuid NOT NULL REFERENCES grants.round,
  organisation_id uuid NOT NULL REFERENCES grants.organisation,
  form_version_id uuid NOT NULL REFERENCES grants.form_version,
  status text NOT NULL DEFAULT 'draft' CONSTRAINT application_status_known CHECK (status IN ('draft', 'submitted', 'withdrawn')),
  created_by uuid NOT NULL REFERENCES auth.person,
  created_at timestamptz NOT NULL DEFAULT now(),
  submitted_at timestamptz,
  withdrawn_at timestamptz,
  CONSTRAINT application_one_per_organisation UNIQUE (round_id, organisation_id),
  CONSTRAINT application_status_has_its_instant CHECK (
    CASE status
      WHEN 'draft' THEN submitted_at IS NULL AND withdrawn_at IS NULL
      WHEN 'submitted' THEN submitted_at IS NOT NULL AND withdrawn_at IS NULL
      ELSE withdrawn_at IS NOT NULL
    END
  )
);
CREATE INDEX application_organisation ON grants.application (organisation_id);

-- Append only. The current answer is the highest version that was not set aside; an answer written over an older
-- version than the current one is set aside beside it (`conflicts_with` names the version it met), so both texts are kept.
CREATE TABLE grants.answer (
  application_id uuid NOT NULL REFERENCES grants.application,
  field text NOT NULL CHECK (length(field) <= 80),
  version integer NOT NULL CHECK (version > 0),
  value jsonb NOT NULL CHECK (pg_column_size(value) <= 200000),
  author_id uuid NOT NULL REFERENCES auth.person,
  saved_at timestamptz NOT NULL DEFAULT now(),
  conflicts_with integer CHECK (conflicts_with < version),
  PRIMARY KEY (application_id, field, version)
);

CREATE TABLE grants.application_event (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  -- The order in which events of one application are replayed.
  seq bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  application_id uuid NOT NULL REFERENCES grants.application,
  kind text NOT NULL CONSTRAINT application_event_kind_known
    CHECK (kind IN ('started', 'submitted', 'submission-refused', 'withdrawn')),
  at timestamptz NOT NULL,
  actor_id uuid NOT NULL REFERENCES auth.person,
  detail jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX application_event_order ON grants.application_event (application_id, seq);

CREATE TABLE grants.submission (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  application_id uuid NOT NULL CONSTRAINT submission_once UNIQUE REFERENCES grants.application,
  idempotency_key text NOT NULL CHECK (length(idempotency_key) BETWEEN 8 AND 100),
  -- The exact text that was hashed: stored as text, because jsonb would reorder it.
  canonical_json text NOT NULL,
  sha256 text NOT NULL CONSTRAINT submission_hash_is_of_the_text
    CHECK (sha256 = encode(sha256(convert_to(canonical_json, 'UTF8')), 'hex')),
  submitted_at timestamptz NOT NULL,
  submitted_by uuid NOT NULL REFERENCES auth.person,
  late_within_grace boolean NOT NULL,
  receipt_number text NOT NULL CONSTRAINT submission_receipt_number_unique UNIQUE
);

CREATE FUNCTION grants.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%.% is never changed or removed', TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER submission_immutable BEFORE UPDATE OR DELETE ON grants.submission
  FOR EACH ROW EXECUTE FUNCTION grants.refuse_change();
CREATE TRIGGER submission_not_emptied BEFORE TRUNCATE ON grants.submission
  FOR EACH STATEMENT EXECUTE FUNCTION grants.refuse_change();
CREATE TRIGGER application_event_immutable BEFORE UPDATE OR DELETE ON grants.application_event
  FOR EACH ROW EXECUTE FUNCTION grants.refuse_change();

-- Mail leaves through here: written in the transaction of the fact that causes it, sent by the worker.
CREATE TABLE grants.outbox (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  template text NOT NULL CONSTRAINT outbox_template_known CHECK (template IN ('sign-in-link', 'submission-receipt')),
  language text NOT NULL CHECK (language IN ('en', 'cy')),
  recipient_email text NOT NULL,
  recipient_id uuid REFERENCES auth.person ON DELETE SET NULL,
  params jsonb NOT NULL,
  -- Written in demo mode: the outbox page shows these rows and no others.
  sample boolean NOT NULL DEFAULT false,
  -- One message for one fact, however often it is reported.
  cause text CONSTRAINT outbox_cause_unique UNIQUE,
  created_at timestamptz NOT NULL DEFAULT now(),
  next_attempt_at timestamptz NOT NULL DEFAULT now(),
  sent_at timestamptz,
  attempts integer NOT NULL DEFAULT 0,
  last_error text
);
CREATE INDEX outbox_waiting ON grants.outbox (next_attempt_at, id) WHERE sent_at IS NULL;
CREATE INDEX outbox_sample ON grants.outbox (created_at DESC, id) WHERE sample;

-- Who asks: `asPerson` sets it for one transaction. Without it the policies below show nothing.
CREATE FUNCTION grants.current_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.person_id', true), '')::uuid;

-- Security definer: policies on organisation_member may not read organisation_member themselves.
CREATE FUNCTION grants.my_organisations() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT coalesce(array_agg(organisation_id), '{}') FROM grants.organisation_member
      WHERE person_id = grants.current_person() $$;
CREATE FUNCTION grants.is_staff() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT EXISTS (SELECT FROM grants.staff WHERE person_id = grants.current_person()) $$;
CREATE FUNCTION grants.has_members(organisation uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT EXISTS (SELECT FROM grants.organisation_member WHERE organisation_id = organisation) $$;

-- The people of demo mode for its sign-in page, which nobody is signed in to: made-up people and nobody else.
CREATE FUNCTION grants.sample_people() RETURNS TABLE (id uuid, name text, email text, organisations text[], staff text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT person.id, person.name, person.email,
        ARRAY(SELECT o.name FROM grants.organisation_member m JOIN grants.organisation o ON o.id = m.organisation_id
              WHERE m.person_id = person.id ORDER BY o.name),
        ARRAY(SELECT s.role FROM grants.staff s WHERE s.person_id = person.id ORDER BY s.role)
      FROM auth.person WHERE person.sample ORDER BY person.name, person.id $$;

ALTER TABLE grants.organisation_member ENABLE ROW LEVEL SECURITY;
CREATE POLICY member_reads ON grants.organisation_member FOR SELECT
  USING (organisation_id = ANY ((SELECT grants.my_organisations())::uuid[]));
-- Whoever makes an organisation becomes its lead; nobody can add himself to one that has people.
CREATE POLICY founder_joins ON grants.organisation_member FOR INSERT
  WITH CHECK (person_id = grants.current_person() AND role = 'lead' AND NOT grants.has_members(organisation_id));

ALTER TABLE grants.application ENABLE ROW LEVEL SECURITY;
ALTER TABLE grants.application FORCE ROW LEVEL SECURITY;
CREATE POLICY member_or_staff_reads ON grants.application FOR SELECT
  USING (organisation_id = ANY ((SELECT grants.my_organisations())::uuid[]) OR (SELECT grants.is_staff()));
CREATE POLICY member_starts ON grants.application FOR INSERT
  WITH CHECK (organisation_id = ANY ((SELECT grants.my_organisations())::uuid[]) AND created_by = grants.current_person());
CREATE POLICY member_changes ON grants.application FOR UPDATE
  USING (organisation_id = ANY ((SELECT grants.my_organisations())::uuid[]))
  WITH CHECK (organisation_id = ANY ((SELECT grants.my_organisations())::uuid[]));

-- Staff read what was submitted, never a draft's answers.
ALTER TABLE grants.answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE grants.answer FORCE ROW LEVEL SECURITY;
CREATE POLICY member_reads ON grants.answer FOR SELECT
  USING (application_id IN (SELECT id FROM grants.application
         WHERE organisation_id = ANY ((SELECT grants.my_organisations())::uuid[])));
CREATE POLICY member_writes_draft ON grants.answer FOR INSERT
  WITH CHECK (author_id = grants.current_person() AND application_id IN (SELECT id FROM grants.application
         WHERE status = 'draft' AND organisation_id = ANY ((SELECT grants.my_organisations())::uuid[])));

ALTER TABLE grants.application_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE grants.application_event FORCE ROW LEVEL SECURITY;
CREATE POLICY member_or_staff_reads ON grants.application_event FOR SELECT
  USING (application_id IN (SELECT id FROM grants.application));
CREATE POLICY member_writes ON grants.application_event FOR INSERT
  WITH CHECK (actor_id = grants.current_person() AND application_id IN (SELECT id FROM grants.application
         WHERE organisation_id = ANY ((SELECT grants.my_organisations())::uuid[])));

ALTER TABLE grants.submission ENABLE ROW LEVEL SECURITY;
ALTER TABLE grants.submission FORCE ROW LEVEL SECURITY;
CREATE POLICY member_or_staff_reads ON grants.submission FOR SELECT
  USING (application_id IN (SELECT id FROM grants.application));
CREATE POLICY member_submits ON grants.submission FOR INSERT
  WITH CHECK (submitted_by = grants.current_person() AND application_id IN (SELECT id FROM grants.application
         WHERE organisation_id = ANY ((SELECT grants.my_organisations())::uuid[])));

-- The web application may write mail and, in demo mode, show it; a real person's mail it can never read back.
ALTER TABLE grants.outbox ENABLE ROW LEVEL SECURITY;
CREATE POLICY outbox_written ON grants.outbox FOR INSERT WITH CHECK (true);
CREATE POLICY outbox_sample_read ON grants.outbox FOR SELECT TO academy_grants USING (sample);
CREATE POLICY outbox_delivered ON grants.outbox FOR ALL TO academy_worker USING (true);

GRANT SELECT, INSERT ON grants.organisation TO academy_grants;
GRANT UPDATE (name, postcode, annual_turnover_pence) ON grants.organisation TO academy_grants;
GRANT SELECT, INSERT ON grants.organisation_member TO academy_grants;
GRANT SELECT ON grants.staff, grants.round, grants.form_version TO academy_grants;
GRANT SELECT, INSERT ON grants.application TO academy_grants;
GRANT UPDATE (status, submitted_at, withdrawn_at) ON grants.application TO academy_grants;
GRANT SELECT, INSERT ON grants.answer, grants.application_event, grants.submission, grants.outbox TO academy_grants;
GRANT SELECT ON grants.outbox TO academy_worker;
GRANT UPDATE (sent_at, attempts, last_error, next_attempt_at, params) ON grants.outbox TO academy_worker;

-- The job queue keeps its own tables in its own schema; it is the only place where a role may make any.
CREATE SCHEMA pgboss;
GRANT USAGE, CREATE ON SCHEMA pgboss TO academy_worker;
