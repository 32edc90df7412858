import { reads } from '../reads/columns-used.ts'
import { listArgs, nationArg } from '../types/connection-args.ts'
import { pagedCost, readConnection } from '../types/connection.ts'
import { Activity, Reach, SchemeOrder } from '../types/enums.ts'
import { Point } from '../types/point.ts'
import { recordBySlug } from '../types/record-by-slug.ts'
import type { RecordType } from '../types/record-type.ts'
import { connections, recordTypes } from '../types/record-types.ts'
import { relatedList } from '../types/related-list.ts'

export const scheme: RecordType<'scheme'> = {
  description: 'A social prescribing scheme: something that runs, or ran, somewhere in the United Kingdom.',
  fields: (t) => ({
    lead: t.field({
      extensions: reads('leadOrganisationId', 'leadSlug', 'leadName'),
      type: recordTypes.organisation,
      nullable: true,
      description: 'The organisation that leads the scheme, when one is on record.',
      resolve: (row, _args, ctx) =>
        ctx.reads.known('organisation', row.release, {
          id: row.leadOrganisationId,
          slug: row.leadSlug,
          name: row.leadName,
        }),
    }),
    location: t.field({
      extensions: reads('lon', 'lat'),
      type: Point,
      nullable: true,
      description: 'A point for the scheme. See `locationPrecision` for what it stands for.',
      resolve: ({ lon, lat }) => (lon === null || lat === null ? null : { lon, lat }),
    }),
    programme: t.field({
      extensions: reads('programmeId', 'programmeSlug', 'programmeName'),
      type: recordTypes.programme,
      nullable: true,
      description: 'The programme that the scheme belongs to.',
      resolve: (row, _args, ctx) =>
        ctx.reads.known('programme', row.release, {
          id: row.programmeId,
          slug: row.programmeSlug,
          name: row.programmeName,
        }),
    }),
    areas: relatedList(t, 'area', 'scheme', 'The areas the scheme is in, of every kind and vintage.'),
    services: relatedList(t, 'service', 'scheme', 'What a person can be sent to through the scheme.'),
    awards: relatedList(t, 'award', 'scheme', 'The money given to the scheme.'),
  }),
  queries: (t) => ({
    scheme: recordBySlug(t, 'scheme', 'A scheme'),
    schemes: t.field({
      type: connections.scheme,
      description: 'Social prescribing schemes.',
      args: {
        ...listArgs,
        ...nationArg,
        activity: t.arg({ type: Activity, description: 'Only those that offer this.' }),
        programme: t.arg.string({ description: 'Only those of the programme with this slug.' }),
        areaCode: t.arg.string({ description: 'Only those in an area with this code, of any kind.' }),
        words: t.arg.string({
          description: 'Only those that match: 2 to 100 characters, misspellings forgiven.',
        }),
        period: t.arg.int({
          description: 'A year: only those that a source says ran in it.',
        }),
        mayRun: t.arg.int({
          description:
            'A year by which they had begun: no source says that they ran in it, and none that they had ended.',
        }),
        noStart: t.arg.int({
          description:
            'A year: no start is on record, no source says that they ran by then, and none that they had ended.',
        }),
        bbox: t.arg.floatList({
          description: 'West, south, east, north in degrees: only those with a mark there.',
        }),
        reach: t.arg({ type: Reach, description: 'Only those with a mark, or only those that cover more.' }),
        orderBy: t.arg({ type: SchemeOrder, defaultValue: 'name', description: 'The order of the list.' }),
      },
      extensions: pagedCost,
      resolve: (_root, { orderBy, ...args }, ctx) =>
        readConnection(ctx, 'scheme', { ...args, sort: orderBy }),
    }),
  }),
}
