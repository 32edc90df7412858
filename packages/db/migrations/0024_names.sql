-- Towns and outward codes of postcodes, other names that something has or had, and one list of all names that a search knows.
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch WITH SCHEMA public;

CREATE TABLE registry.place (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  slug text NOT NULL CONSTRAINT place_slug_unique UNIQUE,
  kind text NOT NULL,
  name text NOT NULL,
  name_cy text,
  nation text NOT NULL,
  lon double precision NOT NULL,
  lat double precision NOT NULL,
  area_codes text[] NOT NULL,
  source_url text NOT NULL,
  source_date text,
  licence text NOT NULL,
  last_verified date NOT NULL,
  confidence text NOT NULL,
  desk_status text NOT NULL DEFAULT 'draft',
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT place_nation_known CHECK (nation IN ('England', 'Scotland', 'Wales', 'Northern Ireland')),
  CONSTRAINT place_kind_known CHECK (kind IN ('town', 'outward-code')),
  CONSTRAINT place_in_an_area CHECK (area_codes <> '{}'),
  CONSTRAINT place_point_in_kingdom CHECK (lon BETWEEN -9 AND 2.2 AND lat BETWEEN 49.5 AND 61.2),
  CONSTRAINT place_source_date_written CHECK (source_date ~ '^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$'),
  CONSTRAINT place_source_address CHECK (source_url ~ '^https?://'),
  CONSTRAINT place_licence_given CHECK (licence <> ''),
  CONSTRAINT place_confidence_known CHECK (confidence IN ('high', 'medium', 'low')),
  CONSTRAINT place_desk_status_known CHECK (desk_status IN ('draft', 'in-review', 'verified', 'stale', 'retired'))
);

CREATE TABLE registry.other_name (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  kind text NOT NULL,
  record_key text NOT NULL,
  name text NOT NULL,
  form text NOT NULL,
  source_url text NOT NULL,
  source_date text,
  licence text NOT NULL,
  last_verified date NOT NULL,
  confidence text NOT NULL,
  desk_status text NOT NULL DEFAULT 'draft',
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT other_name_key UNIQUE (kind, record_key, name),
  CONSTRAINT other_name_kind_known CHECK (kind IN ('area', 'place', 'programme', 'organisation', 'scheme')),
  CONSTRAINT other_name_form_known CHECK (form IN ('former', 'other')),
  CONSTRAINT other_name_source_date_written CHECK (source_date ~ '^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$'),
  CONSTRAINT other_name_source_address CHECK (source_url ~ '^https?://'),
  CONSTRAINT other_name_licence_given CHECK (licence <> ''),
  CONSTRAINT other_name_confidence_known CHECK (confidence IN ('high', 'medium', 'low')),
  CONSTRAINT other_name_desk_status_known CHECK (desk_status IN ('draft', 'in-review', 'verified', 'stale', 'retired'))
);
GRANT SELECT ON registry.place, registry.other_name TO academy_worker;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['place', 'other_name'] LOOP
    EXECUTE format('CREATE TABLE published.%I (LIKE registry.%I INCLUDING CONSTRAINTS)', t, t);
    EXECUTE format('ALTER TABLE published.%I DROP COLUMN desk_status, DROP COLUMN updated_at, ADD COLUMN source_class text,
      ADD CONSTRAINT %I CHECK (source_class IN (''official-statistics'', ''government'', ''nhs-body'', ''peer-reviewed'', ''charity'', ''publisher'', ''press'', ''copy''))',
      t, t || '_source_class_known');
    EXECUTE format($f$
      ALTER TABLE published.%1$I
        ADD COLUMN release_from integer NOT NULL REFERENCES published.release,
        ADD COLUMN release_to integer REFERENCES published.release,
        ADD CONSTRAINT %2$I PRIMARY KEY (id, release_from),
        ADD CONSTRAINT %3$I CHECK (release_to > release_from);
      CREATE UNIQUE INDEX %4$I ON published.%1$I (id) WHERE release_to IS NULL;
      CREATE INDEX %5$I ON published.%1$I (release_from);
      CREATE INDEX %6$I ON published.%1$I (release_to) WHERE release_to IS NOT NULL;
      GRANT SELECT ON published.%1$I TO academy_map, academy_api, academy_grants, academy_worker;
      GRANT INSERT, UPDATE (release_to) ON published.%1$I TO academy_worker
    $f$, t, t || '_version', t || '_release_ordered', t || '_current', t || '_by_release_from', t || '_by_release_to');
  END LOOP;
