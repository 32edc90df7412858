import { reads } from '../reads/columns-used.ts'
import { builder } from './builder.ts'
import { pageArgs } from './connection-args.ts'
import { pagedCost, readConnection } from './connection.ts'
import { AreaConnection, AwardConnection } from './connections.ts'
import { Activity, LocationPrecision, Nation } from './enums.ts'
import { Money, toMoney } from './money.ts'
import { Fact, Node } from './node.ts'
import { Point } from './point.ts'
import { Organisation, Programme, Scheme } from './refs.ts'

builder.objectType(Scheme, {
  description: 'A social prescribing scheme: something that runs, or ran, somewhere in the United Kingdom.',
  interfaces: [Node, Fact],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The name of the scheme in web addresses.' }),
    name: t.exposeString('name', { description: 'What the scheme is called.' }),
    lead: t.field({
      extensions: reads('leadOrganisationId', 'leadSlug', 'leadName'),
      type: Organisation,
      nullable: true,
      description: 'The organisation that leads the scheme, when one is on record.',
      resolve: (row, _args, ctx) =>
        ctx.reads.known('organisation', row.release, {
          id: row.leadOrganisationId,
          slug: row.leadSlug,
          name: row.leadName,
        }),
    }),
    leadAsWritten: t.exposeString('leadAsWritten', {
      nullable: true,
      description: 'Who leads, in the words of the source.',
    }),
    organisationType: t.exposeString('organisationType', {
      nullable: true,
      description: 'What kind of organisation leads, in the words of the source.',
    }),
    nation: t.expose('nation', { type: Nation, description: 'The nation the scheme is in.' }),
    region: t.exposeString('region', { nullable: true, description: 'The region of England, as written.' }),
    localAuthority: t.exposeString('localAuthority', {
      nullable: true,
      description: 'The council area, as written.',
    }),
    place: t.exposeString('place', { nullable: true, description: 'The town or place, as written.' }),
    location: t.field({
      extensions: reads('lon', 'lat'),
      type: Point,
      nullable: true,
      description: 'A point for the scheme. See `locationPrecision` for what it stands for.',
      resolve: ({ lon, lat }) => (lon === null || lat === null ? null : { lon, lat }),
    }),
    locationPrecision: t.expose('locationPrecision', {
      type: LocationPrecision,
      description: 'What the point stands for. Only `TOWN` may be drawn as a site.',
    }),
    activities: t.expose('activities', { type: [Activity], description: 'What the scheme offers.' }),
    focusPopulation: t.exposeString('focusPopulation', {
      nullable: true,
      description: 'Whom the scheme is for, as written.',
    }),
    startYear: t.exposeInt('startYear', { nullable: true, description: 'The year it began.' }),
    endYear: t.exposeInt('endYear', { nullable: true, description: 'The year it ended.' }),
    statusAsReported: t.exposeString('statusAsReported', {
      nullable: true,
      description: 'Whether it runs, in the words of the source on the day it was read.',
    }),
    programme: t.field({
      extensions: reads('programmeId', 'programmeSlug', 'programmeName'),
      type: Programme,
      nullable: true,
      description: 'The programme that the scheme belongs to.',
      resolve: (row, _args, ctx) =>
        ctx.reads.known('programme', row.release, {
          id: row.programmeId,
          slug: row.programmeSlug,
          name: row.programmeName,
        }),
    }),
    awarded: t.field({
      extensions: reads('awardedPence'),
      type: Money,
      nullable: true,
      description: 'The sum of its awards whose amounts are known; empty when none is.',
      resolve: ({ awardedPence }) => toMoney(awardedPence),
    }),
    areas: t.field({
      type: AreaConnection,
      args: pageArgs,
      description: 'The areas the scheme is in, of every kind and vintage.',
      extensions: pagedCost,
      resolve: ({ id, release }, args, ctx) =>
        readConnection(ctx, 'area', { ...args, asOf: release }, { name: 'scheme', parentId: id }),
    }),
    awards: t.field({
      type: AwardConnection,
      args: pageArgs,
      description: 'The money given to the scheme.',
      extensions: pagedCost,
      resolve: ({ id, release }, args, ctx) =>
        readConnection(ctx, 'award', { ...args, asOf: release }, { name: 'scheme', parentId: id }),
    }),
  }),
})
