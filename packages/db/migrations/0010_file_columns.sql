-- A release says which columns its files have. What a later migration adds to a table is in the files of later releases
-- alone, and an old file keeps its bytes. A release that names no columns gives no files.
ALTER TABLE published.release ADD COLUMN file_columns jsonb NOT NULL DEFAULT '{}';

UPDATE published.release SET file_columns = (
  SELECT jsonb_object_agg(table_name, columns)
  FROM (
    SELECT table_name, jsonb_agg(column_name ORDER BY ordinal_position) AS columns
    FROM information_schema.columns
    WHERE table_schema = 'published' AND table_name NOT IN ('release', 'area_shape')
      AND column_name NOT IN ('release_from', 'release_to', 'search', 'spelling')
    GROUP BY table_name
  ) AS files
);
