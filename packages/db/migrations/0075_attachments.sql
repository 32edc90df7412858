-- Files that are added to an application. The bytes lie elsewhere, under their own hash; here is what is known of them.
-- The answer holds a file as a cell of its own (`evidence.<id>`), with its name, kind, size and hash, so that what is
-- submitted holds them as well, and two people can add one at once.
CREATE TABLE grants.attachment (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  application_id uuid NOT NULL REFERENCES grants.application,
  field text NOT NULL CHECK (length(field) BETWEEN 1 AND 80),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
  size bigint NOT NULL CHECK (size BETWEEN 1 AND 50000000),
  kind text NOT NULL CHECK (kind IN ('pdf', 'docx', 'xlsx', 'odt', 'jpeg', 'png', 'csv', 'txt')),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  state text NOT NULL DEFAULT 'waiting' CONSTRAINT attachment_state_known
    CHECK (state IN ('waiting', 'clean', 'not-scanned', 'refused')),
  -- Why it is refused: the scanner's own word for what it found.
  reason text CHECK (length(reason) BETWEEN 1 AND 200),
  uploaded_by uuid NOT NULL REFERENCES auth.person,
  uploaded_at timestamptz NOT NULL,
  scanned_at timestamptz,
  -- The bytes are gone: the draft that they belonged to lapsed, or they were taken out of it.
  removed_at timestamptz,
  CONSTRAINT attachment_scanned CHECK ((state = 'waiting') = (scanned_at IS NULL)),
  CONSTRAINT attachment_refused_for_something CHECK ((state = 'refused') = (reason IS NOT NULL))
);
CREATE INDEX attachment_of_application ON grants.attachment (application_id, field, id);
CREATE INDEX attachment_waiting ON grants.attachment (id) WHERE state = 'waiting' AND removed_at IS NULL;
CREATE INDEX attachment_sha256 ON grants.attachment (sha256);

-- The files of each submission. They are kept as long as it is.
CREATE TABLE grants.submission_attachment (
  submission_id uuid NOT NULL REFERENCES grants.submission,
  attachment_id uuid NOT NULL REFERENCES grants.attachment,
  PRIMARY KEY (submission_id, attachment_id)
);
CREATE INDEX submission_attachment_of ON grants.submission_attachment (attachment_id);

-- The only change of a file: what waits is found clean, refused, or not scanned; and its bytes go, of what no submission holds.
CREATE FUNCTION grants.check_attachment_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF NEW.state <> OLD.state AND OLD.state <> 'waiting' OR OLD.removed_at IS NOT NULL
    OR (NEW.state = OLD.state AND (NEW.reason, NEW.scanned_at) IS DISTINCT FROM (OLD.reason, OLD.scanned_at)) THEN
    RAISE EXCEPTION 'a file is looked at once' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.removed_at IS NOT NULL AND EXISTS (SELECT FROM grants.submission_attachment WHERE attachment_id = NEW.id) THEN
    RAISE EXCEPTION 'a file that was submitted is kept' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER attachment_changes BEFORE UPDATE ON grants.attachment
  FOR EACH ROW EXECUTE FUNCTION grants.check_attachment_change();
CREATE TRIGGER attachment_kept BEFORE DELETE ON grants.attachment FOR EACH ROW EXECUTE FUNCTION grants.refuse_change();
CREATE TRIGGER submission_attachment_immutable BEFORE UPDATE OR DELETE ON grants.submission_attachment
  FOR EACH ROW EXECUTE FUNCTION grants.refuse_change();

