-- Rounds have immutable versions and events, and people have roles in them. What is in force stands beside the events in
-- grants.round, and only the events' trigger writes it: a deadline cannot move without leaving a trace.
CREATE TABLE grants.round_version (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  round_id uuid NOT NULL REFERENCES grants.round,
  no integer NOT NULL CHECK (no > 0),
  -- Form, money, timetable, criteria and rules: JSON that `readRoundDefinition` of the domain reads.
  canonical_json text NOT NULL,
  definition jsonb NOT NULL GENERATED ALWAYS AS (canonical_json::jsonb) STORED,
  sha256 text NOT NULL CONSTRAINT round_version_hash_is_of_the_text
    CHECK (sha256 = encode(sha256(convert_to(canonical_json, 'UTF8')), 'hex')),
  -- What of the definition is asked of every page and every submission, resolved to instants.
  name text NOT NULL,
  name_cy text NOT NULL,
  opens_at timestamptz NOT NULL,
  closes_at_local text NOT NULL CHECK (closes_at_local ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$'),
  closes_at_zone text NOT NULL,
  closes_at timestamptz NOT NULL,
  grace_minutes integer NOT NULL CHECK (grace_minutes BETWEEN 0 AND 1440),
  sign_off_required boolean NOT NULL DEFAULT false,
  sealed_until_closing boolean NOT NULL DEFAULT false,
  -- Nobody where the platform itself made it, as a sample is.
  created_by uuid REFERENCES auth.person,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT round_version_unique UNIQUE (round_id, no),
  CONSTRAINT round_version_of_its_round UNIQUE (id, round_id),
  CONSTRAINT round_version_opens_before_it_closes CHECK (opens_at < closes_at)
);

CREATE TABLE grants.round_event (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  seq bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  round_id uuid NOT NULL REFERENCES grants.round,
  kind text NOT NULL CONSTRAINT round_event_kind_known CHECK (kind IN ('drafted', 'proposed', 'sent-back', 'approved',
    'published', 'amended', 'extension-proposed', 'extension-refused', 'extension-approved', 'cancelled')),
  version_id uuid REFERENCES grants.round_version,
  -- The proposal that an extension's approval or refusal is about.
  about_event_id uuid REFERENCES grants.round_event,
  at timestamptz NOT NULL,
  actor_id uuid REFERENCES auth.person,
  detail jsonb NOT NULL DEFAULT '{}',
  CONSTRAINT round_event_names_its_version CHECK (
    (kind IN ('proposed', 'sent-back', 'approved', 'published', 'amended')) = (version_id IS NOT NULL)),
  CONSTRAINT round_event_names_its_proposal CHECK (
    (kind IN ('extension-refused', 'extension-approved')) = (about_event_id IS NOT NULL))
);
CREATE INDEX round_event_order ON grants.round_event (round_id, seq);

CREATE TABLE grants.round_role (
  round_id uuid NOT NULL REFERENCES grants.round,
  person_id uuid NOT NULL REFERENCES auth.person,
  role text NOT NULL CONSTRAINT round_role_known
    CHECK (role IN ('fund-manager', 'senior-officer', 'assessor', 'panel', 'finance', 'auditor')),
  from_at timestamptz NOT NULL DEFAULT now(),
  to_at timestamptz,
  given_by uuid REFERENCES auth.person,
  PRIMARY KEY (round_id, person_id, role, from_at),
  CONSTRAINT round_role_ends_after_it_begins CHECK (to_at >= from_at)
);
CREATE UNIQUE INDEX round_role_held_once ON grants.round_role (round_id, person_id, role) WHERE to_at IS NULL;
CREATE INDEX round_role_person ON grants.round_role (person_id);

-- The one copy of a round that is worked on. `edition` counts its savings: who saves over another's is told.
CREATE TABLE grants.round_draft (
  round_id uuid PRIMARY KEY REFERENCES grants.round,
  definition jsonb NOT NULL,
  edition integer NOT NULL DEFAULT 1 CHECK (edition > 0),
  edited_by uuid REFERENCES auth.person,
  edited_at timestamptz NOT NULL DEFAULT now()
);

-- What was a form version becomes a version of its round, with the same id.
INSERT INTO grants.round_version (id, round_id, no, canonical_json, sha256, name, name_cy, opens_at, closes_at_local,
  closes_at_zone, closes_at, grace_minutes, created_at)
SELECT form_version.id, round.id, form_version.version, written.json,
  encode(sha256(convert_to(written.json, 'UTF8')), 'hex'), round.name, round.name_cy, round.opens_at,
  round.closes_at_local, round.closes_at_zone, round.closes_at, round.grace_minutes, form_version.created_at
FROM grants.form_version JOIN grants.round ON round.id = form_version.round_id
CROSS JOIN LATERAL (SELECT jsonb_build_object('shape', 1,
  'round', jsonb_build_object('slug', round.slug, 'name', round.name, 'nameCy', round.name_cy,
    'programmeSlug', round.programme_slug,
    'opensAtLocal', to_char(round.opens_at AT TIME ZONE round.closes_at_zone, 'YYYY-MM-DD"T"HH24:MI'),
    'closesAtLocal', round.closes_at_local, 'closesAtZone', round.closes_at_zone,
    'graceMinutes', round.grace_minutes, 'potPence', round.pot_pence),
  'rules', round.rules, 'form', form_version.definition)::text AS json) written;

ALTER TABLE grants.round ADD COLUMN version_id uuid REFERENCES grants.round_version;
ALTER TABLE grants.round ADD COLUMN sign_off_required boolean NOT NULL DEFAULT false;
ALTER TABLE grants.round ADD COLUMN sealed_until_closing boolean NOT NULL DEFAULT false;
UPDATE grants.round SET version_id =
  (SELECT id FROM grants.round_version WHERE round_id = round.id ORDER BY no DESC LIMIT 1);
INSERT INTO grants.round_event (round_id, kind, version_id, at)
SELECT id, kind, version_id, created_at FROM grants.round, unnest(ARRAY['proposed', 'approved', 'published']) AS kind
WHERE status <> 'draft';
INSERT INTO grants.round_event (round_id, kind, at) SELECT id, 'cancelled', now() FROM grants.round WHERE status = 'cancelled';
INSERT INTO grants.round_role (round_id, person_id, role)
SELECT round.id, staff.person_id, staff.role FROM grants.round, auth.staff;

ALTER TABLE grants.application RENAME COLUMN form_version_id TO round_version_id;
ALTER TABLE grants.application DROP CONSTRAINT application_form_version_id_fkey;
ALTER TABLE grants.application ADD CONSTRAINT application_of_its_rounds_version
  FOREIGN KEY (round_version_id, round_id) REFERENCES grants.round_version (id, round_id);
DROP TABLE grants.form_version;
ALTER TABLE grants.round DROP COLUMN rules, DROP COLUMN pot_pence;

CREATE TRIGGER round_version_immutable BEFORE UPDATE OR DELETE ON grants.round_version
  FOR EACH ROW EXECUTE FUNCTION grants.refuse_change();
CREATE TRIGGER round_version_not_emptied BEFORE TRUNCATE ON grants.round_version
  FOR EACH STATEMENT EXECUTE FUNCTION grants.refuse_change();
CREATE TRIGGER round_event_immutable BEFORE UPDATE OR DELETE ON grants.round_event
  FOR EACH ROW EXECUTE FUNCTION grants.refuse_change();
CREATE TRIGGER round_event_not_emptied BEFORE TRUNCATE ON grants.round_event
  FOR EACH STATEMENT EXECUTE FUNCTION grants.refuse_change();

CREATE FUNCTION grants.refuse_but_by_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF pg_trigger_depth() < 2 THEN
    RAISE EXCEPTION '%.% changes only by its events', TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER round_changes_by_event BEFORE UPDATE ON grants.round
  FOR EACH ROW EXECUTE FUNCTION grants.refuse_but_by_event();
CREATE TRIGGER round_kept BEFORE DELETE ON grants.round FOR EACH ROW EXECUTE FUNCTION grants.refuse_change();

-- A deadline that was resolved wrongly never gets in: the database reads the local time itself.
CREATE FUNCTION grants.check_round_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.closes_at_local::timestamp AT TIME ZONE NEW.closes_at_zone) <> NEW.closes_at THEN
    RAISE EXCEPTION 'the deadline % % is not the instant %', NEW.closes_at_local, NEW.closes_at_zone, NEW.closes_at
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER round_version_resolved BEFORE INSERT ON grants.round_version
  FOR EACH ROW EXECUTE FUNCTION grants.check_round_version();

