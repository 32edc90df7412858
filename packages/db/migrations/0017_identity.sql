-- A release is known by its files: each one's size and checksum are written down when it is published, and the checksum of
-- the release is that of their list, which anybody who holds the files can work out. Releases of before have no such rows,
-- and keep the checksum of facts that they were published with.
CREATE TABLE published.release_file (
  release integer NOT NULL REFERENCES published.release,
  file text NOT NULL,
  bytes bigint NOT NULL,
  sha256 text NOT NULL,
  PRIMARY KEY (release, file),
  CONSTRAINT release_file_bytes_counted CHECK (bytes >= 0),
  CONSTRAINT release_file_sha256_hex CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
GRANT SELECT ON published.release_file TO academy_map, academy_api, academy_grants, academy_worker;
GRANT INSERT ON published.release_file TO academy_worker;

-- The files are read from the release itself, so its checksum is written after its rows: once.
GRANT UPDATE (sha256) ON published.release TO academy_worker;
CREATE FUNCTION published.write_checksum_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.sha256 <> repeat('0', 64) THEN
    RAISE EXCEPTION 'release % has its checksum', OLD.number USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER release_checksum_once BEFORE UPDATE OF sha256 ON published.release
  FOR EACH ROW EXECUTE FUNCTION published.write_checksum_once();

-- What a link leads to is said beside its ids, in words that do not depend on where the release was made. The files of
-- earlier releases have none of these columns and keep their bytes.
ALTER TABLE published.area_successor
  ADD COLUMN from_kind text, ADD COLUMN from_code text, ADD COLUMN from_vintage text, ADD COLUMN from_name text,
  ADD COLUMN to_kind text, ADD COLUMN to_code text, ADD COLUMN to_vintage text, ADD COLUMN to_name text;
ALTER TABLE published.area_part
  ADD COLUMN from_kind text, ADD COLUMN from_code text, ADD COLUMN from_vintage text, ADD COLUMN from_name text,
  ADD COLUMN to_kind text, ADD COLUMN to_code text, ADD COLUMN to_vintage text, ADD COLUMN to_name text;
ALTER TABLE published.scheme_area
  ADD COLUMN scheme_slug text, ADD COLUMN scheme_name text,
  ADD COLUMN area_kind text, ADD COLUMN area_code text, ADD COLUMN area_vintage text, ADD COLUMN area_name text;
ALTER TABLE published.partnership_member
  ADD COLUMN partnership_slug text, ADD COLUMN partnership_name text,
  ADD COLUMN organisation_slug text, ADD COLUMN organisation_name text;
ALTER TABLE published.organisation_identifier ADD COLUMN organisation_slug text, ADD COLUMN organisation_name text;
ALTER TABLE published.partnership ADD COLUMN scheme_slug text;
ALTER TABLE published.service ADD COLUMN scheme_slug text, ADD COLUMN organisation_slug text;

-- A row says the names of the release it first was in.
DO $$
DECLARE
  fill record;
BEGIN
  FOR fill IN SELECT * FROM (VALUES
    ('area_successor', 'area', 'from_id', 'from_kind, from_code, from_vintage, from_name', 'kind, code, vintage, name'),
    ('area_successor', 'area', 'to_id', 'to_kind, to_code, to_vintage, to_name', 'kind, code, vintage, name'),
    ('area_part', 'area', 'from_id', 'from_kind, from_code, from_vintage, from_name', 'kind, code, vintage, name'),
    ('area_part', 'area', 'to_id', 'to_kind, to_code, to_vintage, to_name', 'kind, code, vintage, name'),
    ('scheme_area', 'scheme', 'scheme_id', 'scheme_slug, scheme_name', 'slug, name'),
    ('scheme_area', 'area', 'area_id', 'area_kind, area_code, area_vintage, area_name', 'kind, code, vintage, name'),
    ('partnership_member', 'partnership', 'partnership_id', 'partnership_slug, partnership_name', 'slug, name'),
    ('partnership_member', 'organisation', 'organisation_id', 'organisation_slug, organisation_name', 'slug, name'),
    ('organisation_identifier', 'organisation', 'organisation_id', 'organisation_slug, organisation_name', 'slug, name'),
    ('partnership', 'scheme', 'scheme_id', 'scheme_slug, scheme_id', 'slug, id'),
    ('service', 'scheme', 'scheme_id', 'scheme_slug, scheme_id', 'slug, id'),
    ('service', 'organisation', 'organisation_id', 'organisation_slug, organisation_id', 'slug, id')
  ) AS fill (link, other, id, columns, names) LOOP
    EXECUTE format($f$
      UPDATE published.%1$I AS link SET (%4$s) = (
        SELECT %5$s FROM published.%2$I AS other WHERE other.id = link.%3$I
          AND other.release_from <= link.release_from AND (other.release_to IS NULL OR other.release_to > link.release_from))
      WHERE link.%3$I IS NOT NULL
    $f$, fill.link, fill.other, fill.id, fill.columns, fill.names);
  END LOOP;
END $$;

ALTER TABLE published.area_successor
  ALTER COLUMN from_kind SET NOT NULL, ALTER COLUMN from_code SET NOT NULL, ALTER COLUMN from_vintage SET NOT NULL, ALTER COLUMN from_name SET NOT NULL,
  ALTER COLUMN to_kind SET NOT NULL, ALTER COLUMN to_code SET NOT NULL, ALTER COLUMN to_vintage SET NOT NULL, ALTER COLUMN to_name SET NOT NULL;
ALTER TABLE published.area_part
  ALTER COLUMN from_kind SET NOT NULL, ALTER COLUMN from_code SET NOT NULL, ALTER COLUMN from_vintage SET NOT NULL, ALTER COLUMN from_name SET NOT NULL,
  ALTER COLUMN to_kind SET NOT NULL, ALTER COLUMN to_code SET NOT NULL, ALTER COLUMN to_vintage SET NOT NULL, ALTER COLUMN to_name SET NOT NULL;
ALTER TABLE published.scheme_area
  ALTER COLUMN scheme_slug SET NOT NULL, ALTER COLUMN scheme_name SET NOT NULL,
  ALTER COLUMN area_kind SET NOT NULL, ALTER COLUMN area_code SET NOT NULL, ALTER COLUMN area_vintage SET NOT NULL, ALTER COLUMN area_name SET NOT NULL;
ALTER TABLE published.partnership_member
  ALTER COLUMN partnership_slug SET NOT NULL, ALTER COLUMN partnership_name SET NOT NULL,
  ALTER COLUMN organisation_slug SET NOT NULL, ALTER COLUMN organisation_name SET NOT NULL;
ALTER TABLE published.organisation_identifier ALTER COLUMN organisation_slug SET NOT NULL, ALTER COLUMN organisation_name SET NOT NULL;
ALTER TABLE published.service ALTER COLUMN scheme_slug SET NOT NULL;
