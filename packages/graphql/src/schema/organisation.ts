import { builder } from './builder.ts'
import { pageArgs } from './connection-args.ts'
import { pagedCost, readConnection } from './connection.ts'
import { AwardConnection, SchemeConnection } from './connections.ts'
import { Nation, Sector } from './enums.ts'
import { Fact, Node } from './node.ts'
import { Organisation } from './refs.ts'

builder.objectType(Organisation, {
  description: 'A charity, council, NHS body or company that leads a scheme or receives an award.',
  interfaces: [Node, Fact],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The name of the organisation in web addresses.' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    kind: t.exposeString('kind', {
      nullable: true,
      description: 'What kind of organisation it is, as written.',
    }),
    sector: t.expose('sector', {
      type: Sector,
      nullable: true,
      description: 'The part of society it works in.',
    }),
    nation: t.expose('nation', { type: Nation, nullable: true, description: 'The nation it is in.' }),
    ledSchemes: t.field({
      type: SchemeConnection,
      args: pageArgs,
      description: 'The schemes it leads.',
      extensions: pagedCost,
      resolve: ({ id, release }, args, ctx) =>
        readConnection(ctx, 'scheme', { ...args, asOf: release }, { name: 'lead', parentId: id }),
    }),
    awards: t.field({
      type: AwardConnection,
      args: pageArgs,
      description: 'The awards it received.',
      extensions: pagedCost,
      resolve: ({ id, release }, args, ctx) =>
        readConnection(ctx, 'award', { ...args, asOf: release }, { name: 'recipient', parentId: id }),
    }),
  }),
})