-- What an event does to its round. Every rule of order, and of two people, is here and nowhere else in SQL.
CREATE FUNCTION grants.apply_round_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  current_round grants.round;
  version grants.round_version;
  proposal grants.round_event;
  last_kind text;
BEGIN
  SELECT * INTO STRICT current_round FROM grants.round WHERE id = NEW.round_id FOR NO KEY UPDATE;
  IF NEW.version_id IS NOT NULL THEN
    SELECT * INTO STRICT version FROM grants.round_version WHERE id = NEW.version_id AND round_id = NEW.round_id;
    SELECT kind INTO last_kind FROM grants.round_event
    WHERE round_id = NEW.round_id AND version_id = NEW.version_id AND id <> NEW.id ORDER BY seq DESC LIMIT 1;
  END IF;
  IF NEW.about_event_id IS NOT NULL THEN
    SELECT * INTO STRICT proposal FROM grants.round_event WHERE id = NEW.about_event_id AND round_id = NEW.round_id;
    IF proposal.kind <> 'extension-proposed'
      OR EXISTS (SELECT FROM grants.round_event WHERE about_event_id = NEW.about_event_id AND id <> NEW.id) THEN
      RAISE EXCEPTION 'no such proposal waits' USING ERRCODE = 'restrict_violation';
    END IF;
  END IF;

  CASE NEW.kind
    WHEN 'drafted' THEN
      IF EXISTS (SELECT FROM grants.round_event WHERE round_id = NEW.round_id AND id <> NEW.id) THEN
        RAISE EXCEPTION 'a round is drafted once' USING ERRCODE = 'restrict_violation';
      END IF;
      IF NEW.actor_id IS NOT NULL THEN
        INSERT INTO grants.round_role (round_id, person_id, role, given_by)
        VALUES (NEW.round_id, NEW.actor_id, 'fund-manager', NEW.actor_id);
      END IF;
    WHEN 'proposed' THEN
      IF current_round.status = 'cancelled' OR last_kind IS NOT NULL THEN
        RAISE EXCEPTION 'a version is proposed once, of a round that goes on' USING ERRCODE = 'restrict_violation';
      END IF;
    WHEN 'sent-back', 'approved' THEN
      IF last_kind IS DISTINCT FROM 'proposed' THEN
        RAISE EXCEPTION 'only what is proposed can be %', NEW.kind USING ERRCODE = 'restrict_violation';
      END IF;
      IF NEW.kind = 'approved' AND NEW.actor_id IS NOT NULL AND EXISTS (SELECT FROM grants.round_event
          WHERE version_id = NEW.version_id AND kind = 'proposed' AND actor_id = NEW.actor_id) THEN
        RAISE EXCEPTION 'a second person approves' USING ERRCODE = 'restrict_violation';
      END IF;
    WHEN 'published', 'amended' THEN
      IF last_kind IS DISTINCT FROM 'approved'
        OR current_round.status <> (CASE NEW.kind WHEN 'published' THEN 'draft' ELSE 'published' END) THEN
        RAISE EXCEPTION 'only what is approved can be %', NEW.kind USING ERRCODE = 'restrict_violation';
      END IF;
      -- A round on show never closes before the instant that people were told.
      IF NEW.kind = 'amended' AND (version.closes_at < current_round.closes_at OR current_round.closes_at <= NEW.at
        OR version.grace_minutes < current_round.grace_minutes) THEN
        RAISE EXCEPTION 'an amendment never shortens a round' USING ERRCODE = 'restrict_violation';
      END IF;
      UPDATE grants.round SET status = 'published', version_id = version.id, name = version.name, name_cy = version.name_cy,
        opens_at = version.opens_at, closes_at = version.closes_at, closes_at_local = version.closes_at_local,
        closes_at_zone = version.closes_at_zone, grace_minutes = version.grace_minutes,
        sign_off_required = version.sign_off_required, sealed_until_closing = version.sealed_until_closing
      WHERE id = NEW.round_id;
      -- What is being written follows the form in force; what was submitted keeps its own.
      UPDATE grants.application SET round_version_id = version.id
      WHERE round_id = NEW.round_id AND status IN ('draft', 'awaiting-sign-off', 'correcting');
    WHEN 'extension-proposed' THEN
      IF current_round.status <> 'published' OR (NEW.detail ->> 'closesAt')::timestamptz <= current_round.closes_at
        OR coalesce(length(btrim(NEW.detail ->> 'reason')), 0) = 0 OR ((NEW.detail ->> 'closesAtLocal')::timestamp
          AT TIME ZONE current_round.closes_at_zone) IS DISTINCT FROM (NEW.detail ->> 'closesAt')::timestamptz THEN
        RAISE EXCEPTION 'an extension is later than the deadline and says why' USING ERRCODE = 'restrict_violation';
      END IF;
    WHEN 'extension-refused' THEN NULL;
    WHEN 'extension-approved' THEN
      IF proposal.actor_id = NEW.actor_id THEN
        RAISE EXCEPTION 'a second person approves' USING ERRCODE = 'restrict_violation';
      END IF;
      IF (proposal.detail ->> 'closesAt')::timestamptz <= current_round.closes_at THEN
        RAISE EXCEPTION 'an extension is later than the deadline' USING ERRCODE = 'restrict_violation';
      END IF;
      UPDATE grants.round SET closes_at = (proposal.detail ->> 'closesAt')::timestamptz,
        closes_at_local = proposal.detail ->> 'closesAtLocal'
      WHERE id = NEW.round_id;
    WHEN 'cancelled' THEN
      IF current_round.status = 'cancelled' THEN
        RAISE EXCEPTION 'a round is cancelled once' USING ERRCODE = 'restrict_violation';
      END IF;
      UPDATE grants.round SET status = 'cancelled' WHERE id = NEW.round_id;
  END CASE;
  RETURN NULL;
