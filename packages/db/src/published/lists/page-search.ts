import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf, textStatement } from '../../client/rows-of.ts'
import { matchesWords, wordRank } from './matches-words.ts'
import { inRelease } from './page-entity.ts'

const kinds = ['scheme', 'area', 'organisation', 'programme'] as const

const hit = z.object({
  kind: z.enum(kinds),
  id: z.uuid(),
  /** The slug; of an area, the code. */
  key: z.string(),
  name: z.string(),
  score: z.number(),
})
export type SearchPageRow = z.output<typeof hit>

export interface SearchQuery {
  release: number
  words: string
  /** The hit to start after. */
  from?: { score: string; name: string; id: string } | undefined
  limit: number
}

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
  const values = [release, words, limit, from?.score ?? null, from?.name ?? null, from?.id ?? null]
  return rowsOf(db, hit, textStatement(text, values))
}
