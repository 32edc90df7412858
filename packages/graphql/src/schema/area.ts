import { reads } from '../reads/columns-used.ts'
import { builder } from './builder.ts'
import { pageArgs } from './connection-args.ts'
import { pagedCost, readConnection } from './connection.ts'
import { AreaConnection, ObservationConnection, SchemeConnection } from './connections.ts'
import { AreaKind, Nation } from './enums.ts'
import { Fact, Node } from './node.ts'
import { Point } from './point.ts'
import { Area } from './refs.ts'

builder.objectType(Area, {
  description:
    'A place with a code. A code alone does not name it: 42 integrated care boards became 36 on 1 April 2026, so an area also has a vintage.',
  interfaces: [Node, Fact],
  fields: (t) => ({
    kind: t.expose('kind', { type: AreaKind, description: 'What kind of area it is.' }),
    code: t.exposeString('code', { description: 'Its official code, such as `E54000024`.' }),
    vintage: t.exposeString('vintage', {
      description: 'The month in which this set of areas came into force, `YYYY-MM`.',
    }),
    name: t.exposeString('name', { description: 'Its full name.' }),
    shortName: t.exposeString('shortName', { description: 'Its name where space is short.' }),
    nameWelsh: t.exposeString('nameCy', {
      nullable: true,
      description: 'Its name in Welsh, where there is one.',
    }),
    nation: t.expose('nation', { type: Nation, description: 'The nation it is in, or is.' }),
    odsCode: t.exposeString('odsCode', {
      nullable: true,
      description: 'Its code in the directory of NHS organisations.',
    }),
    labelPoint: t.field({
      extensions: reads('labelLon', 'labelLat'),
      type: Point,
      description: 'Where a label of the area stands well.',
      resolve: ({ labelLon, labelLat }) => ({ lon: labelLon, lat: labelLat }),
    }),
    population: t.exposeInt('population', { nullable: true, description: 'How many people live there.' }),
    populationBasis: t.exposeString('populationBasis', {
      nullable: true,
      description: 'Which count or estimate that is.',
    }),
    validFrom: t.expose('validFrom', { type: 'Date', nullable: true, description: 'Its first day.' }),
    validTo: t.expose('validTo', {
      type: 'Date',
      nullable: true,
      description: 'The day it ended; empty while it exists.',
    }),
    parent: t.field({
      extensions: reads('parentId'),
      type: Area,
      nullable: true,
      description: 'The area it is part of.',
      resolve: (row, _args, ctx) => ctx.reads.find('area', row.release, row.parentId),
    }),
    children: t.field({
      type: AreaConnection,
      args: pageArgs,
      description: 'The areas that are part of it.',
      extensions: pagedCost,
      resolve: ({ id, release }, args, ctx) =>
        readConnection(ctx, 'area', { ...args, asOf: release }, { name: 'parent', parentId: id }),
    }),
    successors: t.field({
      type: AreaConnection,
      args: pageArgs,
      description: 'The areas that its people live in after it ended.',
      extensions: pagedCost,
      resolve: ({ id, release }, args, ctx) =>
        readConnection(ctx, 'area', { ...args, asOf: release }, { name: 'predecessor', parentId: id }),
    }),
    predecessors: t.field({
      type: AreaConnection,
      args: pageArgs,
      description: 'The areas that its people lived in before it began.',
      extensions: pagedCost,
      resolve: ({ id, release }, args, ctx) =>
        readConnection(ctx, 'area', { ...args, asOf: release }, { name: 'successor', parentId: id }),
    }),
    schemes: t.field({
      type: SchemeConnection,
      args: pageArgs,
      description: 'The schemes in the area.',
      extensions: pagedCost,
      resolve: ({ id, release }, args, ctx) =>
        readConnection(ctx, 'scheme', { ...args, asOf: release }, { name: 'area', parentId: id }),
    }),
    observations: t.field({
      type: ObservationConnection,
      args: pageArgs,
      description: 'What has been counted or estimated for the area.',
      extensions: pagedCost,
      resolve: ({ id, release }, args, ctx) =>
        readConnection(ctx, 'observation', { ...args, asOf: release }, { name: 'area', parentId: id }),
    }),
  }),
})
