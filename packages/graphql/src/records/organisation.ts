import { listArgs, nationArg } from '../types/connection-args.ts'
import { pagedCost, readConnection } from '../types/connection.ts'
import { Sector } from '../types/enums.ts'
import { recordBySlug } from '../types/record-by-slug.ts'
import type { RecordType } from '../types/record-type.ts'
import { connections } from '../types/record-types.ts'
import { relatedList } from '../types/related-list.ts'

export const organisation: RecordType<'organisation'> = {
  description: 'A charity, council, NHS body or company that leads a scheme, receives an award or pays one.',
  fields: (t) => ({
    ledSchemes: relatedList(t, 'scheme', 'lead', 'The schemes it leads.'),
    awards: relatedList(t, 'award', 'recipient', 'The awards it received.'),
    awardsPaid: relatedList(t, 'award', 'funder', 'The awards it paid or pays.'),
  }),
  queries: (t) => ({
    organisation: recordBySlug(t, 'organisation', 'An organisation'),
    organisations: t.field({
      type: connections.organisation,
      description: 'Organisations that lead schemes or receive awards.',
      args: {
        ...listArgs,
        ...nationArg,
        sector: t.arg({ type: Sector, description: 'Only those of this sector.' }),
      },
      extensions: pagedCost,
      resolve: (_root, args, ctx) => readConnection(ctx, 'organisation', args),
    }),
  }),
}
