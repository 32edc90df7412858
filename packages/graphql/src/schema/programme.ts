import { reads } from '../reads/columns-used.ts'
import { builder } from './builder.ts'
import { pageArgs } from './connection-args.ts'
import { pagedCost, readConnection } from './connection.ts'
import { AwardConnection, SchemeConnection } from './connections.ts'
import { Nation } from './enums.ts'
import { Money, toMoney } from './money.ts'
import { Fact, Node } from './node.ts'
import { Programme } from './refs.ts'

builder.objectType(Programme, {
  description: 'A fund or initiative that paid for, or set up, social prescribing.',
  interfaces: [Node, Fact],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The name of the programme in web addresses.' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    funders: t.exposeStringList('funders', { description: 'Who paid.' }),
    nations: t.expose('nations', { type: [Nation], description: 'Where it applied.' }),
    total: t.field({
      extensions: reads('totalPence'),
      type: Money,
      nullable: true,
      description: 'The whole of the programme; empty when the source gives no sum.',
      resolve: ({ totalPence }) => toMoney(totalPence),
    }),
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
    yearStart: t.exposeInt('yearStart', { nullable: true, description: 'Its first year.' }),
    yearEnd: t.exposeInt('yearEnd', { nullable: true, description: 'Its last year.' }),
    awardCount: t.exposeInt('awardCount', {
      nullable: true,
      description: 'How many awards its source says were made; `awards` may hold fewer.',
    }),
    rules: t.exposeString('rules', {
      description: 'The rules of the programme, in short.',
      extensions: { cost: { weight: 5 } },
    }),
    schemes: t.field({
      type: SchemeConnection,
      args: pageArgs,
      description: 'The schemes that belong to it.',
      extensions: pagedCost,
      resolve: ({ id, release }, args, ctx) =>
        readConnection(ctx, 'scheme', { ...args, asOf: release }, { name: 'programme', parentId: id }),
    }),
    awards: t.field({
      type: AwardConnection,
      args: pageArgs,
      description: 'The awards on record that it made.',
      extensions: pagedCost,
      resolve: ({ id, release }, args, ctx) =>
        readConnection(ctx, 'award', { ...args, asOf: release }, { name: 'programme', parentId: id }),
    }),
  }),
})
