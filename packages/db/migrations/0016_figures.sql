-- A figure says what it is (what was, an aim, a plan), how much of its area it is about, and whether it is the one to use of its
-- indicator, area and period. An indicator says what it tells of and between which areas it may be compared.
-- Words that the rows of before have until the seed says better; no new row has a word that nobody gave it.
DO $$
DECLARE s text;
BEGIN
  FOREACH s IN ARRAY ARRAY['registry', 'published'] LOOP
    EXECUTE format($f$
      ALTER TABLE %1$I.indicator
        ADD COLUMN theme text NOT NULL DEFAULT 'reach',
        ADD COLUMN comparable text NOT NULL DEFAULT 'not-at-all',
        ADD CONSTRAINT indicator_theme_known CHECK (theme IN ('workforce', 'people', 'reach', 'opinion', 'context')),
        ADD CONSTRAINT indicator_comparable_known CHECK (comparable IN ('between-nations', 'within-nation', 'not-at-all'));
      ALTER TABLE %1$I.indicator ALTER COLUMN theme DROP DEFAULT, ALTER COLUMN comparable DROP DEFAULT;
      ALTER TABLE %1$I.observation
        ADD COLUMN extent text NOT NULL DEFAULT 'part',
        ADD COLUMN kind text NOT NULL DEFAULT 'actual',
        ADD COLUMN preferred boolean NOT NULL DEFAULT true,
        ADD COLUMN also_reported_reason text,
        ADD CONSTRAINT observation_extent_known CHECK (extent IN ('whole', 'part')),
        ADD CONSTRAINT observation_kind_known CHECK (kind IN ('actual', 'target', 'plan')),
        ADD CONSTRAINT observation_also_reported_reason_known CHECK (
          also_reported_reason IN ('less-sure-source', 'second-hand', 'same-count', 'older-count', 'less-exact')
        );
      UPDATE %1$I.observation SET extent = 'whole' WHERE area_id IS NOT NULL;
      UPDATE %1$I.observation SET preferred = false, also_reported_reason = 'less-sure-source'
        WHERE slug = 'link-workers-headcount-england-2025-2';
      ALTER TABLE %1$I.observation
        ALTER COLUMN extent DROP DEFAULT, ALTER COLUMN kind DROP DEFAULT, ALTER COLUMN preferred DROP DEFAULT,
        ADD CONSTRAINT observation_reason_where_not_preferred CHECK (preferred = (also_reported_reason IS NULL)),
        ADD CONSTRAINT observation_parts_together CHECK ((numerator IS NULL) = (denominator IS NULL));
    $f$, s);
  END LOOP;
END $$;