-- What an answer says of a file is what is known of it, and of a file of this application and question: nobody can write one in.
CREATE FUNCTION grants.check_answer_of_file() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF NEW.value <> '""' AND NOT EXISTS (SELECT FROM grants.attachment
      WHERE id = split_part(NEW.key, '.', 2)::uuid AND application_id = NEW.application_id AND field = split_part(NEW.key, '.', 1)
        AND state <> 'refused' AND removed_at IS NULL
        AND (NEW.value #>> '{}')::jsonb = jsonb_build_object('kind', kind, 'name', name, 'sha256', sha256, 'size', size)) THEN
    RAISE EXCEPTION 'there is no such file' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER answer_of_file_checked BEFORE INSERT ON grants.answer FOR EACH ROW
  WHEN (NEW.key ~ '\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$')
  EXECUTE FUNCTION grants.check_answer_of_file();

-- A file that is refused leaves the draft that it was added to; what was submitted keeps it, and nobody is given it.
CREATE FUNCTION grants.take_out_refused() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  cell text := NEW.field || '.' || NEW.id;
  current grants.answer;
BEGIN
  PERFORM FROM grants.application WHERE id = NEW.application_id AND status IN ('draft', 'correcting', 'reopened') FOR NO KEY UPDATE;
  IF NOT FOUND THEN RETURN NULL; END IF;
  SELECT * INTO current FROM grants.answer
  WHERE application_id = NEW.application_id AND key = cell AND conflicts_with IS NULL ORDER BY version DESC LIMIT 1;
  IF current.value IS NULL OR current.value = '""' THEN RETURN NULL; END IF;
  INSERT INTO grants.answer (application_id, key, version, value, author_id, saved_at)
  VALUES (NEW.application_id, cell, current.version + 1, '""', NEW.uploaded_by, date_trunc('milliseconds', clock_timestamp()));
  RETURN NULL;
END $$;
CREATE TRIGGER attachment_refused AFTER UPDATE ON grants.attachment FOR EACH ROW
  WHEN (OLD.state = 'waiting' AND NEW.state = 'refused') EXECUTE FUNCTION grants.take_out_refused();

CREATE FUNCTION grants.keep_files_of_submission() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO grants.submission_attachment (submission_id, attachment_id)
  SELECT NEW.id, attachment.id FROM grants.attachment
  WHERE attachment.application_id = NEW.application_id
    AND coalesce(NEW.canonical_json::jsonb #>> ARRAY['answers', attachment.field, attachment.id::text], '') <> '';
  RETURN NULL;
END $$;
CREATE TRIGGER submission_files_kept AFTER INSERT ON grants.submission
  FOR EACH ROW EXECUTE FUNCTION grants.keep_files_of_submission();

ALTER TABLE grants.attachment ENABLE ROW LEVEL SECURITY;
ALTER TABLE grants.attachment FORCE ROW LEVEL SECURITY;
ALTER TABLE grants.submission_attachment ENABLE ROW LEVEL SECURITY;
ALTER TABLE grants.submission_attachment FORCE ROW LEVEL SECURITY;
CREATE POLICY by_trigger ON grants.attachment FOR SELECT TO CURRENT_USER USING (pg_trigger_depth() > 0);
CREATE POLICY by_trigger ON grants.submission_attachment TO CURRENT_USER
  USING (pg_trigger_depth() > 0) WITH CHECK (pg_trigger_depth() > 0);
CREATE POLICY by_file ON grants.answer TO CURRENT_USER USING (pg_trigger_depth() > 0) WITH CHECK (pg_trigger_depth() > 0);
-- The files of a submission are read by whoever reads it, so of a sealed round not before it closes; those of a draft by its people.
CREATE POLICY with_its_submission ON grants.submission_attachment FOR SELECT
  USING (submission_id IN (SELECT id FROM grants.submission));
CREATE POLICY member_reads ON grants.attachment FOR SELECT
  USING (application_id IN (SELECT id FROM grants.application
    WHERE organisation_id = ANY ((SELECT grants.my_organisations())::uuid[])));
CREATE POLICY reader_of_submission_reads ON grants.attachment FOR SELECT TO academy_grants
  USING (id IN (SELECT attachment_id FROM grants.submission_attachment));
CREATE POLICY member_adds ON grants.attachment FOR INSERT
  -- It begins as waiting: only the worker says more of it.
  WITH CHECK (uploaded_by = grants.current_person() AND state = 'waiting' AND removed_at IS NULL
    AND uploaded_at <= clock_timestamp() AND uploaded_at > clock_timestamp() - interval '10 minutes'
    AND application_id IN (SELECT id FROM grants.application
      WHERE status IN ('draft', 'correcting', 'reopened') AND organisation_id = ANY ((SELECT grants.my_organisations())::uuid[])));
CREATE POLICY worker_looks ON grants.attachment FOR SELECT TO academy_worker USING (true);
CREATE POLICY worker_says ON grants.attachment FOR UPDATE TO academy_worker USING (true);

GRANT SELECT, INSERT ON grants.attachment TO academy_grants;
GRANT SELECT ON grants.submission_attachment TO academy_grants;
GRANT SELECT (id, application_id, field, size, kind, sha256, state, uploaded_at, removed_at) ON grants.attachment TO academy_worker;
GRANT UPDATE (state, reason, scanned_at, removed_at) ON grants.attachment TO academy_worker;

-- What belongs to drafts that lapsed is removed with them; what a submission holds is not.
CREATE POLICY worker_keeps ON grants.submission_attachment FOR SELECT TO academy_worker USING (true);
GRANT SELECT ON grants.submission_attachment TO academy_worker;
