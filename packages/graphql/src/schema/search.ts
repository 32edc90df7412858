import { search, searchInput, type SearchHit as FoundHit } from '@academy/services/published/lists/search'
import type { GraphqlContext } from '../reads/graphql-context.ts'
import { nodeNames } from '../reads/global-id.ts'
import type { RecordOf } from '../reads/published-reads.ts'
import { builder } from '../types/builder.ts'
import { given } from '../types/given.ts'
import { recordTypes } from '../types/record-types.ts'

type Found = RecordOf<FoundHit['kind']>

const SearchRecord = builder.unionType('SearchRecord', {
  description: 'What a search can find.',
  types: [recordTypes.scheme, recordTypes.area, recordTypes.organisation, recordTypes.programme],
  resolveType: (record) => nodeNames[record.recordKind],
})

interface Hit {
  score: number
  cursor: string
  record: Found
}

export const SearchHit = builder.objectRef<Hit>('SearchHit').implement({
  description: 'One thing that a search found.',
  fields: (t) => ({
    score: t.exposeFloat('score', { description: 'How well it matches; only the order means something.' }),
    cursor: t.exposeString('cursor', {
      description: 'The place of the hit: give it to `after` of the same search for what comes after it.',
    }),
    record: t.field({
      type: SearchRecord,
      description: 'The record found.',
      resolve: ({ record }) => record,
    }),
  }),
})

/** The best matches, read in full: one statement for the search and one for each kind of record found. */
export async function findHits(ctx: GraphqlContext, args: object): Promise<Hit[]> {
  const { release, hits } = await search(ctx.run.service, searchInput.parse(given(args)))
  ctx.run.releasesUsed.add(release)
  const records = await Promise.all(hits.map(async ({ kind, id }) => ctx.reads.find(kind, release, id)))
  return hits.flatMap(({ score, cursor }, n) => {
    const record = records[n]
    return record ? [{ score, cursor, record }] : []
  })
}
