import { listArgs } from '../types/connection-args.ts'
import { pagedCost, readConnection } from '../types/connection.ts'
import { recordBySlug } from '../types/record-by-slug.ts'
import type { RecordType } from '../types/record-type.ts'
import { connections } from '../types/record-types.ts'
import { relatedList } from '../types/related-list.ts'

export const indicator: RecordType<'indicator'> = {
  description: 'Something that is counted or estimated, such as link workers in post.',
  fields: (t) => ({
    observations: relatedList(t, 'observation', 'indicator', 'Its values.'),
  }),
  queries: (t) => ({
    indicator: recordBySlug(t, 'indicator', 'An indicator'),
    indicators: t.field({
      type: connections.indicator,
      description: 'What is counted or estimated.',
      args: listArgs,
      extensions: pagedCost,
      resolve: (_root, args, ctx) => readConnection(ctx, 'indicator', args),
    }),
  }),
}