END $$;
CREATE TRIGGER round_event_applied AFTER INSERT ON grants.round_event
  FOR EACH ROW EXECUTE FUNCTION grants.apply_round_event();

-- Roles of the person who asks. Security definer, as grants.my_organisations is.
CREATE FUNCTION grants.my_rounds(roles text[]) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT coalesce(array_agg(DISTINCT round_id), '{}') FROM grants.round_role
      WHERE person_id = grants.current_person() AND role = ANY (roles)
        AND from_at <= now() AND (to_at IS NULL OR to_at > now()) $$;
CREATE FUNCTION grants.all_round_roles() RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN ARRAY['fund-manager', 'senior-officer', 'assessor', 'panel', 'finance', 'auditor'];
CREATE FUNCTION grants.has_round_role(round uuid, roles text[]) RETURNS boolean LANGUAGE sql STABLE
  RETURN round = ANY (grants.my_rounds(roles));

-- The rounds whose submissions the person may read as staff: the one rule, for policies and operations alike. An assessor
-- reads what was assigned to him, which is another rule; a sealed round opens to nobody before its last instant.
CREATE FUNCTION grants.rounds_i_read() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT coalesce(array_agg(id), '{}') FROM grants.round
      WHERE id = ANY (grants.my_rounds(ARRAY['fund-manager', 'senior-officer', 'panel', 'finance', 'auditor']))
        AND (NOT sealed_until_closing OR now() >= closes_at + make_interval(mins => grace_minutes)) $$;

