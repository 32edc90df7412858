-- A scheme lists the areas it covers, each with the words of its record and whether all of the area is meant. A release works
-- out in which areas it covers something (`area_codes`) and of which it covers all (`covers_codes`).
DO $$
DECLARE s text;
BEGIN
  FOREACH s IN ARRAY ARRAY['registry', 'published'] LOOP
    EXECUTE format($f$
      ALTER TABLE %1$I.scheme_area
        ADD COLUMN extent text NOT NULL DEFAULT 'part',
        ADD COLUMN basis text NOT NULL DEFAULT 'local-authority',
        ADD COLUMN as_written text NOT NULL DEFAULT '',
        ADD CONSTRAINT scheme_area_extent_known CHECK (extent IN ('all', 'part')),
        ADD CONSTRAINT scheme_area_basis_known CHECK (basis IN ('local-authority', 'place', 'region', 'nation', 'name'));
      ALTER TABLE %1$I.scheme_area ALTER COLUMN extent DROP DEFAULT, ALTER COLUMN basis DROP DEFAULT, ALTER COLUMN as_written DROP DEFAULT;
      ALTER TABLE %1$I.scheme DROP COLUMN health_area_basis;
    $f$, s);
  END LOOP;
END $$;

ALTER TABLE published.scheme ADD COLUMN covers_codes text[] NOT NULL DEFAULT '{}';
ALTER TABLE published.scheme ALTER COLUMN covers_codes DROP DEFAULT;
CREATE INDEX scheme_covers_codes ON published.scheme USING gin (covers_codes);
