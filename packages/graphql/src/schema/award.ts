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
      extensions: reads('recipientOrganisationId'),
      type: Organisation,
      nullable: true,
      description: 'The organisation that received it.',
      resolve: (row, _args, ctx) => ctx.reads.find('organisation', row.release, row.recipientOrganisationId),
    }),
    programme: t.field({
      extensions: reads('programmeId'),
      type: Programme,
      nullable: true,
      description: 'The programme that paid.',
      resolve: (row, _args, ctx) => ctx.reads.find('programme', row.release, row.programmeId),
    }),
    scheme: t.field({
      extensions: reads('schemeId'),
      type: Scheme,
      nullable: true,
      description: 'The scheme it was for, when one is on record.',
      resolve: (row, _args, ctx) => ctx.reads.find('scheme', row.release, row.schemeId),
    }),
  }),
})
