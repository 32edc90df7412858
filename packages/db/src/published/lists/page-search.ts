import type { Db } from '../../client/open-database.ts'
import { runNamed } from '../../client/run-named.ts'
import { matchesWords, wordRank } from './matches-words.ts'
import { inRelease } from './page-entity.ts'

export interface SearchPageRow {
  kind: 'scheme' | 'area' | 'organisation' | 'programme'
  id: string
  /** The slug; of an area, the code. */
  key: string
  name: string
  score: number
}

export interface SearchQuery {
  release: number
  words: string
  /** The hit to start after. */
  from?: { score: string; name: string; id: string } | undefined
  limit: number
}

const kinds = ['scheme', 'area', 'organisation', 'programme'] as const

const hitsOf = (kind: (typeof kinds)[number]) => `
  SELECT '${kind}' AS kind, t.id, t.${kind === 'area' ? 'code' : 'slug'} AS key, t.name,
    (${wordRank('t', '$2')})::float8 AS score
  FROM published.${kind} t WHERE ${inRelease('t', '$1')} AND ${matchesWords(`published.${kind}`)('$2')}`

const text = `SELECT * FROM (${kinds.map(hitsOf).join(' UNION ALL ')}) hits
  WHERE $4::float8 IS NULL OR score < $4 OR (score = $4 AND (name, id) > ($5, $6::uuid))
  ORDER BY score DESC, name, id LIMIT $3`

/** Schemes, areas, organisations and programmes that match the words, the best first, misspellings included. */
export async function pageSearch(
  db: Db,
  { release, words, from, limit }: SearchQuery,
): Promise<SearchPageRow[]> {
  return runNamed(db, text, [
    release,
    words,
    limit,
    from?.score ?? null,
    from?.name ?? null,
    from?.id ?? null,
  ])
}
