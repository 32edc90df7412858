-- What the world sees: every row as it was in each release. A row that does not change is stored once, however many
-- releases contain it: it is in release N when `release_from <= N AND (release_to IS NULL OR release_to > N)`.

CREATE TABLE published.release (
  number integer PRIMARY KEY,
  published_at timestamptz NOT NULL DEFAULT now(),
  title text NOT NULL,
  notes text NOT NULL,
  sha256 text NOT NULL,
  row_counts jsonb NOT NULL,
  CONSTRAINT release_number_positive CHECK (number > 0),
  CONSTRAINT release_sha256_hex CHECK (sha256 ~ '^[0-9a-f]{64}$')
);

-- Text as it is compared in a search: small letters without accents, so that "Ŵy" is found by "wy".
-- `unaccent` is not immutable because its dictionary may be replaced; naming the dictionary makes it so in practice.
CREATE FUNCTION published.plain(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN lower(public.unaccent('public.unaccent'::regdictionary, value));

-- Words as English stems and as they are: the second for names, Welsh and everything that is not English prose.
CREATE FUNCTION published.words(value text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN to_tsvector('pg_catalog.english', coalesce(published.plain(value), ''))
    || to_tsvector('pg_catalog.simple', coalesce(published.plain(value), ''));

-- The desk's columns and checks, without what is the desk's own business, in versions.
DO $$
DECLARE
  t text;
  key text;
BEGIN
  FOR t, key IN
    SELECT * FROM unnest(
      ARRAY['area', 'area_successor', 'area_shape', 'organisation', 'organisation_identifier', 'programme', 'scheme', 'scheme_area',
            'service', 'partnership', 'partnership_member', 'award', 'policy_event', 'evidence_item', 'indicator', 'observation'],
      ARRAY['id', 'from_id, to_id', 'area_id, resolution', 'id', 'scheme, identifier', 'id', 'id', 'scheme_id, area_id',
            'id', 'id', 'partnership_id, organisation_id', 'id', 'id', 'id', 'id', 'id'])
  LOOP
    EXECUTE format('CREATE TABLE published.%I (LIKE registry.%I INCLUDING CONSTRAINTS)', t, t);
    EXECUTE format('ALTER TABLE published.%I DROP COLUMN IF EXISTS desk_status, DROP COLUMN IF EXISTS updated_at,
                    DROP COLUMN IF EXISTS imported_at', t);
    EXECUTE format($f$
      ALTER TABLE published.%1$I
        ADD COLUMN release_from integer NOT NULL REFERENCES published.release,
        ADD COLUMN release_to integer REFERENCES published.release,
        ADD CONSTRAINT %2$I PRIMARY KEY (%5$s, release_from),
        ADD CONSTRAINT %3$I CHECK (release_to > release_from);
      CREATE UNIQUE INDEX %4$I ON published.%1$I (%5$s) WHERE release_to IS NULL
    $f$, t, t || '_version', t || '_release_ordered', t || '_current', key);
    EXECUTE format('CREATE INDEX %I ON published.%I (release_from)', t || '_by_release_from', t);
    EXECUTE format('CREATE INDEX %I ON published.%I (release_to) WHERE release_to IS NOT NULL', t || '_by_release_to', t);
  END LOOP;

  FOREACH t IN ARRAY ARRAY['organisation', 'programme', 'scheme', 'service', 'partnership', 'award', 'policy_event',
                           'evidence_item', 'indicator', 'observation'] LOOP
    EXECUTE format('CREATE UNIQUE INDEX %I ON published.%I (slug) WHERE release_to IS NULL', t || '_slug_current', t);
    EXECUTE format('CREATE INDEX %I ON published.%I (slug, release_from)', t || '_by_slug', t);
  END LOOP;
END $$;

CREATE UNIQUE INDEX area_code_current ON published.area (kind, code, vintage) WHERE release_to IS NULL;
CREATE INDEX area_by_code ON published.area (code);

-- What a reader of a record nearly always wants beside it, worked out when a release is made.
-- `area_codes` are the codes of every area the scheme is in, of any kind and vintage; `awarded_pence` is empty when no sum is known.
ALTER TABLE published.area ADD COLUMN parent_code text;
ALTER TABLE published.scheme
  ADD COLUMN lead_name text,
  ADD COLUMN lead_slug text,
  ADD COLUMN programme_slug text,
  ADD COLUMN programme_name text,
  ADD COLUMN area_codes text[] NOT NULL,
  ADD COLUMN award_count integer NOT NULL,
  ADD COLUMN awarded_pence bigint;
ALTER TABLE published.award
  ADD COLUMN recipient_name text NOT NULL,
  ADD COLUMN recipient_slug text NOT NULL,
  ADD COLUMN scheme_slug text,
  ADD COLUMN scheme_name text,
  ADD COLUMN programme_slug text,
  ADD COLUMN programme_name text;
ALTER TABLE published.observation
  ADD COLUMN indicator_slug text NOT NULL,
  ADD COLUMN area_code text;

-- Names in the order that a reader expects, "Aberdeen" before "ARC"; the database's own order is by bytes.
ALTER TABLE published.scheme ALTER COLUMN name TYPE text COLLATE unicode;
ALTER TABLE published.area ALTER COLUMN name TYPE text COLLATE unicode, ALTER COLUMN short_name TYPE text COLLATE unicode;
ALTER TABLE published.organisation ALTER COLUMN name TYPE text COLLATE unicode;
ALTER TABLE published.programme ALTER COLUMN name TYPE text COLLATE unicode;
ALTER TABLE published.service ALTER COLUMN name TYPE text COLLATE unicode;
ALTER TABLE published.partnership ALTER COLUMN name TYPE text COLLATE unicode;
ALTER TABLE published.indicator ALTER COLUMN name TYPE text COLLATE unicode;
ALTER TABLE published.award ALTER COLUMN recipient_name TYPE text COLLATE unicode;

-- Search: whole words by `search`, misspelt ones by the trigrams of `spelling`.
ALTER TABLE published.scheme
  ADD COLUMN search tsvector NOT NULL GENERATED ALWAYS AS (
    setweight(published.words(name), 'A')
    || setweight(published.words(coalesce(lead_name, lead_as_written, '') || ' ' || coalesce(place, '') || ' '
                                 || coalesce(local_authority, '') || ' ' || coalesce(region, '')), 'B')
    || setweight(published.words(focus_population), 'C')
  ) STORED,
  ADD COLUMN spelling text NOT NULL GENERATED ALWAYS AS (
    published.plain(name || ' ' || coalesce(place, '') || ' ' || coalesce(local_authority, ''))
  ) STORED;
ALTER TABLE published.area
  ADD COLUMN search tsvector NOT NULL GENERATED ALWAYS AS (
    setweight(published.words(name || ' ' || coalesce(name_cy, '') || ' ' || code), 'A')
  ) STORED,
  ADD COLUMN spelling text NOT NULL GENERATED ALWAYS AS (published.plain(name || ' ' || coalesce(name_cy, ''))) STORED;
ALTER TABLE published.organisation
  ADD COLUMN search tsvector NOT NULL GENERATED ALWAYS AS (setweight(published.words(name), 'A')) STORED,
  ADD COLUMN spelling text NOT NULL GENERATED ALWAYS AS (published.plain(name)) STORED;
ALTER TABLE published.programme
  ADD COLUMN search tsvector NOT NULL GENERATED ALWAYS AS (
    setweight(published.words(name), 'A') || setweight(published.words(funders_as_written), 'B')
    || setweight(published.words(rules), 'D')
  ) STORED,
  ADD COLUMN spelling text NOT NULL GENERATED ALWAYS AS (published.plain(name)) STORED;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['scheme', 'area', 'organisation', 'programme'] LOOP
    EXECUTE format('CREATE INDEX %I ON published.%I USING gin (search)', t || '_search', t);
    EXECUTE format('CREATE INDEX %I ON published.%I USING gin (spelling public.gin_trgm_ops)', t || '_spelling', t);
  END LOOP;
END $$;

-- Keyset pages: each order that a list offers ends with the id, with and without its commonest filters. Current rows only:
-- an older release is the current rows that it has, by these, and the few that were replaced since, by `release_to`.
CREATE INDEX scheme_name_current ON published.scheme (name, id) WHERE release_to IS NULL;
CREATE INDEX scheme_nation_current ON published.scheme (nation, name, id) WHERE release_to IS NULL;
CREATE INDEX scheme_programme_current ON published.scheme (programme_slug, name, id) WHERE release_to IS NULL;
CREATE INDEX scheme_lead_current ON published.scheme (lead_organisation_id, name, id) WHERE release_to IS NULL;
CREATE INDEX scheme_programme_id_current ON published.scheme (programme_id, name, id) WHERE release_to IS NULL;
CREATE INDEX scheme_year_current ON published.scheme (coalesce(start_year, 0), id) WHERE release_to IS NULL;
CREATE INDEX scheme_activities ON published.scheme USING gin (activities);
CREATE INDEX scheme_area_codes ON published.scheme USING gin (area_codes);
CREATE INDEX scheme_area_by_area ON published.scheme_area (area_id);
CREATE INDEX area_name_current ON published.area (name, id) WHERE release_to IS NULL;
CREATE INDEX area_kind_current ON published.area (kind, vintage, name, id) WHERE release_to IS NULL;
CREATE INDEX area_by_parent ON published.area (parent_id);
CREATE INDEX area_successor_by_to ON published.area_successor (to_id);
CREATE INDEX organisation_name_current ON published.organisation (name, id) WHERE release_to IS NULL;
CREATE INDEX organisation_identifier_by_organisation ON published.organisation_identifier (organisation_id);
CREATE INDEX programme_name_current ON published.programme (name, id) WHERE release_to IS NULL;
CREATE INDEX service_name_current ON published.service (name, id) WHERE release_to IS NULL;
CREATE INDEX service_by_scheme ON published.service (scheme_id);
CREATE INDEX partnership_by_scheme ON published.partnership (scheme_id);
CREATE INDEX partnership_member_by_organisation ON published.partnership_member (organisation_id);
CREATE INDEX award_name_current ON published.award (recipient_name, id) WHERE release_to IS NULL;
CREATE INDEX award_programme_current ON published.award (programme_id, recipient_name, id) WHERE release_to IS NULL;
CREATE INDEX award_programme_slug_current ON published.award (programme_slug, recipient_name, id) WHERE release_to IS NULL;
CREATE INDEX award_recipient_current ON published.award (recipient_organisation_id, recipient_name, id) WHERE release_to IS NULL;
CREATE INDEX award_scheme_current ON published.award (scheme_id, recipient_name, id) WHERE release_to IS NULL;
CREATE INDEX award_scheme_slug_current ON published.award (scheme_slug) WHERE release_to IS NULL;
CREATE INDEX policy_event_date_current ON published.policy_event (sort_date, id) WHERE release_to IS NULL;
CREATE INDEX evidence_item_year_current ON published.evidence_item (coalesce(year, 0), id) WHERE release_to IS NULL;
CREATE INDEX indicator_name_current ON published.indicator (name, id) WHERE release_to IS NULL;
CREATE INDEX observation_page_current ON published.observation (slug, id) WHERE release_to IS NULL;
CREATE INDEX observation_indicator_current ON published.observation (indicator_id, slug, id) WHERE release_to IS NULL;
CREATE INDEX observation_indicator_slug_current ON published.observation (indicator_slug, slug, id) WHERE release_to IS NULL;
CREATE INDEX observation_area_code_current ON published.observation (area_code, slug, id) WHERE release_to IS NULL;
CREATE INDEX observation_area_current ON published.observation (area_id, slug, id) WHERE release_to IS NULL;

GRANT SELECT ON ALL TABLES IN SCHEMA published TO academy_map, academy_api, academy_grants, academy_worker;
-- The worker publishes: it adds versions and closes them, and can change nothing else.
GRANT INSERT ON ALL TABLES IN SCHEMA published TO academy_worker;
DO $$
DECLARE t text;
BEGIN
  FOR t IN SELECT table_name FROM information_schema.columns WHERE table_schema = 'published' AND column_name = 'release_to' LOOP
    EXECUTE format('GRANT UPDATE (release_to) ON published.%I TO academy_worker', t);
  END LOOP;
END $$;
