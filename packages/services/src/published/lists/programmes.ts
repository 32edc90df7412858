import type { z } from 'zod'
import type { ServiceContext } from '../../service-context.ts'
import { getPublished, slugInput } from './load-published.ts'
import { pagePublished } from './page-published.ts'

export const getProgrammeInput = slugInput

/** One programme with its awards, up to 200 of them. Three statements. */
export async function getProgramme(ctx: ServiceContext, input: z.output<typeof getProgrammeInput>) {
  const { release, row: programme } = await getPublished(ctx, 'programme', input)
  const relation = { name: 'programme', parentIds: [programme.id] } as const
  const awards = await pagePublished(ctx, { kind: 'award', release, relation, sort: 'recipient', size: 200 })
  return { release, programme, awards: awards.get(programme.id)?.rows ?? [] }
}
