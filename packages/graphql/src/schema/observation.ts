import { reads } from '../reads/columns-used.ts'
import { builder } from './builder.ts'
import { Nation, ObservationStatus } from './enums.ts'
import { Fact, Node } from './node.ts'
import { Area, Indicator, Observation } from './refs.ts'

const toNumber = (decimal: string | null) => (decimal === null ? null : Number(decimal))

builder.objectType(Observation, {
  description:
    'One value of an indicator, for a place and a period. A blank value is never a guess: `status` says why it is blank.',
  interfaces: [Node, Fact],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The name of the observation in web addresses.' }),
    indicator: t.field({
      extensions: reads('indicatorId'),
      type: Indicator,
      nullable: true,
      description: 'What was counted.',
      resolve: (row, _args, ctx) => ctx.reads.find('indicator', row.release, row.indicatorId),
    }),
    area: t.field({
      extensions: reads('areaId'),
      type: Area,
      nullable: true,
      description: 'The area it is about, when it is one that we hold.',
      resolve: (row, _args, ctx) => ctx.reads.find('area', row.release, row.areaId),
    }),
    areaAsWritten: t.exposeString('areaAsWritten', { description: 'The place, in the words of the source.' }),
    nations: t.expose('nations', { type: [Nation], description: 'The nations it is about.' }),
    period: t.exposeString('period', {
      nullable: true,
      description: 'The period, in the words of the source.',
    }),
    periodFrom: t.expose('periodFrom', {
      type: 'Date',
      nullable: true,
      description: 'The first day of the period.',
    }),
    periodTo: t.expose('periodTo', {
      type: 'Date',
      nullable: true,
      description: 'The last day of the period.',
    }),
    value: t.float({
      extensions: reads('value'),
      nullable: true,
      description: 'The value; see `status` when it is empty.',
      resolve: ({ value }) => toNumber(value),
    }),
    valueAsWritten: t.exposeString('valueText', {
      nullable: true,
      description: 'What the source says where that is not a number.',
    }),
    numerator: t.float({
      extensions: reads('numerator'),
      nullable: true,
      description: 'Of a rate, the part that was counted.',
      resolve: ({ numerator }) => toNumber(numerator),
    }),
    denominator: t.float({
      extensions: reads('denominator'),
      nullable: true,
      description: 'Of a rate, the whole that it is a part of.',
      resolve: ({ denominator }) => toNumber(denominator),
    }),
    lower: t.float({
      extensions: reads('lower'),
      nullable: true,
      description: 'The lower end of the interval, where the source gives one.',
      resolve: ({ lower }) => toNumber(lower),
    }),
    upper: t.float({
      extensions: reads('upper'),
      nullable: true,
      description: 'The upper end of the interval, where the source gives one.',
      resolve: ({ upper }) => toNumber(upper),
    }),
    status: t.expose('status', {
      type: ObservationStatus,
      description: 'What the value is, or why there is none.',
    }),
    method: t.exposeString('method', { description: 'How it was counted or estimated.' }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What must be known to read it rightly.',
      extensions: { cost: { weight: 5 } },
    }),
  }),
})
