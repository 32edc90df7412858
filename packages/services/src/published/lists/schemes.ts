import type { z } from 'zod'
import { countChoices } from '@academy/db/published/lists/count-choices'
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
  period: true,
  mayRun: true,
  noStart: true,
  bbox: true,
  reach: true,
})

/** How many schemes there are, and how many each choice of each filter would show. Two statements. */
export async function countSchemes(
  ctx: ServiceContext,
  { asOf, ...filters }: z.output<typeof countSchemesInput>,
) {
  const { number: release } = await releaseOf(ctx, asOf)
  const counts = await countChoices(ctx.db, { kind: 'scheme', release, filters })
  const of = (filter: keyof typeof filters) =>
    counts.flatMap(({ value, rows, ...row }) =>
      row.filter === filter && value !== '' ? [{ value, schemes: rows }] : [],
    )
  return {
    release,
    schemes: counts.find(({ filter }) => filter === 'matched')?.rows ?? 0,
    nations: of('nation'),
    activities: of('activity'),
    programmes: of('programme'),
    areas: of('areaCode'),
  }
}