END $$;
CREATE UNIQUE INDEX other_name_key_current ON published.other_name (kind, record_key, name) WHERE release_to IS NULL;
CREATE UNIQUE INDEX place_slug_current ON published.place (slug) WHERE release_to IS NULL;
CREATE INDEX place_by_slug ON published.place (slug, release_from);

-- A name as names are compared: small letters and digits without accents, one space between words.
CREATE FUNCTION published.name_key(name text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN btrim(regexp_replace(published.plain(name), '[^a-z0-9]+', ' ', 'g'));

-- Every name of everything that has one, with what tells it from others of the name. The database keeps it as rows are added.
CREATE TABLE published.name (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind text NOT NULL,
  -- The slug; of an area, the code.
  record_key text NOT NULL,
  -- Of an area or a place, its own kind.
  sub_kind text,
  nation text,
  has_ended boolean NOT NULL DEFAULT false,
  -- `own`, `short`, `welsh`, `code`, `former` or `other`.
  form text NOT NULL,
  name text NOT NULL,
  key text NOT NULL GENERATED ALWAYS AS (published.name_key(name)) STORED,
  words tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('pg_catalog.simple', published.name_key(name))) STORED,
  release_from integer NOT NULL,
  release_to integer,
  CONSTRAINT name_kind_known CHECK (kind IN ('area', 'place', 'programme', 'organisation', 'scheme')),
  CONSTRAINT name_form_known CHECK (form IN ('own', 'short', 'welsh', 'code', 'former', 'other')),
  CONSTRAINT name_release_ordered CHECK (release_to > release_from)
);
CREATE INDEX name_by_key ON published.name (key text_pattern_ops, id);
CREATE INDEX name_by_words ON published.name USING gin (words) WITH (fastupdate = off);
-- Places are asked for alone, and are few among all names.
CREATE INDEX name_of_place_by_key ON published.name (key text_pattern_ops, id) WHERE kind IN ('area', 'place');
CREATE INDEX name_of_place_by_words ON published.name USING gin (words) WITH (fastupdate = off) WHERE kind IN ('area', 'place');
-- All names in an order that has nothing to do with what they are: a walk through some of them sees how common a word is.
CREATE INDEX name_by_chance ON published.name (hashint8(id));
CREATE INDEX name_by_record ON published.name (record_key, kind, release_from);

-- Every word of every name: a misspelt word is held against these.
CREATE TABLE published.name_word (word text PRIMARY KEY);
CREATE INDEX name_word_spelling ON published.name_word USING gin (word public.gin_trgm_ops);

GRANT SELECT ON published.name, published.name_word TO academy_map, academy_api, academy_grants, academy_worker;
GRANT INSERT, UPDATE (release_to) ON published.name TO academy_worker;
GRANT INSERT ON published.name_word TO academy_worker;

