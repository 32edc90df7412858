import { reads } from '../reads/columns-used.ts'
import { listArgs, nationArg } from '../types/connection-args.ts'
import { pagedCost, readConnection } from '../types/connection.ts'
import { Activity, ServiceCost, ServiceReferrer } from '../types/enums.ts'
import { recordBySlug } from '../types/record-by-slug.ts'
import type { RecordType } from '../types/record-type.ts'
import { connections, recordTypes } from '../types/record-types.ts'
import { relatedList } from '../types/related-list.ts'

export const service: RecordType<'service'> = {
  description:
    'Something that a person can be sent to: who may send, what it costs, how to come to it and where, as its own page says.',
  fields: (t) => ({
    scheme: t.field({
      extensions: reads('schemeId', 'schemeSlug', 'schemeName'),
      type: recordTypes.scheme,
      nullable: true,
      description: 'The scheme it belongs to, when one is on record.',
      resolve: (row, _args, ctx) =>
        ctx.reads.known('scheme', row.release, {
          id: row.schemeId,
          slug: row.schemeSlug,
          name: row.schemeName,
        }),
    }),
    provider: t.field({
      extensions: reads('organisationId', 'organisationSlug', 'organisationName'),
      type: recordTypes.organisation,
      nullable: true,
      description: 'The organisation that runs it, when it is on record.',
      resolve: (row, _args, ctx) =>
        ctx.reads.known('organisation', row.release, {
          id: row.organisationId,
          slug: row.organisationSlug,
          name: row.organisationName,
        }),
    }),
    areas: relatedList(t, 'area', 'service', 'The areas in which it can be had, as it names them.'),
  }),
  queries: (t) => ({
    service: recordBySlug(t, 'service', 'A service'),
    services: t.field({
      type: connections.service,
      description: 'What a person can be sent to, by name.',
      args: {
        ...listArgs,
        ...nationArg,
        activity: t.arg({ type: Activity, description: 'Only those that offer this.' }),
        referrer: t.arg({
          type: ServiceReferrer,
          description: 'Only those to which this one may send a person.',
        }),
        cost: t.arg({ type: ServiceCost, description: 'Only those that cost this.' }),
        areaCode: t.arg.string({ description: 'Only those that can be had in the area with this code.' }),
        wider: t.arg.string({
          description:
            'Only those that can be had in all of a region or nation that holds the area with this code.',
        }),
        scheme: t.arg.string({ description: 'Only those of the scheme with this slug.' }),
      },
      extensions: pagedCost,
      resolve: (_root, args, ctx) => readConnection(ctx, 'service', args),
    }),
  }),
}