-- An application moves as this table says, and the domain's `applicationTransitions` says the same. An empty `to_status`
-- means the status from which it was sent for sign-off or withdrawn.
CREATE TABLE grants.application_transition (
  from_status text NOT NULL,
  kind text NOT NULL,
  to_status text,
  PRIMARY KEY (from_status, kind)
);
INSERT INTO grants.application_transition (from_status, kind, to_status) VALUES
  ('draft', 'sent-for-sign-off', 'awaiting-sign-off'),
  ('correcting', 'sent-for-sign-off', 'awaiting-sign-off'),
  ('reopened', 'sent-for-sign-off', 'awaiting-sign-off'),
  ('awaiting-sign-off', 'sent-back', NULL),
  ('draft', 'submitted', 'submitted'),
  ('correcting', 'submitted', 'submitted'),
  ('reopened', 'submitted', 'submitted'),
  ('awaiting-sign-off', 'submitted', 'submitted'),
  ('submitted', 'correction-begun', 'correcting'),
  ('correcting', 'correction-dropped', 'submitted'),
  ('submitted', 'reopened', 'reopened'),
  ('reopened', 'reopening-ended', 'submitted'),
  ('draft', 'withdrawn', 'withdrawn'),
  ('awaiting-sign-off', 'withdrawn', 'withdrawn'),
  ('submitted', 'withdrawn', 'withdrawn'),
  ('correcting', 'withdrawn', 'withdrawn'),
  ('reopened', 'withdrawn', 'withdrawn'),
  ('withdrawn', 'withdrawal-undone', NULL);
CREATE TRIGGER application_transition_immutable BEFORE UPDATE OR DELETE ON grants.application_transition
  FOR EACH ROW EXECUTE FUNCTION grants.refuse_change();

ALTER TABLE grants.application DROP CONSTRAINT application_one_per_organisation;
ALTER TABLE grants.application DROP CONSTRAINT application_status_known;
ALTER TABLE grants.application DROP CONSTRAINT application_status_has_its_instant;
ALTER TABLE grants.application
  ADD CONSTRAINT application_status_known CHECK (status IN
    ('draft', 'awaiting-sign-off', 'submitted', 'correcting', 'reopened', 'withdrawn')),
  -- The status to go back to when it is sent back or the withdrawal undone.
  ADD COLUMN resumes_as text CONSTRAINT application_resumes_as_known CHECK (resumes_as IN
    ('draft', 'awaiting-sign-off', 'submitted', 'correcting', 'reopened')),
  ADD COLUMN sent_for_sign_off_by uuid REFERENCES auth.person,
  -- Until when staff have opened it again, and which sections: all where it is empty.
  ADD COLUMN reopened_until timestamptz,
  ADD COLUMN reopened_sections text[],
  -- A later end of its own, by the ruling on a late plea.
  ADD COLUMN submit_until timestamptz,
  ADD COLUMN standing_submission_id uuid;
-- One that goes on in a round; who has withdrawn may apply again.
CREATE UNIQUE INDEX application_one_live_per_organisation ON grants.application (round_id, organisation_id)
  WHERE status <> 'withdrawn';
CREATE INDEX application_round ON grants.application (round_id, status);

ALTER TABLE grants.submission DROP CONSTRAINT submission_once;
ALTER TABLE grants.submission DISABLE TRIGGER submission_immutable;
ALTER TABLE grants.submission
  ADD COLUMN no integer NOT NULL DEFAULT 1 CHECK (no > 0),
  ADD COLUMN supersedes uuid REFERENCES grants.submission,
  ADD COLUMN round_version_id uuid REFERENCES grants.round_version,
  ADD COLUMN least_viable_pence bigint CHECK (least_viable_pence > 0),
  ADD COLUMN people_helped integer CHECK (people_helped >= 0),
  ADD CONSTRAINT submission_numbered UNIQUE (application_id, no),
  ADD CONSTRAINT submission_pressed_once UNIQUE (application_id, idempotency_key),
  ADD CONSTRAINT submission_supersedes_from_the_second CHECK ((no = 1) = (supersedes IS NULL));
UPDATE grants.submission SET round_version_id =
  (SELECT round_version_id FROM grants.application WHERE application.id = submission.application_id);
