import { z } from 'zod'
import { countSchemeFacets } from '@academy/db/published/lists/scheme-facets'
import { activities, nations } from '@academy/domain/facts/vocabulary'
import { pagePublished } from './page-published.ts'
import type { ServiceContext } from '../../service-context.ts'
import { pageInput, readOne, readPage, slugInput } from './read-page.ts'
import { asOfInput, releaseOf } from '../releases/release-of.ts'

const schemeFilter = z.object({
  nation: z.enum(nations).optional(),
  activity: z.enum(activities).optional(),
  programme: z.string().max(120).optional(),
  /** Of an area of any kind and vintage. */
  areaCode: z.string().max(10).optional(),
})

export const listSchemesInput = pageInput.extend(schemeFilter.shape).extend({
  /** Words to find, tolerant of typing errors. */
  q: z.string().trim().min(2).max(100).optional(),
  sort: z.enum(['name', 'newest']).default('name'),
})

/** Schemes of a release. Two statements. */
export function listSchemes(ctx: ServiceContext, input: z.output<typeof listSchemesInput>) {
  const { nation, activity, programme, areaCode, q, sort } = input
  const filters = { nation, activity, programme, areaCode, words: q }
  return readPage(ctx, { kind: 'scheme', sort, filters }, input)
}

export const getSchemeInput = slugInput

/** One scheme with its awards and the areas it is in. Four statements, two of them at once. */
export async function getScheme(ctx: ServiceContext, input: z.output<typeof getSchemeInput>) {
  const { release, row: scheme } = await readOne(ctx, { kind: 'scheme', ...input })
  const relation = { name: 'scheme', parentIds: [scheme.id] } as const
  const [awards, areas] = await Promise.all([
    pagePublished(ctx, { kind: 'award', release, relation, sort: 'recipient', size: 200 }),
    pagePublished(ctx, { kind: 'area', release, relation, sort: 'name', size: 200 }),
  ])
  return {
    release,
    scheme,
    awards: awards.get(scheme.id)?.rows ?? [],
    areas: areas.get(scheme.id)?.rows ?? [],
  }
}

export const countSchemesInput = asOfInput.extend(schemeFilter.shape)

/** How many schemes there are, and how many each choice of each filter would show. Two statements. */
export async function countSchemes(
  ctx: ServiceContext,
  { asOf, ...filter }: z.output<typeof countSchemesInput>,
) {
  const { number: release } = await releaseOf(ctx, asOf)
  const rows = await countSchemeFacets(ctx.db, release, filter)
  const of = (facet: (typeof rows)[number]['facet']) =>
    rows.filter((row) => row.facet === facet).map(({ value, schemes }) => ({ value, schemes }))
  return {
    release,
    schemes: of('all')[0]?.schemes ?? 0,
    nations: of('nation'),
    activities: of('activity'),
    programmes: of('programme'),
    areas: of('area'),
  }
}
