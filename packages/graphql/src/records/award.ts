import { reads } from '../reads/columns-used.ts'
import { listArgs, nationArg } from '../types/connection-args.ts'
import { pagedCost, readConnection } from '../types/connection.ts'
import { AwardSumKind } from '../types/enums.ts'
import { recordBySlug } from '../types/record-by-slug.ts'
import type { RecordType } from '../types/record-type.ts'
import { connections, recordTypes } from '../types/record-types.ts'
import { relatedList } from '../types/related-list.ts'

export const award: RecordType<'award'> = {
  description: 'Money given to an organisation for social prescribing.',
  fields: (t) => ({
    recipient: t.field({
      extensions: reads('recipientOrganisationId', 'recipientSlug', 'recipientName'),
      type: recordTypes.organisation,
      nullable: true,
      description: 'The organisation that received it.',
      resolve: (row, _args, ctx) =>
        ctx.reads.known('organisation', row.release, {
          id: row.recipientOrganisationId,
          slug: row.recipientSlug,
          name: row.recipientName,
        }),
    }),
    programme: t.field({
      extensions: reads('programmeId', 'programmeSlug', 'programmeName'),
      type: recordTypes.programme,
      nullable: true,
      description: 'The programme that paid.',
      resolve: (row, _args, ctx) =>
        ctx.reads.known('programme', row.release, {
          id: row.programmeId,
          slug: row.programmeSlug,
          name: row.programmeName,
        }),
    }),
    scheme: t.field({
      extensions: reads('schemeId', 'schemeSlug', 'schemeName'),
      type: recordTypes.scheme,
      nullable: true,
      description: 'The scheme it was for, when one is on record.',
      resolve: (row, _args, ctx) =>
        ctx.reads.known('scheme', row.release, {
          id: row.schemeId,
          slug: row.schemeSlug,
          name: row.schemeName,
        }),
    }),
    funder: t.field({
      extensions: reads('funderOrganisationId', 'funderSlug', 'funderName'),
      type: recordTypes.organisation,
      nullable: true,
      description: 'The organisation that paid or pays, when one is on record.',
      resolve: (row, _args, ctx) =>
        ctx.reads.known('organisation', row.release, {
          id: row.funderOrganisationId,
          slug: row.funderSlug,
          name: row.funderName,
        }),
    }),
    partOf: t.field({
      extensions: reads('partOfId'),
      type: recordTypes.award,
      nullable: true,
      description: 'The award of which it is a share or a part.',
      resolve: (row, _args, ctx) => ctx.reads.find('award', row.release, row.partOfId),
    }),
    pieces: relatedList(t, 'award', 'partOf', 'Its shares and parts that are on record.'),
  }),
  queries: (t) => ({
    award: recordBySlug(t, 'award', 'An award'),
    awards: t.field({
      type: connections.award,
      description: 'Awards, by the name of the recipient.',
      args: {
        ...listArgs,
        ...nationArg,
        areaCode: t.arg.string({
          description: 'Only those that pay for something in an area with this code, of any kind.',
        }),
        scheme: t.arg.string({ description: 'Only those to the scheme with this slug.' }),
        kind: t.arg({ type: AwardSumKind, description: 'Only those whose sum is of this kind.' }),
        programme: t.arg.string({ description: 'Only those of the programme with this slug.' }),
      },
      extensions: pagedCost,
      resolve: (_root, args, ctx) => readConnection(ctx, 'award', args),
    }),
  }),
}
