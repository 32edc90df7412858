-- Heads of the audit log that were published, one for each day of the United Kingdom (ADR 53). Each is signed over its day, the instant
-- at which it was really published, the head and the hash of the one before, and carries the proof that the log only grew since.
CREATE TABLE audit.published_head (
  day date PRIMARY KEY,
  size bigint NOT NULL REFERENCES audit.head,
  -- The exact text that is signed.
  text text NOT NULL CONSTRAINT published_head_text_check CHECK (length(text) BETWEEN 1 AND 1000),
  published_at timestamptz NOT NULL,
  signature bytea NOT NULL,
  public_key bytea NOT NULL,
  -- From the log of the day before to this one (RFC 9162, 2.1.4), 32 bytes a hash; empty for the first and where nothing was added.
  consistency bytea NOT NULL CONSTRAINT published_head_consistency_check CHECK (length(consistency) % 32 = 0)
);
CREATE TRIGGER published_head_immutable BEFORE UPDATE OR DELETE ON audit.published_head
  FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER published_head_not_emptied BEFORE TRUNCATE ON audit.published_head
  FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
GRANT SELECT ON audit.published_head TO academy_grants, academy_worker;
GRANT INSERT ON audit.published_head TO academy_worker;
