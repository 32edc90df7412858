-- Files on their way: who sends what, how much was announced, and what became of it. The bytes lie beside the finished files,
-- under the same id. A row is kept for a day after it began, so that it is known how much one person sends in a day, and
-- so that a file whose line was cut is gone on with; then the worker removes both.
CREATE TABLE grants.upload (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  application_id uuid NOT NULL REFERENCES grants.application,
  field text NOT NULL CHECK (length(field) BETWEEN 1 AND 80),
  person_id uuid NOT NULL REFERENCES auth.person,
  -- As it is called, and when it was last changed there, in milliseconds. A plain form says neither before its file comes.
  name text CHECK (length(name) BETWEEN 1 AND 500),
  modified_ms bigint CHECK (modified_ms >= 0),
  -- As announced; once it has ended, what came.
  bytes bigint NOT NULL CHECK (bytes BETWEEN 0 AND 50000000),
  begun_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  -- Somebody looks at what arrived.
  judging_at timestamptz,
  ended_at timestamptz,
  attachment_id uuid REFERENCES grants.attachment,
  refused text CHECK (length(refused) BETWEEN 1 AND 60),
  CONSTRAINT upload_ends_one_way CHECK (num_nonnulls(attachment_id, refused) <= CASE WHEN ended_at IS NULL THEN 0 ELSE 1 END),
  CONSTRAINT upload_expires_later CHECK (expires_at > begun_at AND expires_at <= begun_at + interval '24 hours')
);
CREATE INDEX upload_of_person ON grants.upload (person_id, begun_at);
CREATE INDEX upload_of_application ON grants.upload (application_id, field) WHERE ended_at IS NULL;
CREATE INDEX upload_begun ON grants.upload (begun_at);
CREATE INDEX upload_attachment ON grants.upload (attachment_id) WHERE attachment_id IS NOT NULL;

ALTER TABLE grants.upload ENABLE ROW LEVEL SECURITY;
ALTER TABLE grants.upload FORCE ROW LEVEL SECURITY;
-- Nobody sees what another sends, not even in the same application, before it is part of the answer.
CREATE POLICY sender_reads ON grants.upload FOR SELECT TO academy_grants USING (person_id = (SELECT grants.current_person()));
CREATE POLICY sender_begins ON grants.upload FOR INSERT TO academy_grants
  WITH CHECK (person_id = grants.current_person() AND num_nonnulls(judging_at, ended_at, attachment_id, refused) = 0
    AND begun_at <= clock_timestamp() AND begun_at > clock_timestamp() - interval '10 minutes'
    AND application_id IN (SELECT id FROM grants.application
      WHERE status IN ('draft', 'correcting', 'reopened') AND organisation_id = ANY ((SELECT grants.my_organisations())::uuid[])));
-- What has ended is not changed.
CREATE POLICY sender_ends ON grants.upload FOR UPDATE TO academy_grants
  USING (person_id = (SELECT grants.current_person()) AND ended_at IS NULL)
  WITH CHECK (person_id = (SELECT grants.current_person()));
CREATE POLICY worker_finds ON grants.upload FOR SELECT TO academy_worker USING (begun_at < now() - interval '24 hours');
CREATE POLICY worker_forgets ON grants.upload FOR DELETE TO academy_worker USING (begun_at < now() - interval '24 hours');
GRANT SELECT, INSERT, UPDATE (bytes, judging_at, ended_at, attachment_id, refused) ON grants.upload TO academy_grants;
GRANT SELECT (id, begun_at), DELETE ON grants.upload TO academy_worker;

-- A ZIP of a round has its documents and lies in the folder of files, under its hash: what it weighs no column holds.
ALTER TABLE grants.export ALTER COLUMN bytes TYPE bigint;

-- The documents of what stands of these applications of a round whose file is being prepared, as `export_rows` gives the rest.
CREATE FUNCTION grants.export_documents(export uuid, of_references text[]) RETURNS TABLE (
  reference text, field text, name text, size bigint, sha256 text, state text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT application.reference, attachment.field, attachment.name, attachment.size, attachment.sha256, attachment.state
  FROM grants.application
  JOIN grants.submission_attachment held ON held.submission_id = application.standing_submission_id
  JOIN grants.attachment ON attachment.id = held.attachment_id
  WHERE application.round_id = grants.export_round(export) AND application.reference = ANY (of_references)
  ORDER BY application.reference, attachment.field, attachment.id $$;
REVOKE EXECUTE ON FUNCTION grants.export_documents(uuid, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants.export_documents(uuid, text[]) TO academy_worker;

-- The functions of files of rounds run as the owner, who passes no policy by himself where he is no superuser: he reads what
-- is being prepared, and nothing of any other round.
CREATE POLICY by_export ON grants.export FOR SELECT TO CURRENT_USER USING (state = 'preparing');
CREATE POLICY by_export ON grants.application FOR SELECT TO CURRENT_USER
  USING (round_id IN (SELECT round_id FROM grants.export WHERE state = 'preparing'));
CREATE POLICY by_export ON grants.submission FOR SELECT TO CURRENT_USER
  USING (application_id IN (SELECT id FROM grants.application));
CREATE POLICY by_export ON grants.submission_year FOR SELECT TO CURRENT_USER
  USING (submission_id IN (SELECT id FROM grants.submission));
CREATE POLICY by_export ON grants.submission_place FOR SELECT TO CURRENT_USER
  USING (submission_id IN (SELECT id FROM grants.submission));
CREATE POLICY by_export ON grants.attachment FOR SELECT TO CURRENT_USER
  USING (id IN (SELECT attachment_id FROM grants.submission_attachment));
