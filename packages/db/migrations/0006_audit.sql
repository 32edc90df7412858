-- What happened, and a Merkle log over it (RFC 9162). Roles insert and read; nobody changes or removes.
CREATE TABLE audit.event (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  at timestamptz NOT NULL,
  actor_kind text NOT NULL CONSTRAINT event_actor_kind_known CHECK (actor_kind IN ('public', 'person', 'system')),
  actor_id text,
  event text NOT NULL CHECK (event ~ '^[a-z][a-z-]*\.[a-z][a-z-]*$'),
  subject_kind text NOT NULL,
  subject_id text NOT NULL,
  -- Small and without answers, names or addresses: identifiers, reasons, counts and hashes.
  detail jsonb NOT NULL DEFAULT '{}',
  -- sha256 of the canonical JSON of all the columns above.
  hash bytea NOT NULL CHECK (length(hash) = 32)
);
CREATE INDEX event_newest ON audit.event (at DESC, id DESC);
CREATE INDEX event_subject ON audit.event (subject_kind, subject_id);

-- Events that wait for their place in the log. A shortcut for the sealer: the check never relies on it.
CREATE TABLE audit.unsealed (event_id uuid PRIMARY KEY REFERENCES audit.event);

CREATE TABLE audit.leaf (
  seq bigint PRIMARY KEY CHECK (seq >= 0),
  event_id uuid NOT NULL CONSTRAINT leaf_event_unique UNIQUE REFERENCES audit.event,
  leaf_hash bytea NOT NULL CHECK (length(leaf_hash) = 32)
);

CREATE TABLE audit.head (
  size bigint PRIMARY KEY CHECK (size > 0),
  root_hash bytea NOT NULL CHECK (length(root_hash) = 32),
  signed_at timestamptz NOT NULL,
  signature bytea NOT NULL,
  public_key bytea NOT NULL,
  -- The roots of the full subtrees, largest first and 32 bytes each: what the next batch is added to.
  frontier bytea NOT NULL CHECK (length(frontier) > 0 AND length(frontier) % 32 = 0)
);

CREATE FUNCTION audit.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%.% is never changed or removed', TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE FUNCTION audit.await_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit.unsealed (event_id) VALUES (NEW.id);
  RETURN NULL;
END $$;

CREATE TRIGGER event_awaits_seal AFTER INSERT ON audit.event FOR EACH ROW EXECUTE FUNCTION audit.await_seal();
CREATE TRIGGER event_immutable BEFORE UPDATE OR DELETE ON audit.event
  FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER leaf_immutable BEFORE UPDATE OR DELETE ON audit.leaf
  FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER head_immutable BEFORE UPDATE OR DELETE ON audit.head
  FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER event_not_emptied BEFORE TRUNCATE ON audit.event
  FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER leaf_not_emptied BEFORE TRUNCATE ON audit.leaf
  FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER head_not_emptied BEFORE TRUNCATE ON audit.head
  FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();

GRANT SELECT, INSERT ON audit.event TO academy_grants, academy_worker;
GRANT INSERT ON audit.unsealed TO academy_grants, academy_worker;
GRANT SELECT ON audit.leaf, audit.head TO academy_grants, academy_worker;
GRANT INSERT ON audit.leaf, audit.head TO academy_worker;
GRANT SELECT, DELETE ON audit.unsealed TO academy_worker;
