-- What a person can be sent to: by whom, at what cost, how and where. It need not be of a scheme that is on record.
DO $$
DECLARE s text;
BEGIN
  FOREACH s IN ARRAY ARRAY['registry', 'published'] LOOP
    EXECUTE format($f$
      ALTER TABLE %1$I.service
        ALTER COLUMN scheme_id DROP NOT NULL,
        ADD COLUMN provider_as_written text,
        ADD COLUMN nation_as_written text NOT NULL DEFAULT '',
        ADD COLUMN nations text[] NOT NULL DEFAULT '{}',
        ADD COLUMN place text,
        ADD COLUMN whom_or_where text,
        ADD COLUMN referred_by text[] NOT NULL DEFAULT '{}',
        ADD COLUMN who_may_refer text,
        ADD COLUMN costs text,
        ADD COLUMN cost_as_written text,
        ADD COLUMN access text;
      ALTER TABLE %1$I.service
        ALTER COLUMN nation_as_written DROP DEFAULT, ALTER COLUMN nations DROP DEFAULT, ALTER COLUMN referred_by DROP DEFAULT,
        ADD CONSTRAINT service_nations_known CHECK (nations <@ '{England,Scotland,Wales,"Northern Ireland"}');
    $f$, s);
  END LOOP;
END $$;

ALTER TABLE published.service
  ALTER COLUMN scheme_slug DROP NOT NULL,
  ADD COLUMN scheme_name text,
  ADD COLUMN organisation_name text,
  ADD COLUMN area_codes text[] NOT NULL DEFAULT '{}',
  ADD COLUMN covers_codes text[] NOT NULL DEFAULT '{}';
ALTER TABLE published.service ALTER COLUMN area_codes DROP DEFAULT, ALTER COLUMN covers_codes DROP DEFAULT;

CREATE TABLE registry.service_area (
  service_id uuid NOT NULL,
  area_id uuid NOT NULL,
  extent text NOT NULL,
  as_written text NOT NULL,
  PRIMARY KEY (service_id, area_id),
  CONSTRAINT service_area_service FOREIGN KEY (service_id) REFERENCES registry.service,
  CONSTRAINT service_area_area FOREIGN KEY (area_id) REFERENCES registry.area,
  CONSTRAINT service_area_extent_known CHECK (extent IN ('all', 'part'))
);
CREATE INDEX service_area_by_area ON registry.service_area (area_id);

CREATE TABLE published.service_area (LIKE registry.service_area INCLUDING CONSTRAINTS);
ALTER TABLE published.service_area
  ADD COLUMN service_slug text NOT NULL,
  ADD COLUMN service_name text NOT NULL,
  ADD COLUMN area_kind text NOT NULL,
  ADD COLUMN area_code text NOT NULL,
  ADD COLUMN area_vintage text NOT NULL,
  ADD COLUMN area_name text NOT NULL,
  ADD COLUMN release_from integer NOT NULL REFERENCES published.release,
  ADD COLUMN release_to integer REFERENCES published.release,
  ADD CONSTRAINT service_area_version PRIMARY KEY (service_id, area_id, release_from),
  ADD CONSTRAINT service_area_release_ordered CHECK (release_to > release_from);
CREATE UNIQUE INDEX service_area_current ON published.service_area (service_id, area_id) WHERE release_to IS NULL;
CREATE INDEX service_area_by_release_from ON published.service_area (release_from);
CREATE INDEX service_area_by_release_to ON published.service_area (release_to) WHERE release_to IS NOT NULL;
CREATE INDEX service_area_by_area ON published.service_area (area_id);

GRANT SELECT ON registry.service_area TO academy_worker;
GRANT SELECT ON published.service_area TO academy_map, academy_api, academy_grants, academy_worker;
GRANT INSERT, UPDATE (release_to) ON published.service_area TO academy_worker;
