import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf, textStatement } from '../../client/rows-of.ts'
import { columnName } from '../../record-kinds/record-kind.ts'
import { recordKinds, searchedKinds, type SearchedKind } from '../../record-kinds/record-kinds.ts'
import { matchesWords, rankOf, wordRank } from './matches-words.ts'
import { searchedList } from './searched-list.ts'

const hit = z.object({
  kind: z.enum(searchedKinds),
  id: z.uuid(),
  /** The slug; of an area, the code. */
  key: z.string(),
  name: z.string(),
  /** 0 for hits of a kind in which too many match to rank them: those are by name, after all others. */
  score: z.number(),
  sortKey: z.string(),
})
export type SearchPageRow = z.output<typeof hit>

export interface SearchQuery {
  release: number
  words: string
  /** The place of the hit to start after. */
  from?: { key: string; id: string } | undefined
  limit: number
}

const hitsOf = (kind: SearchedKind) => {
  const { table, searched } = recordKinds[kind]
  return searchedList({
    table: `published.${table}`,
    columns: `t.id AS id, t.${columnName(searched.key)} AS key, t.name AS name`,
    read: `'${kind}' AS kind, t.id, t.key, t.name, t.sort_value`,
    where: [],
    words: matchesWords('$2'),
    sortBy: wordRank('$2'),
    sortUnranked: 't.name',
    direction: 'ASC',
    from: (by) => [`($4::text IS NULL OR (${by}, t.id) > ($4, $5::uuid))`],
    limit: '$3',
  })
}

const text = `SELECT kind, id, key, name, ${rankOf('sort_value')} AS score, sort_value AS "sortKey"
  FROM (${searchedKinds.map((kind) => `(${hitsOf(kind)})`).join(' UNION ALL ')}) hits ORDER BY sort_value, id LIMIT $3`

/** Records of the searched kinds that match the words, the best first, misspellings included. */
export async function pageSearch(
  db: Db,
  { release, words, from, limit }: SearchQuery,
): Promise<SearchPageRow[]> {
  return rowsOf(db, hit, textStatement(text, [release, words, limit, from?.key ?? null, from?.id ?? null]))
}
