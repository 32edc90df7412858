import { reads } from '../reads/columns-used.ts'
import { listArgs, nationArg } from '../types/connection-args.ts'
import { pagedCost, readConnection } from '../types/connection.ts'
import { Money, toMoney } from '../types/money.ts'
import { recordBySlug } from '../types/record-by-slug.ts'
import type { RecordType } from '../types/record-type.ts'
import { connections } from '../types/record-types.ts'
import { relatedList } from '../types/related-list.ts'

export const programme: RecordType<'programme'> = {
  description: 'A fund or initiative that paid for, or set up, social prescribing.',
  fields: (t) => ({
    smallestAward: t.field({
      extensions: reads('minAwardPence'),
      type: Money,
      nullable: true,
      description: 'The least that one award could be.',
      resolve: ({ minAwardPence }) => toMoney(minAwardPence),
    }),
    largestAward: t.field({
      extensions: reads('maxAwardPence'),
      type: Money,
      nullable: true,
      description: 'The most that one award could be.',
      resolve: ({ maxAwardPence }) => toMoney(maxAwardPence),
    }),
    schemes: relatedList(t, 'scheme', 'programme', 'The schemes that belong to it.'),
    awards: relatedList(t, 'award', 'programme', 'The awards on record that it made.'),
  }),
  queries: (t) => ({
    programme: recordBySlug(t, 'programme', 'A programme'),
    programmes: t.field({
      type: connections.programme,
      description: 'Funds and initiatives.',
      args: { ...listArgs, ...nationArg },
      extensions: pagedCost,
      resolve: (_root, args, ctx) => readConnection(ctx, 'programme', args),
    }),
  }),
}
