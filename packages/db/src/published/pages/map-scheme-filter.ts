import { sql, type SQL } from 'drizzle-orm'

/** Which schemes a page of the map is about: the state of its address. An absent key does not narrow. */
export interface MapSchemeFilter {
  nation?: string | undefined
  activity?: string | undefined
  programme?: string | undefined
  /** Code of an area of any kind and vintage. */
  area?: string | undefined
  /** Words, tolerant of a typing error. */
  q?: string | undefined
  /** A year: only schemes known to have started by then and not known to have ended before it. */
  period?: number | undefined
  /** West, south, east, north: only points drawn as a mark. */
  bbox?: readonly [number, number, number, number] | undefined
  /** `wide`: covers a region or a nation, so it has no mark. `marked`: it has one. */
  reach?: 'wide' | 'marked' | undefined
}

const current = sql`s.release_to IS NULL`
const marked = sql`s.location_precision IN ('town', 'local_authority') AND s.lon IS NOT NULL`

/** The conditions on `published.scheme AS s`, of the current release. */
export function matchesMapFilter(filter: MapSchemeFilter): SQL {
  const { nation, activity, programme, area, q, period, bbox, reach } = filter
  const conditions = [current]
  if (nation) conditions.push(sql`s.nation = ${nation}`)
  if (activity) conditions.push(sql`s.activities @> ARRAY[${activity}]::text[]`)
  if (programme) conditions.push(sql`s.programme_slug = ${programme}`)
  if (area) conditions.push(sql`s.area_codes @> ARRAY[${area}]::text[]`)
  if (q) conditions.push(matchesWords(q))
  if (period)
    conditions.push(sql`s.start_year <= ${period} AND (s.end_year IS NULL OR s.end_year >= ${period})`)
  if (bbox) {
    const [west, south, east, north] = bbox
    conditions.push(
      sql`${marked} AND s.lon BETWEEN ${west} AND ${east} AND s.lat BETWEEN ${south} AND ${north}`,
    )
  }
  if (reach === 'marked') conditions.push(marked)
  if (reach === 'wide') conditions.push(sql`NOT (${marked})`)
  return sql.join(conditions, sql` AND `)
}

const plain = (q: string) => sql`published.plain(${q})`

function matchesWords(q: string): SQL {
  return sql`(s.search @@ (websearch_to_tsquery('english', ${plain(q)}) || websearch_to_tsquery('simple', ${plain(q)}))
    OR ${plain(q)} <% s.spelling)`
}

/** How well a scheme answers the words: larger is better. */
export function wordRank(q: string): SQL {
  return sql`ts_rank(s.search, websearch_to_tsquery('english', ${plain(q)}) || websearch_to_tsquery('simple', ${plain(q)}))
    + word_similarity(${plain(q)}, s.spelling)`
}
