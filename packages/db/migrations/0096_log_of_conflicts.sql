-- What the database finds and does by itself has no actor who writes it into the audit log: the worker does, from this list.
CREATE TABLE grants.conflict_log (
  id uuid PRIMARY KEY,
  event text NOT NULL,
  application_id uuid NOT NULL REFERENCES grants.application,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  detail jsonb NOT NULL
);
ALTER TABLE grants.conflict_log ENABLE ROW LEVEL SECURITY;
CREATE POLICY worker_writes_down ON grants.conflict_log FOR ALL TO academy_worker USING (true);
GRANT SELECT, DELETE ON grants.conflict_log TO academy_worker;

CREATE FUNCTION grants.log_conflict() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO grants.conflict_log (id, event, application_id, detail)
  VALUES (NEW.id, 'conflict.found', NEW.application_id, jsonb_build_object('conflict', NEW.id, 'person', NEW.person_id, 'kind', NEW.kind));
  RETURN NULL;
END $$;
CREATE TRIGGER conflict_logged AFTER INSERT ON grants.conflict
  FOR EACH ROW WHEN (NEW.found_how = 'found') EXECUTE FUNCTION grants.log_conflict();
CREATE FUNCTION grants.log_void() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO grants.conflict_log (id, event, application_id, detail)
  SELECT NEW.id, 'assignment.voided', own.application_id, jsonb_build_object('assignment', own.id, 'person', own.person_id, 'reason', NEW.reason)
  FROM grants.assignment own WHERE own.id = NEW.assignment_id;
  RETURN NULL;
END $$;
CREATE TRIGGER assignment_event_logged AFTER INSERT ON grants.assignment_event
  FOR EACH ROW WHEN (NEW.kind = 'voided') EXECUTE FUNCTION grants.log_void();
INSERT INTO grants.conflict_log (id, event, application_id, detail)
SELECT id, 'conflict.found', application_id, jsonb_build_object('conflict', id, 'person', person_id, 'kind', kind)
FROM grants.conflict WHERE found_how = 'found';