CREATE FUNCTION published.keep_names() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'area' THEN
    INSERT INTO published.name (kind, record_key, sub_kind, nation, has_ended, form, name, release_from, release_to)
      SELECT 'area', a.code, a.kind, a.nation, a.valid_to IS NOT NULL, n.form, n.name, a.release_from, a.release_to
      FROM added a CROSS JOIN LATERAL (VALUES ('short', a.short_name), ('own', a.name), ('welsh', a.name_cy), ('code', a.code)) AS n (form, name)
      WHERE n.name IS NOT NULL;
  ELSIF TG_TABLE_NAME = 'place' THEN
    INSERT INTO published.name (kind, record_key, sub_kind, nation, form, name, release_from, release_to)
      SELECT 'place', a.slug, a.kind, a.nation, n.form, n.name, a.release_from, a.release_to
      FROM added a CROSS JOIN LATERAL (VALUES ('own', a.name), ('welsh', a.name_cy)) AS n (form, name) WHERE n.name IS NOT NULL;
  ELSIF TG_TABLE_NAME = 'other_name' THEN
    INSERT INTO published.name (kind, record_key, form, name, release_from, release_to)
      SELECT a.kind, a.record_key, a.form, a.name, a.release_from, a.release_to FROM added a;
  ELSIF TG_TABLE_NAME = 'programme' THEN
    INSERT INTO published.name (kind, record_key, form, name, release_from, release_to)
      SELECT 'programme', a.slug, 'own', a.name, a.release_from, a.release_to FROM added a;
  ELSE
    INSERT INTO published.name (kind, record_key, nation, form, name, release_from, release_to)
      SELECT TG_TABLE_NAME, a.slug, a.nation, 'own', a.name, a.release_from, a.release_to FROM added a;
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION published.keep_name_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO published.name_word
    SELECT DISTINCT word FROM added CROSS JOIN LATERAL unnest(tsvector_to_array(added.words)) AS word
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER words AFTER INSERT ON published.name REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION published.keep_name_words();

CREATE FUNCTION published.end_names() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'area' THEN
    UPDATE published.name n SET release_to = c.release_to FROM changed c
      WHERE n.record_key = c.code AND n.kind = 'area' AND n.release_from = c.release_from AND n.release_to IS DISTINCT FROM c.release_to
        AND n.has_ended = (c.valid_to IS NOT NULL) AND n.form IN ('short', 'own', 'welsh', 'code') AND c.release_to IS NOT NULL
        AND n.name IN (c.short_name, c.name, c.name_cy, c.code);
  ELSIF TG_TABLE_NAME = 'other_name' THEN
    UPDATE published.name n SET release_to = c.release_to FROM changed c
      WHERE n.record_key = c.record_key AND n.kind = c.kind AND n.name = c.name AND n.form = c.form AND n.release_from = c.release_from
        AND c.release_to IS NOT NULL;
  ELSE
    UPDATE published.name n SET release_to = c.release_to FROM changed c
      WHERE n.record_key = c.slug AND n.kind = TG_TABLE_NAME AND n.form IN ('own', 'welsh') AND n.release_from = c.release_from
        AND c.release_to IS NOT NULL;
  END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['area', 'place', 'programme', 'organisation', 'scheme', 'other_name'] LOOP
    EXECUTE format('CREATE TRIGGER names AFTER INSERT ON published.%I REFERENCING NEW TABLE AS added
                    FOR EACH STATEMENT EXECUTE FUNCTION published.keep_names()', t);
    EXECUTE format('CREATE TRIGGER names_end AFTER UPDATE ON published.%I REFERENCING NEW TABLE AS changed
                    FOR EACH STATEMENT EXECUTE FUNCTION published.end_names()', t);
  END LOOP;
END $$;

-- What was published before.
INSERT INTO published.name (kind, record_key, sub_kind, nation, has_ended, form, name, release_from, release_to)
  SELECT 'area', a.code, a.kind, a.nation, a.valid_to IS NOT NULL, n.form, n.name, a.release_from, a.release_to
  FROM published.area a CROSS JOIN LATERAL (VALUES ('short', a.short_name), ('own', a.name), ('welsh', a.name_cy), ('code', a.code)) AS n (form, name)
  WHERE n.name IS NOT NULL
  UNION ALL SELECT 'programme', slug, NULL, NULL, false, 'own', name, release_from, release_to FROM published.programme
  UNION ALL SELECT 'organisation', slug, NULL, nation, false, 'own', name, release_from, release_to FROM published.organisation
  UNION ALL SELECT 'scheme', slug, NULL, nation, false, 'own', name, release_from, release_to FROM published.scheme;
