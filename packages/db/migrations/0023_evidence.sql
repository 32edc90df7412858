-- What a study measured, as words of a closed list. Rows of earlier releases have none.
ALTER TABLE registry.evidence_item ADD COLUMN measures text[] NOT NULL DEFAULT '{}';
ALTER TABLE registry.evidence_item ALTER COLUMN measures DROP DEFAULT;
ALTER TABLE published.evidence_item ADD COLUMN measures text[] NOT NULL DEFAULT '{}';
ALTER TABLE published.evidence_item ALTER COLUMN measures DROP DEFAULT;

-- The numbers that a study reports.
CREATE TABLE registry.evidence_effect (
  evidence_item_id uuid NOT NULL,
  measure text NOT NULL,
  instrument text,
  statistic text NOT NULL,
  value numeric,
  lower numeric,
  upper numeric,
  before numeric,
  after numeric,
  unit text NOT NULL,
  people integer,
  comparison text NOT NULL,
  as_written text NOT NULL,
  PRIMARY KEY (evidence_item_id, as_written),
  CONSTRAINT evidence_effect_item FOREIGN KEY (evidence_item_id) REFERENCES registry.evidence_item,
  CONSTRAINT evidence_effect_has_a_number CHECK (num_nonnulls(value, lower, upper) > 0),
  CONSTRAINT evidence_effect_bounds_ordered CHECK (lower <= upper AND lower <= value AND value <= upper),
  CONSTRAINT evidence_effect_means_together CHECK (num_nonnulls(before, after) <> 1)
);

CREATE TABLE published.evidence_effect (LIKE registry.evidence_effect INCLUDING CONSTRAINTS);
ALTER TABLE published.evidence_effect
  ADD COLUMN evidence_slug text NOT NULL,
  ADD COLUMN evidence_title text NOT NULL,
  ADD COLUMN release_from integer NOT NULL REFERENCES published.release,
  ADD COLUMN release_to integer REFERENCES published.release,
  ADD CONSTRAINT evidence_effect_version PRIMARY KEY (evidence_item_id, as_written, release_from),
  ADD CONSTRAINT evidence_effect_release_ordered CHECK (release_to > release_from);
CREATE UNIQUE INDEX evidence_effect_current ON published.evidence_effect (evidence_item_id, as_written) WHERE release_to IS NULL;
CREATE INDEX evidence_effect_by_release_from ON published.evidence_effect (release_from);
CREATE INDEX evidence_effect_by_release_to ON published.evidence_effect (release_to) WHERE release_to IS NOT NULL;

GRANT SELECT ON registry.evidence_effect TO academy_worker;
GRANT SELECT ON published.evidence_effect TO academy_map, academy_api, academy_grants, academy_worker;
GRANT INSERT, UPDATE (release_to) ON published.evidence_effect TO academy_worker;
