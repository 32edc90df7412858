import { listArgs, nationArg } from '../types/connection-args.ts'
import { pagedCost, readConnection } from '../types/connection.ts'
import { DatedOrder, PolicyEventKind } from '../types/enums.ts'
import type { RecordType } from '../types/record-type.ts'
import { connections } from '../types/record-types.ts'

export const policyEvent: RecordType<'policyEvent'> = {
  description:
    'Something that changed social prescribing in the United Kingdom: a plan, a paper, a fund, an institution.',
  queries: (t) => ({
    policyEvents: t.field({
      type: connections.policyEvent,
      description: 'What changed social prescribing, and when.',
      args: {
        ...listArgs,
        ...nationArg,
        kind: t.arg({ type: PolicyEventKind, description: 'Only events of this kind.' }),
        orderBy: t.arg({ type: DatedOrder, defaultValue: 'newest', description: 'The order of the list.' }),
      },
      extensions: pagedCost,
      resolve: (_root, { orderBy, ...args }, ctx) =>
        readConnection(ctx, 'policyEvent', { ...args, sort: orderBy }),
    }),
  }),
}
