import type { Db } from '../../client/open-database.ts'
import { runNamed } from '../../client/run-named.ts'

export interface SearchPageRow {
  kind: 'scheme' | 'area' | 'organisation' | 'programme'
  id: string
  /** The slug; of an area, the code. */
  key: string
  name: string
  score: number
}

const kinds = ['scheme', 'area', 'organisation', 'programme'] as const

// A whole word always outranks a misspelt one; `<%` is what the trigram index answers.
const searchText = `SELECT * FROM (${kinds
  .map(
    (kind) => `
  SELECT '${kind}' AS kind, t.id, t.${kind === 'area' ? 'code' : 'slug'} AS key, t.name,
    (ts_rank(t.search, q.words) + CASE WHEN t.search @@ q.words THEN 1 ELSE 0 END
      + word_similarity(q.plain, t.spelling))::float8 AS score
  FROM published.${kind} t
  CROSS JOIN (SELECT websearch_to_tsquery('english', published.plain($2)) || websearch_to_tsquery('simple', published.plain($2)) AS words,
    published.plain($2) AS plain) q
  WHERE t.release_from <= $1 AND (t.release_to IS NULL OR t.release_to > $1)
    AND (t.search @@ q.words OR q.plain <% t.spelling)`,
  )
  .join(' UNION ALL ')}) hits ORDER BY score DESC, name, id LIMIT $3`

/** Schemes, areas, organisations and programmes that match the words, the best first, misspellings included. */
export async function pageSearch(
  db: Db,
  query: { release: number; text: string; limit: number },
): Promise<SearchPageRow[]> {
  return runNamed(db, searchText, [query.release, query.text, query.limit])
}
