import { reads } from '../reads/columns-used.ts'
import { builder } from './builder.ts'
import { Money, toMoney } from './money.ts'
import { Fact, Node } from './node.ts'
import { Award, Organisation, Programme, Scheme } from './refs.ts'

builder.objectType(Award, {
  description: 'Money given to an organisation for social prescribing.',
  interfaces: [Node, Fact],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The name of the award in web addresses.' }),
    amount: t.field({
      extensions: reads('amountPence'),
      type: Money,
      nullable: true,
      description: 'How much; empty when the source does not say. See `amountNote`.',
      resolve: ({ amountPence }) => toMoney(amountPence),
    }),
    amountNote: t.exposeString('amountNote', {
      nullable: true,
      description: 'What the source adds about the sum.',
    }),
    awardedOn: t.expose('awardedOn', {
      type: 'PartialDate',
      nullable: true,
      description: 'When it was given, as exact as the source.',
    }),
    durationMonths: t.exposeInt('durationMonths', { nullable: true, description: 'For how many months.' }),
    recipientAsWritten: t.exposeString('recipientAsWritten', {
      description: 'Who received it, in the words of the source.',
    }),
    recipient: t.field({
      extensions: reads('recipientOrganisationId', 'recipientSlug', 'recipientName'),
      type: Organisation,
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
      type: Programme,
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
      type: Scheme,
      nullable: true,
      description: 'The scheme it was for, when one is on record.',
      resolve: (row, _args, ctx) =>
        ctx.reads.known('scheme', row.release, {
          id: row.schemeId,
          slug: row.schemeSlug,
          name: row.schemeName,
        }),
    }),
  }),
})
