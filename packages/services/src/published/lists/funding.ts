import { z } from 'zod'
import { nations } from '@academy/domain/facts/vocabulary'
import { pagePublished } from './page-published.ts'
import type { ServiceContext } from '../../service-context.ts'
import { pageInput, readOne, readPage, slugInput } from './read-page.ts'

export const listProgrammesInput = pageInput.extend({ nation: z.enum(nations).optional() })

/** Funds and initiatives of a release. Two statements. */
export function listProgrammes(ctx: ServiceContext, input: z.output<typeof listProgrammesInput>) {
  return readPage(ctx, { kind: 'programme', sort: 'name', filters: { nation: input.nation } }, input)
}

export const getProgrammeInput = slugInput

/** One programme with its awards, up to 200 of them. Three statements. */
export async function getProgramme(ctx: ServiceContext, input: z.output<typeof getProgrammeInput>) {
  const { release, row: programme } = await readOne(ctx, { kind: 'programme', ...input })
  const relation = { name: 'programme', parentIds: [programme.id] } as const
  const awards = await pagePublished(ctx, { kind: 'award', release, relation, sort: 'recipient', size: 200 })
  return { release, programme, awards: awards.get(programme.id)?.rows ?? [] }
}

export const listAwardsInput = pageInput.extend({
  /** Slug. */
  programme: z.string().max(120).optional(),
})

/** Awards of a release, by recipient. Two statements. */
export function listAwards(ctx: ServiceContext, input: z.output<typeof listAwardsInput>) {
  return readPage(ctx, { kind: 'award', sort: 'recipient', filters: { programme: input.programme } }, input)
}
