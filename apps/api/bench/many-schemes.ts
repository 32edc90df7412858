import type { Database } from '@academy/db/client/open-database'

/** Nine hundred and twenty-five copies of every scheme beside it, 200,016 in all, half of them with "together" in the name. */
export async function makeManySchemes({ pool }: Database): Promise<void> {
  const { rows } = await pool.query<{ columns: string; values: string }>(`
    SELECT string_agg(attname, ', ' ORDER BY attnum) AS columns,
      string_agg(CASE attname
        WHEN 'id' THEN 'uuidv7()'
        WHEN 'slug' THEN 't.slug || ''-'' || g'
        WHEN 'name' THEN 't.name || '' '' || substr(md5(t.slug || g), 1, 5) || CASE WHEN g % 2 = 0 THEN '' together'' ELSE '''' END'
        ELSE 't.' || attname END, ', ' ORDER BY attnum) AS values
    FROM pg_attribute
    WHERE attrelid = 'published.scheme'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`)
  const [copy] = rows
  if (!copy) throw new Error('there is no table of schemes')
  await pool.query(`INSERT INTO published.scheme (${copy.columns})
    SELECT ${copy.values} FROM published.scheme t CROSS JOIN generate_series(1, 925) g`)
  await pool.query('VACUUM ANALYZE published.scheme')
  await pool.query('VACUUM ANALYZE published.word')
}