ALTER TABLE grants.submission ENABLE TRIGGER submission_immutable;
ALTER TABLE grants.submission ALTER COLUMN round_version_id SET NOT NULL;
ALTER TABLE grants.submission ALTER COLUMN no DROP DEFAULT;

UPDATE grants.application SET standing_submission_id = submission.id
FROM grants.submission WHERE submission.application_id = application.id;
UPDATE grants.application SET resumes_as = CASE WHEN submitted_at IS NULL THEN 'draft' ELSE 'submitted' END
WHERE status = 'withdrawn';
ALTER TABLE grants.application
  ADD CONSTRAINT application_standing_submission_id_fkey FOREIGN KEY (standing_submission_id) REFERENCES grants.submission,
  ADD CONSTRAINT application_status_has_its_instants CHECK (
    (withdrawn_at IS NOT NULL) = (status = 'withdrawn')
    AND (resumes_as IS NOT NULL) = (status IN ('withdrawn', 'awaiting-sign-off'))
    AND (status <> 'draft' OR submitted_at IS NULL)
    AND (status NOT IN ('submitted', 'correcting', 'reopened') OR submitted_at IS NOT NULL)
    AND (submitted_at IS NULL) = (standing_submission_id IS NULL));

-- What was typed, as numbers that are added up: written with the submission, in its transaction, and never after.
CREATE TABLE grants.submission_year (
  submission_id uuid NOT NULL REFERENCES grants.submission,
  financial_year text NOT NULL CHECK (financial_year ~ '^[0-9]{4}-[0-9]{2}$'),
  grant_pence bigint NOT NULL CHECK (grant_pence >= 0),
  match_pence bigint NOT NULL CHECK (match_pence >= 0),
  cost_pence bigint NOT NULL CHECK (cost_pence >= 0),
  PRIMARY KEY (submission_id, financial_year)
);
CREATE TABLE grants.submission_cost (
  submission_id uuid NOT NULL REFERENCES grants.submission,
  line integer NOT NULL CHECK (line > 0),
  financial_year text NOT NULL CHECK (financial_year ~ '^[0-9]{4}-[0-9]{2}$'),
  label text NOT NULL,
  pence bigint NOT NULL CHECK (pence >= 0),
  PRIMARY KEY (submission_id, line, financial_year)
);
CREATE TABLE grants.submission_match (
  submission_id uuid NOT NULL REFERENCES grants.submission,
  line integer NOT NULL CHECK (line > 0),
  funder text NOT NULL,
  financial_year text NOT NULL CHECK (financial_year ~ '^[0-9]{4}-[0-9]{2}$'),
  pence bigint NOT NULL CHECK (pence >= 0),
  status text NOT NULL CONSTRAINT submission_match_status_known CHECK (status IN ('pledged', 'confirmed')),
  PRIMARY KEY (submission_id, line)
);
CREATE TABLE grants.submission_place (
  submission_id uuid NOT NULL REFERENCES grants.submission,
  area_code text NOT NULL CHECK (length(area_code) BETWEEN 1 AND 40),
  PRIMARY KEY (submission_id, area_code)
);

CREATE FUNCTION grants.check_part_of_submission() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM grants.submission WHERE id = NEW.submission_id AND xmin = pg_current_xact_id()::xid) THEN
    RAISE EXCEPTION 'nothing is added to a submission later' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
