import { builder } from './builder.ts'
import { asOfArg, pageArgs } from './connection-args.ts'
import { pagedCost, readConnection } from './connection.ts'
import * as connections from './connections.ts'
import { Activity, AreaKind, DatedOrder, EvidenceGrade, EvidenceKind, Nation, ObservationStatus, PolicyEventKind, SchemeOrder, Sector } from './enums.ts' // prettier-ignore

builder.queryFields((t) => {
  const list = { ...pageArgs, ...asOfArg }
  const nation = t.arg({ type: Nation, description: 'Only those in, or about, this nation.' })
  return {
    schemes: t.field({
      type: connections.SchemeConnection,
      description: 'Social prescribing schemes.',
      args: {
        ...list,
        nation,
        activity: t.arg({ type: Activity, description: 'Only those that offer this.' }),
        programme: t.arg.string({ description: 'Only those of the programme with this slug.' }),
        areaCode: t.arg.string({ description: 'Only those in an area with this code, of any kind.' }),
        orderBy: t.arg({ type: SchemeOrder, defaultValue: 'name', description: 'The order of the list.' }),
      },
      extensions: pagedCost,
      resolve: (_root, { orderBy, ...args }, ctx) =>
        readConnection(ctx, 'scheme', { ...args, sort: orderBy }),
    }),
    areas: t.field({
      type: connections.AreaConnection,
      description: 'Nations, regions and health areas, of every vintage.',
      args: {
        ...list,
        nation,
        kind: t.arg({ type: AreaKind, description: 'Only those of this kind.' }),
        vintage: t.arg.string({ description: 'Only those of this vintage, such as `2026-04`.' }),
        code: t.arg.string({ description: 'Only those with this code.' }),
      },
      extensions: pagedCost,
      resolve: (_root, args, ctx) => readConnection(ctx, 'area', args),
    }),
    organisations: t.field({
      type: connections.OrganisationConnection,
      description: 'Organisations that lead schemes or receive awards.',
      args: { ...list, nation, sector: t.arg({ type: Sector, description: 'Only those of this sector.' }) },
      extensions: pagedCost,
      resolve: (_root, args, ctx) => readConnection(ctx, 'organisation', args),
    }),
    programmes: t.field({
      type: connections.ProgrammeConnection,
      description: 'Funds and initiatives.',
      args: { ...list, nation },
      extensions: pagedCost,
      resolve: (_root, args, ctx) => readConnection(ctx, 'programme', args),
    }),
    awards: t.field({
      type: connections.AwardConnection,
      description: 'Awards, by the name of the recipient.',
      args: {
        ...list,
        programme: t.arg.string({ description: 'Only those of the programme with this slug.' }),
      },
      extensions: pagedCost,
      resolve: (_root, args, ctx) => readConnection(ctx, 'award', args),
    }),
    policyEvents: t.field({
      type: connections.PolicyEventConnection,
      description: 'What changed social prescribing, and when.',
      args: {
        ...list,
        nation,
        kind: t.arg({ type: PolicyEventKind, description: 'Only events of this kind.' }),
        orderBy: t.arg({ type: DatedOrder, defaultValue: 'newest', description: 'The order of the list.' }),
      },
      extensions: pagedCost,
      resolve: (_root, { orderBy, ...args }, ctx) =>
        readConnection(ctx, 'policyEvent', { ...args, sort: orderBy }),
    }),
    evidence: t.field({
      type: connections.EvidenceItemConnection,
      description: 'Studies of social prescribing, with how strong each is.',
      args: {
        ...list,
        nation,
        kind: t.arg({ type: EvidenceKind, description: 'Only studies of this design.' }),
        grade: t.arg({ type: EvidenceGrade, description: 'Only studies of this grade.' }),
        orderBy: t.arg({ type: DatedOrder, defaultValue: 'newest', description: 'The order of the list.' }),
      },
      extensions: pagedCost,
      resolve: (_root, { orderBy, ...args }, ctx) =>
        readConnection(ctx, 'evidenceItem', { ...args, sort: orderBy }),
    }),
    indicators: t.field({
      type: connections.IndicatorConnection,
      description: 'What is counted or estimated.',
      args: list,
      extensions: pagedCost,
      resolve: (_root, args, ctx) => readConnection(ctx, 'indicator', args),
    }),
    observations: t.field({
      type: connections.ObservationConnection,
      description: 'Values of indicators.',
      args: {
        ...list,
        nation,
        indicator: t.arg.string({ description: 'Only values of the indicator with this slug.' }),
        areaCode: t.arg.string({ description: 'Only values for an area with this code.' }),
        status: t.arg({ type: ObservationStatus, description: 'Only values with this status.' }),
      },
      extensions: pagedCost,
      resolve: (_root, args, ctx) => readConnection(ctx, 'observation', args),
    }),
  }
})
