-- The hosts that facts were read on, each with a class that a person gave it: what kind of publisher it is.
CREATE TABLE registry.source_host (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  host text NOT NULL UNIQUE,
  class text NOT NULL,
  publisher text NOT NULL,
  note text,
  reviewed_on date NOT NULL,
  desk_status text NOT NULL DEFAULT 'draft',
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT source_host_class_known CHECK (class IN ('official-statistics', 'government', 'nhs-body', 'peer-reviewed',
    'charity', 'publisher', 'press', 'copy')),
  CONSTRAINT source_host_desk_status_known CHECK (desk_status IN ('draft', 'in-review', 'verified', 'stale', 'retired'))
);

CREATE TABLE published.source_host (LIKE registry.source_host INCLUDING CONSTRAINTS);
ALTER TABLE published.source_host
  DROP COLUMN desk_status, DROP COLUMN updated_at,
  ADD COLUMN release_from integer NOT NULL REFERENCES published.release,
  ADD COLUMN release_to integer REFERENCES published.release,
  ADD CONSTRAINT source_host_version PRIMARY KEY (id, release_from),
  ADD CONSTRAINT source_host_release_ordered CHECK (release_to > release_from);
CREATE UNIQUE INDEX source_host_current ON published.source_host (id) WHERE release_to IS NULL;
CREATE UNIQUE INDEX source_host_host_current ON published.source_host (host) WHERE release_to IS NULL;
CREATE INDEX source_host_by_release_from ON published.source_host (release_from);
CREATE INDEX source_host_by_release_to ON published.source_host (release_to) WHERE release_to IS NOT NULL;

GRANT SELECT ON registry.source_host TO academy_worker;
GRANT SELECT ON published.source_host TO academy_map, academy_api, academy_grants, academy_worker;
GRANT INSERT, UPDATE (release_to) ON published.source_host TO academy_worker;

-- Every fact of a release has the class of the host that it was read on. Releases of before have none.
DO $$
DECLARE t text;
BEGIN
  FOR t IN SELECT table_name FROM information_schema.columns WHERE table_schema = 'published' AND column_name = 'source_url' LOOP
    EXECUTE format($f$
      ALTER TABLE published.%I ADD COLUMN source_class text,
        ADD CONSTRAINT %I CHECK (source_class IN ('official-statistics', 'government', 'nhs-body', 'peer-reviewed',
          'charity', 'publisher', 'press', 'copy'))
    $f$, t, t || '_source_class_known');
  END LOOP;
END $$;
