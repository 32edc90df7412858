-- An answer is kept by key: the field's name, and for a table each cell by itself (`budget.grant.2`), so that a text that
-- meets another in one cell sets no other cell aside.
ALTER TABLE grants.answer RENAME COLUMN field TO key;
ALTER TABLE grants.answer RENAME CONSTRAINT answer_field_check TO answer_key_check;
ALTER TABLE grants.answer DROP CONSTRAINT answer_key_check;
ALTER TABLE grants.answer ADD CONSTRAINT answer_key_check CHECK (length(key) <= 160);

-- Tables that were kept whole, as cells: a version of a cell for each version of the table in which it differs from what it
-- was met with, by the same author at the same instant. A date is one answer.
ALTER TABLE grants.answer NO FORCE ROW LEVEL SECURITY;
WITH tables AS (
  SELECT * FROM grants.answer
  WHERE jsonb_typeof(value) = 'object' AND NOT value <@ '{}'::jsonb
    AND NOT (SELECT bool_and(part IN ('day', 'month', 'year')) FROM jsonb_object_keys(value) part)
), cells AS (
  SELECT whole.application_id, whole.key || '.' || cell.key AS key, whole.version, cell.value, whole.author_id, whole.saved_at,
    whole.conflicts_with,
    -- The cell as it was current before: in the version that was met, or in the last one that was not set aside.
    (SELECT before.value -> cell.key FROM tables before
     WHERE before.application_id = whole.application_id AND before.key = whole.key AND before.conflicts_with IS NULL
       AND before.version <= coalesce(whole.conflicts_with, whole.version - 1)
     ORDER BY before.version DESC LIMIT 1) AS before
  FROM tables whole CROSS JOIN LATERAL jsonb_each(whole.value) cell
), kept AS (
  SELECT * FROM cells WHERE before IS DISTINCT FROM value AND (before IS NOT NULL OR value <> '""')
)
INSERT INTO grants.answer (application_id, key, version, value, author_id, saved_at, conflicts_with)
SELECT application_id, key, version, value, author_id, saved_at,
  -- 0: what it met in this cell was nothing.
  CASE WHEN conflicts_with IS NOT NULL THEN coalesce(
    (SELECT max(met.version) FROM kept met WHERE met.application_id = kept.application_id AND met.key = kept.key
       AND met.conflicts_with IS NULL AND met.version <= kept.conflicts_with), 0) END
FROM kept;
DELETE FROM grants.answer
WHERE jsonb_typeof(value) = 'object' AND NOT (SELECT coalesce(bool_and(part IN ('day', 'month', 'year')), false)
  FROM jsonb_object_keys(value) part);

CREATE INDEX answer_set_aside ON grants.answer (application_id, key, version) WHERE conflicts_with IS NOT NULL;

-- A text that was set aside stands beside the answer until somebody has dealt with it: took it, put it away, or wrote on
-- (`chosen` is the version that was preferred to it). Nothing is overwritten, and nothing is dealt with by itself.
CREATE TABLE grants.answer_resolution (
  application_id uuid NOT NULL,
  key text NOT NULL,
  version integer NOT NULL,
  chosen integer NOT NULL,
  resolved_by uuid NOT NULL REFERENCES auth.person,
  resolved_at timestamptz NOT NULL,
  PRIMARY KEY (application_id, key, version),
  FOREIGN KEY (application_id, key, version) REFERENCES grants.answer,
  FOREIGN KEY (application_id, key, chosen) REFERENCES grants.answer
);
-- What stood beside an answer that was changed since had counted as dealt with.
INSERT INTO grants.answer_resolution (application_id, key, version, chosen, resolved_by, resolved_at)
SELECT aside.application_id, aside.key, aside.version, later.version, later.author_id, later.saved_at
FROM grants.answer aside CROSS JOIN LATERAL (
  SELECT version, author_id, saved_at FROM grants.answer
  WHERE application_id = aside.application_id AND key = aside.key AND version > aside.version AND conflicts_with IS NULL
  ORDER BY version LIMIT 1) later
WHERE aside.conflicts_with IS NOT NULL;
ALTER TABLE grants.answer FORCE ROW LEVEL SECURITY;

