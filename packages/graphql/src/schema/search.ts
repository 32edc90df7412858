import { DomainError } from '@academy/domain/domain-error'
import { searchPublished } from '@academy/services/published/lists/search-published'
import type { GraphqlContext } from '../graphql-context.ts'
import { nodeNames } from '../reads/global-id.ts'
import type { RecordOf } from '../reads/published-reads.ts'
import { builder } from './builder.ts'
import { Area, Organisation, Programme, Scheme } from './refs.ts'

type Found = RecordOf<'scheme' | 'area' | 'organisation' | 'programme'>

const SearchRecord = builder.unionType('SearchRecord', {
  description: 'What a search can find.',
  types: [Scheme, Area, Organisation, Programme],
  resolveType: (record) => nodeNames[record.recordKind],
})

export const SearchHit = builder.objectRef<{ score: number; record: Found }>('SearchHit').implement({
  description: 'One thing that a search found.',
  fields: (t) => ({
    score: t.exposeFloat('score', { description: 'How well it matches; only the order means something.' }),
    record: t.field({
      type: SearchRecord,
      description: 'The record found.',
      resolve: ({ record }) => record,
    }),
  }),
})

/** The best matches, read in full: one statement for the search and one for each kind of record found. */
export async function search(
  ctx: GraphqlContext,
  input: { text: string; size: number; release: number },
): Promise<{ score: number; record: Found }[]> {
  const text = input.text.trim()
  if (text.length < 2 || text.length > 100) throw new DomainError('invalid', 'search-length')
  if (input.size < 1 || input.size > 50) throw new DomainError('invalid', 'page-size')
  const hits = await searchPublished(ctx.run.service, { ...input, text })
  const records = await Promise.all(hits.map(async ({ kind, id }) => ctx.reads.find(kind, input.release, id)))
  return hits.flatMap(({ score }, n) => {
    const record = records[n]
    return record ? [{ score, record }] : []
  })
}
