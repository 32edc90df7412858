-- Councils, counties and the former clinical commissioning groups stand beside nations, regions and health areas. An area
-- says which areas of today hold all of it, and which health areas hold a part of it.
DO $$
DECLARE
  s text;
  t text;
BEGIN
  FOREACH s IN ARRAY ARRAY['registry', 'published'] LOOP
    EXECUTE format($f$
      ALTER TABLE %1$I.area
        DROP CONSTRAINT area_kind_known,
        ADD CONSTRAINT area_kind_known CHECK (kind IN ('nation', 'region', 'county', 'council', 'icb', 'health-board',
          'local-health-board', 'hsc-trust', 'ccg')),
        ADD COLUMN containing_codes text[] NOT NULL DEFAULT '{}',
        ADD COLUMN overlapping_codes text[] NOT NULL DEFAULT '{}';
      ALTER TABLE %1$I.area ALTER COLUMN containing_codes DROP DEFAULT, ALTER COLUMN overlapping_codes DROP DEFAULT;
      ALTER TABLE %1$I.area_successor ALTER COLUMN population DROP NOT NULL, ALTER COLUMN share_of_population DROP NOT NULL;
    $f$, s);
  END LOOP;
END $$;

-- How many residents of one area live in another that is in force beside it: of a council, in a health area.
CREATE TABLE registry.area_part (
  from_id uuid NOT NULL,
  to_id uuid NOT NULL,
  population integer NOT NULL,
  share_of_population numeric NOT NULL,
  basis text NOT NULL,
  source_url text NOT NULL,
  source_date text,
  licence text NOT NULL,
  last_verified date NOT NULL,
  confidence text NOT NULL,
  PRIMARY KEY (from_id, to_id),
  CONSTRAINT area_part_from FOREIGN KEY (from_id) REFERENCES registry.area,
  CONSTRAINT area_part_to FOREIGN KEY (to_id) REFERENCES registry.area,
  CONSTRAINT area_part_share_bounds CHECK (share_of_population BETWEEN 0 AND 1),
  CONSTRAINT area_part_other CHECK (from_id <> to_id),
  CONSTRAINT area_part_source_address CHECK (source_url ~ '^https?://'),
  CONSTRAINT area_part_source_date_written CHECK (source_date ~ '^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$'),
  CONSTRAINT area_part_licence_given CHECK (licence <> ''),
  CONSTRAINT area_part_confidence_known CHECK (confidence IN ('high', 'medium', 'low'))
);
CREATE INDEX area_part_by_to ON registry.area_part (to_id);

CREATE TABLE published.area_part (LIKE registry.area_part INCLUDING CONSTRAINTS);
ALTER TABLE published.area_part
  ADD COLUMN release_from integer NOT NULL REFERENCES published.release,
  ADD COLUMN release_to integer REFERENCES published.release,
  ADD CONSTRAINT area_part_version PRIMARY KEY (from_id, to_id, release_from),
  ADD CONSTRAINT area_part_release_ordered CHECK (release_to > release_from);
CREATE UNIQUE INDEX area_part_current ON published.area_part (from_id, to_id) WHERE release_to IS NULL;
CREATE INDEX area_part_by_release_from ON published.area_part (release_from);
CREATE INDEX area_part_by_release_to ON published.area_part (release_to) WHERE release_to IS NOT NULL;
CREATE INDEX area_part_by_to ON published.area_part (to_id);

GRANT SELECT ON registry.area_part TO academy_worker;
GRANT SELECT ON published.area_part TO academy_map, academy_api, academy_grants, academy_worker;
GRANT INSERT, UPDATE (release_to) ON published.area_part TO academy_worker;
