import type { z } from 'zod'
import { countSchemeFacets } from '@academy/db/published/lists/scheme-facets'
import { releaseOf } from '../releases/release-of.ts'
import type { ServiceContext } from '../../service-context.ts'
import { listInputs } from './list-inputs.ts'
import { getPublished, slugInput } from './load-published.ts'
import { pagePublished } from './page-published.ts'

export const getSchemeInput = slugInput

/** One scheme with its awards and the areas it is in. Four statements, two of them at once. */
export async function getScheme(ctx: ServiceContext, input: z.output<typeof getSchemeInput>) {
  const { release, row: scheme } = await getPublished(ctx, 'scheme', input)
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

export const countSchemesInput = listInputs.scheme.pick({
  asOf: true,
  nation: true,
  activity: true,
  programme: true,
  areaCode: true,
  words: true,
})

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