ALTER TABLE grants.answer_resolution ENABLE ROW LEVEL SECURITY;
ALTER TABLE grants.answer_resolution FORCE ROW LEVEL SECURITY;
CREATE POLICY member_reads ON grants.answer_resolution FOR SELECT
  USING (application_id IN (SELECT id FROM grants.application
         WHERE organisation_id = ANY ((SELECT grants.my_organisations())::uuid[])));
CREATE POLICY member_resolves ON grants.answer_resolution FOR INSERT
  WITH CHECK (resolved_by = grants.current_person() AND application_id IN (SELECT id FROM grants.application
         WHERE organisation_id = ANY ((SELECT grants.my_organisations())::uuid[])));
GRANT SELECT, INSERT ON grants.answer_resolution TO academy_grants;

-- What the people of an application say to each other about it. No part of it, and of what is submitted: staff never read it.
CREATE TABLE grants.comment (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  application_id uuid NOT NULL REFERENCES grants.application,
  section text NOT NULL CHECK (length(section) BETWEEN 1 AND 60),
  -- The question; empty where it is about the whole section.
  field text CHECK (length(field) BETWEEN 1 AND 80),
  body text NOT NULL CHECK (length(body) BETWEEN 1 AND 4000),
  author_id uuid NOT NULL REFERENCES auth.person,
  written_at timestamptz NOT NULL DEFAULT now(),
  resolved_by uuid REFERENCES auth.person,
  resolved_at timestamptz,
  CONSTRAINT comment_resolved_by_somebody CHECK ((resolved_by IS NULL) = (resolved_at IS NULL))
);
CREATE INDEX comment_of_application ON grants.comment (application_id, id);
ALTER TABLE grants.comment ENABLE ROW LEVEL SECURITY;
ALTER TABLE grants.comment FORCE ROW LEVEL SECURITY;
CREATE POLICY member_reads ON grants.comment FOR SELECT
  USING (application_id IN (SELECT id FROM grants.application
         WHERE organisation_id = ANY ((SELECT grants.my_organisations())::uuid[])));
CREATE POLICY member_writes ON grants.comment FOR INSERT
  WITH CHECK (author_id = grants.current_person() AND resolved_at IS NULL AND application_id IN
         (SELECT id FROM grants.application WHERE organisation_id = ANY ((SELECT grants.my_organisations())::uuid[])));
CREATE POLICY member_resolves ON grants.comment FOR UPDATE
  USING (application_id IN (SELECT id FROM grants.application
         WHERE organisation_id = ANY ((SELECT grants.my_organisations())::uuid[])))
  WITH CHECK (resolved_by IS NULL OR resolved_by = grants.current_person());
GRANT SELECT, INSERT ON grants.comment TO academy_grants;
GRANT UPDATE (resolved_by, resolved_at) ON grants.comment TO academy_grants;

-- The answers that were given when somebody checked whether they can apply, as they were when the application was begun.
CREATE TABLE grants.application_eligibility (
  application_id uuid PRIMARY KEY REFERENCES grants.application,
  answers jsonb NOT NULL CHECK (jsonb_typeof(answers) = 'object' AND pg_column_size(answers) <= 20000),
  answered_by uuid NOT NULL REFERENCES auth.person,
  answered_at timestamptz NOT NULL
);
ALTER TABLE grants.application_eligibility ENABLE ROW LEVEL SECURITY;
ALTER TABLE grants.application_eligibility FORCE ROW LEVEL SECURITY;
CREATE POLICY member_reads ON grants.application_eligibility FOR SELECT
  USING (application_id IN (SELECT id FROM grants.application
         WHERE organisation_id = ANY ((SELECT grants.my_organisations())::uuid[])));
CREATE POLICY member_carries ON grants.application_eligibility FOR INSERT
  WITH CHECK (answered_by = grants.current_person() AND application_id IN (SELECT id FROM grants.application
         WHERE organisation_id = ANY ((SELECT grants.my_organisations())::uuid[])));
GRANT SELECT, INSERT ON grants.application_eligibility TO academy_grants;
