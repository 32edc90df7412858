import { builder } from './builder.ts'
import { pageArgs } from './connection-args.ts'
import { pagedCost, readConnection } from './connection.ts'
import { ObservationConnection } from './connections.ts'
import { IndicatorUnit } from './enums.ts'
import { Node } from './node.ts'
import { Indicator } from './refs.ts'

builder.objectType(Indicator, {
  description: 'Something that is counted or estimated, such as link workers in post.',
  interfaces: [Node],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The name of the indicator in web addresses.' }),
    name: t.exposeString('name', { description: 'What is counted.' }),
    nameWelsh: t.exposeString('nameCy', { description: 'The same in Welsh.' }),
    unit: t.expose('unit', { type: IndicatorUnit, description: 'What a value of 1 means.' }),
    description: t.exposeString('description', { description: 'What exactly is counted.' }),
    observations: t.field({
      type: ObservationConnection,
      args: pageArgs,
      description: 'Its values.',
      extensions: pagedCost,
      resolve: ({ id, release }, args, ctx) =>
        readConnection(ctx, 'observation', { ...args, asOf: release }, { name: 'indicator', parentId: id }),
    }),
  }),
})
