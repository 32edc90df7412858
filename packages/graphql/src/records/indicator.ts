import { Comparability, IndicatorTheme } from '../types/enums.ts'
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
      args: {
        ...listArgs,
        theme: t.arg({ type: IndicatorTheme, description: 'Only those that tell of this.' }),
        comparable: t.arg({ type: Comparability, description: 'Only those that may be compared so.' }),
      },
      extensions: pagedCost,
      resolve: (_root, args, ctx) => readConnection(ctx, 'indicator', args),
    }),
  }),
}