DO $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['submission_year', 'submission_cost', 'submission_match', 'submission_place'] LOOP
    EXECUTE format('CREATE TRIGGER %1$s_with_its_submission AFTER INSERT ON grants.%1$s
      FOR EACH ROW EXECUTE FUNCTION grants.check_part_of_submission()', part);
    EXECUTE format('CREATE TRIGGER %1$s_immutable BEFORE UPDATE OR DELETE ON grants.%1$s
      FOR EACH ROW EXECUTE FUNCTION grants.refuse_change()', part);
    EXECUTE format('CREATE TRIGGER %1$s_not_emptied BEFORE TRUNCATE ON grants.%1$s
      FOR EACH STATEMENT EXECUTE FUNCTION grants.refuse_change()', part);
    EXECUTE format('ALTER TABLE grants.%s ENABLE ROW LEVEL SECURITY', part);
    EXECUTE format('ALTER TABLE grants.%s FORCE ROW LEVEL SECURITY', part);
    EXECUTE format('CREATE POLICY with_its_submission ON grants.%s FOR SELECT
      USING (submission_id IN (SELECT id FROM grants.submission))', part);
    -- Its trigger lets it in beside a submission that the same transaction was allowed to write.
    EXECUTE format('CREATE POLICY written_with_it ON grants.%s FOR INSERT WITH CHECK (true)', part);
    EXECUTE format('GRANT SELECT, INSERT ON grants.%s TO academy_grants', part);
  END LOOP;
END $$;

ALTER TABLE grants.application_event DISABLE TRIGGER application_event_immutable;
ALTER TABLE grants.application_event DROP CONSTRAINT application_event_kind_known;
ALTER TABLE grants.application_event
  ADD CONSTRAINT application_event_kind_known CHECK (kind IN ('started', 'sent-for-sign-off', 'sent-back', 'submitted',
    'submission-refused', 'correction-begun', 'correction-dropped', 'reopened', 'reopening-ended', 'withdrawn',
    'withdrawal-undone', 'late-plea-made', 'late-plea-granted', 'late-plea-refused')),
  ADD COLUMN submission_id uuid REFERENCES grants.submission;
UPDATE grants.application_event SET submission_id = submission.id
FROM grants.submission WHERE submission.application_id = application_event.application_id AND kind = 'submitted';
ALTER TABLE grants.application_event ENABLE TRIGGER application_event_immutable;
ALTER TABLE grants.application_event ADD CONSTRAINT application_event_names_its_submission
  CHECK ((kind = 'submitted') = (submission_id IS NOT NULL));
CREATE UNIQUE INDEX application_event_submission ON grants.application_event (submission_id) WHERE submission_id IS NOT NULL;

-- What an event does to its application. `at` is the instant that deadlines are held against: for a submission, that at
-- which the press of the button had reached us.
CREATE FUNCTION grants.apply_application_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  found grants.application;
  its_round grants.round;
  sent grants.submission;
  next_status text;
BEGIN
  SELECT * INTO STRICT found FROM grants.application WHERE id = NEW.application_id FOR NO KEY UPDATE;
  IF NEW.kind IN ('started', 'submission-refused', 'late-plea-made', 'late-plea-refused') THEN
    IF NEW.kind = 'started' AND EXISTS (SELECT FROM grants.application_event
        WHERE application_id = NEW.application_id AND id <> NEW.id) THEN
      RAISE EXCEPTION 'an application is started once' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
  END IF;
  SELECT * INTO STRICT its_round FROM grants.round WHERE id = found.round_id;
  IF NEW.kind = 'late-plea-granted' THEN
    UPDATE grants.application SET submit_until = (NEW.detail ->> 'until')::timestamptz WHERE id = NEW.application_id;
    RETURN NULL;
  END IF;

  SELECT coalesce(to_status, found.resumes_as) INTO next_status FROM grants.application_transition
  WHERE from_status = found.status AND kind = NEW.kind;
  IF next_status IS NULL THEN
    RAISE EXCEPTION '% cannot follow %', NEW.kind, found.status USING ERRCODE = 'restrict_violation';
  END IF;
  IF its_round.status <> 'published' AND NEW.kind <> 'withdrawn' THEN
    RAISE EXCEPTION 'the round is %', its_round.status USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.kind IN ('correction-begun', 'withdrawal-undone') AND NEW.at >= its_round.closes_at THEN
    RAISE EXCEPTION 'the round has closed' USING ERRCODE = 'restrict_violation';
  END IF;

  IF NEW.kind = 'submitted' THEN
    SELECT * INTO STRICT sent FROM grants.submission WHERE id = NEW.submission_id AND application_id = NEW.application_id;
    IF sent.submitted_at <> NEW.at OR sent.supersedes IS DISTINCT FROM found.standing_submission_id
      OR sent.round_version_id <> found.round_version_id THEN
      RAISE EXCEPTION 'the submission is not that of this event' USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.at < its_round.opens_at OR NEW.at >= greatest(its_round.closes_at + make_interval(mins => its_round.grace_minutes),
        found.submit_until, found.reopened_until) THEN
      RAISE EXCEPTION 'the round was not open at %', NEW.at USING ERRCODE = 'restrict_violation';
    END IF;
    IF its_round.sign_off_required
      AND (found.status <> 'awaiting-sign-off' OR found.sent_for_sign_off_by = NEW.actor_id) THEN
      RAISE EXCEPTION 'a second person signs it off' USING ERRCODE = 'restrict_violation';
    END IF;
  END IF;

  UPDATE grants.application SET
    status = next_status,
    resumes_as = CASE WHEN next_status = 'withdrawn' OR (next_status = 'awaiting-sign-off' AND NEW.kind = 'sent-for-sign-off')
        THEN CASE WHEN found.status = 'awaiting-sign-off' THEN found.resumes_as ELSE found.status END END,
    sent_for_sign_off_by = CASE WHEN NEW.kind = 'sent-for-sign-off' THEN NEW.actor_id END,
    reopened_until = CASE WHEN NEW.kind = 'reopened' THEN (NEW.detail ->> 'until')::timestamptz
      WHEN NEW.kind IN ('submitted', 'reopening-ended') THEN NULL ELSE found.reopened_until END,
    reopened_sections = CASE WHEN NEW.kind = 'reopened' THEN ARRAY(SELECT jsonb_array_elements_text(NEW.detail -> 'sections'))
      WHEN NEW.kind IN ('submitted', 'reopening-ended') THEN NULL ELSE found.reopened_sections END,
    submit_until = CASE WHEN NEW.kind = 'submitted' THEN NULL ELSE found.submit_until END,
    submitted_at = CASE WHEN NEW.kind = 'submitted' THEN NEW.at ELSE found.submitted_at END,
    standing_submission_id = coalesce(NEW.submission_id, found.standing_submission_id),
    withdrawn_at = CASE WHEN next_status = 'withdrawn' THEN NEW.at END
  WHERE id = NEW.application_id;
  RETURN NULL;
END $$;
CREATE TRIGGER application_event_applied AFTER INSERT ON grants.application_event
  FOR EACH ROW EXECUTE FUNCTION grants.apply_application_event();
CREATE TRIGGER application_event_not_emptied BEFORE TRUNCATE ON grants.application_event
  FOR EACH STATEMENT EXECUTE FUNCTION grants.refuse_change();
CREATE TRIGGER application_changes_by_event BEFORE UPDATE ON grants.application
  FOR EACH ROW EXECUTE FUNCTION grants.refuse_but_by_event();

CREATE FUNCTION grants.check_submission_told() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM grants.application_event WHERE submission_id = NEW.id) THEN
    RAISE EXCEPTION 'a submission has its event' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER submission_told AFTER INSERT ON grants.submission
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION grants.check_submission_told();

-- Who may see and write what. The triggers above run as the owner, who passes no policy by himself where the tables are forced.
CREATE POLICY by_event ON grants.application TO CURRENT_USER USING (pg_trigger_depth() > 0);
CREATE POLICY by_event ON grants.application_event FOR SELECT TO CURRENT_USER USING (pg_trigger_depth() > 0);
CREATE POLICY by_event ON grants.submission FOR SELECT TO CURRENT_USER USING (pg_trigger_depth() > 0);

DROP POLICY member_or_staff_reads ON grants.application;
CREATE POLICY member_or_staff_reads ON grants.application FOR SELECT
  USING (organisation_id = ANY ((SELECT grants.my_organisations())::uuid[])
    OR round_id = ANY ((SELECT grants.my_rounds(grants.all_round_roles()))::uuid[]));
DROP POLICY member_starts ON grants.application;
CREATE POLICY member_starts ON grants.application FOR INSERT
  WITH CHECK (organisation_id = ANY ((SELECT grants.my_organisations())::uuid[]) AND created_by = grants.current_person()
    AND status = 'draft' AND num_nonnulls(submitted_at, withdrawn_at, standing_submission_id, submit_until, reopened_until) = 0);
-- Whoever belongs to it may lock a row; nobody changes one but by an event.
DROP POLICY member_changes ON grants.application;
CREATE POLICY member_locks ON grants.application FOR UPDATE
  USING (organisation_id = ANY ((SELECT grants.my_organisations())::uuid[])
    OR round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager']))::uuid[])) WITH CHECK (false);
REVOKE UPDATE ON grants.application FROM academy_grants;
GRANT UPDATE (status) ON grants.application TO academy_grants;
REVOKE INSERT ON grants.application FROM academy_grants;
GRANT INSERT (reference, round_id, organisation_id, round_version_id, created_by, created_at) ON grants.application TO academy_grants;

DROP POLICY member_writes_draft ON grants.answer;
CREATE POLICY member_writes_open ON grants.answer FOR INSERT
  WITH CHECK (author_id = grants.current_person() AND application_id IN (SELECT id FROM grants.application
    WHERE status IN ('draft', 'correcting', 'reopened')
      AND organisation_id = ANY ((SELECT grants.my_organisations())::uuid[])));

-- An event is of its own person and of now: ten minutes are more than any queue of ours keeps a press waiting.
DROP POLICY member_writes ON grants.application_event;
CREATE POLICY member_writes ON grants.application_event FOR INSERT
  WITH CHECK (actor_id = grants.current_person()
    AND at <= clock_timestamp() AND at > clock_timestamp() - interval '10 minutes'
    AND kind IN ('started', 'sent-for-sign-off', 'submission-refused', 'late-plea-made')
    AND application_id IN (SELECT id FROM grants.application
      WHERE organisation_id = ANY ((SELECT grants.my_organisations())::uuid[])));
CREATE POLICY lead_writes ON grants.application_event FOR INSERT
  WITH CHECK (actor_id = grants.current_person()
    AND at <= clock_timestamp() AND at > clock_timestamp() - interval '10 minutes'
    AND kind IN ('submitted', 'sent-back', 'correction-begun', 'correction-dropped', 'withdrawn', 'withdrawal-undone')
    AND application_id IN (SELECT id FROM grants.application
      WHERE organisation_id = ANY ((SELECT grants.my_led_organisations())::uuid[])));
CREATE POLICY manager_writes ON grants.application_event FOR INSERT
  WITH CHECK (actor_id = grants.current_person()
    AND at <= clock_timestamp() AND at > clock_timestamp() - interval '10 minutes'
    AND kind IN ('reopened', 'reopening-ended', 'late-plea-granted', 'late-plea-refused')
    AND application_id IN (SELECT id FROM grants.application
      WHERE round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager', 'senior-officer']))::uuid[])));

DROP POLICY member_or_staff_reads ON grants.submission;
CREATE POLICY member_or_staff_reads ON grants.submission FOR SELECT
  USING (application_id IN (SELECT id FROM grants.application
    WHERE organisation_id = ANY ((SELECT grants.my_organisations())::uuid[])
      OR round_id = ANY ((SELECT grants.rounds_i_read())::uuid[])));
DROP POLICY member_submits ON grants.submission;
CREATE POLICY lead_submits ON grants.submission FOR INSERT
  WITH CHECK (submitted_by = grants.current_person() AND application_id IN (SELECT id FROM grants.application
    WHERE organisation_id = ANY ((SELECT grants.my_led_organisations())::uuid[])));
-- The same rule for operations: whether the person may read what was submitted.
CREATE FUNCTION grants.can_read_submission(application uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT EXISTS (SELECT FROM grants.application AS one WHERE one.id = application
        AND (one.organisation_id = ANY (grants.my_organisations()) OR one.round_id = ANY (grants.rounds_i_read()))) $$;

CREATE FUNCTION grants.is_fund_manager() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT EXISTS (SELECT FROM auth.staff WHERE person_id = grants.current_person() AND role = 'fund-manager') $$;
ALTER TABLE grants.round ENABLE ROW LEVEL SECURITY;
CREATE POLICY on_show_or_staff_reads ON grants.round FOR SELECT
  USING (status <> 'draft' OR id = ANY ((SELECT grants.my_rounds(grants.all_round_roles()))::uuid[])
    OR (SELECT grants.is_fund_manager()));
CREATE POLICY fund_manager_drafts ON grants.round FOR INSERT
  WITH CHECK (status = 'draft' AND version_id IS NULL AND (SELECT grants.is_fund_manager()));
ALTER TABLE grants.round_version ENABLE ROW LEVEL SECURITY;
CREATE POLICY on_show_or_staff_reads ON grants.round_version FOR SELECT
  USING (id IN (SELECT version_id FROM grants.round_event WHERE kind IN ('published', 'amended'))
    OR round_id = ANY ((SELECT grants.my_rounds(grants.all_round_roles()))::uuid[]));
CREATE POLICY fund_manager_writes ON grants.round_version FOR INSERT
  WITH CHECK (created_by = grants.current_person() AND round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager']))::uuid[]));
ALTER TABLE grants.round_event ENABLE ROW LEVEL SECURITY;
-- What put a version on show, and what moved a deadline, is public; the way there is the staff's.
CREATE POLICY public_or_staff_reads ON grants.round_event FOR SELECT
  USING (kind IN ('published', 'amended', 'extension-approved', 'cancelled')
    OR round_id = ANY ((SELECT grants.my_rounds(grants.all_round_roles()))::uuid[]));
CREATE POLICY fund_manager_writes ON grants.round_event FOR INSERT
  WITH CHECK (actor_id = grants.current_person()
    AND at <= clock_timestamp() AND at > clock_timestamp() - interval '10 minutes'
    AND (kind = 'drafted' AND (SELECT grants.is_fund_manager())
      OR kind IN ('proposed', 'published', 'amended', 'extension-proposed', 'cancelled')
        AND round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager']))::uuid[])
      OR kind IN ('approved', 'sent-back', 'extension-approved', 'extension-refused')
        AND round_id = ANY ((SELECT grants.my_rounds(ARRAY['senior-officer']))::uuid[])));
ALTER TABLE grants.round_role ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_reads ON grants.round_role FOR SELECT
  USING (person_id = grants.current_person() OR round_id = ANY ((SELECT grants.my_rounds(grants.all_round_roles()))::uuid[]));
-- Nobody gives himself another role.
CREATE POLICY fund_manager_gives ON grants.round_role FOR INSERT
  WITH CHECK (given_by = grants.current_person() AND person_id <> grants.current_person()
    AND from_at <= clock_timestamp() AND to_at IS NULL
    AND round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager']))::uuid[]));
CREATE POLICY fund_manager_ends ON grants.round_role FOR UPDATE
  USING (to_at IS NULL AND round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager']))::uuid[]))
  WITH CHECK (to_at IS NOT NULL);
ALTER TABLE grants.round_draft ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_reads ON grants.round_draft FOR SELECT
  USING (round_id = ANY ((SELECT grants.my_rounds(grants.all_round_roles()))::uuid[]));
CREATE POLICY fund_manager_writes ON grants.round_draft FOR INSERT
  WITH CHECK (edited_by = grants.current_person() AND round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager']))::uuid[]));
CREATE POLICY fund_manager_edits ON grants.round_draft FOR UPDATE
  USING (round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager']))::uuid[]))
  WITH CHECK (edited_by = grants.current_person());

GRANT INSERT ON grants.round TO academy_grants;
GRANT SELECT, INSERT ON grants.round_version, grants.round_event, grants.round_role, grants.round_draft TO academy_grants;
GRANT UPDATE (to_at) ON grants.round_role TO academy_grants;
GRANT UPDATE (definition, edition, edited_by, edited_at) ON grants.round_draft TO academy_grants;
GRANT SELECT ON grants.application_transition TO academy_grants;
DROP FUNCTION grants.is_staff();
