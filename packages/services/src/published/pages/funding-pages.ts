import { z } from 'zod'
import { listMapProgrammes } from '@academy/db/published/pages/map-programmes'
import { listMapAwards, type MapAwardRow } from '@academy/db/published/pages/map-scheme'
import { listMapSchemes } from '@academy/db/published/pages/map-schemes'
import { DomainError } from '@academy/domain/domain-error'
import type { ServiceContext } from '../../service-context.ts'

export const fundingIndexInput = z.object({})

/** Every programme with what is known of its awards, and the awards that belong to none. Two statements. */
export async function fundingIndex(ctx: ServiceContext, _input: z.output<typeof fundingIndexInput>) {
  const [programmes, awards] = await Promise.all([listMapProgrammes(ctx.db), listMapAwards(ctx.db)])
  return { programmes, awards: sumOf(awards), loose: awards.filter((award) => !award.programmeSlug) }
}

export const programmePageInput = z.object({ slug: z.string().min(1).max(120) })

/** One programme: its rules, its awards and its schemes. Three statements. */
export async function programmePage(ctx: ServiceContext, { slug }: z.output<typeof programmePageInput>) {
  const [[programme], awards, schemes] = await Promise.all([
    listMapProgrammes(ctx.db, slug),
    listMapAwards(ctx.db, { programme: slug }),
    listMapSchemes(ctx.db, { programme: slug }),
  ])
  if (!programme) throw new DomainError('not-found', 'no-such-programme')
  return { programme, awards, sum: sumOf(awards), schemes }
}

export const awardFileInput = z.object({})

/** Every award, for a file. One statement. */
export async function awardFile(ctx: ServiceContext, _input: z.output<typeof awardFileInput>) {
  return { awards: await listMapAwards(ctx.db) }
}

/** What is known of the sum, and of how many awards it is not known. */
function sumOf(awards: readonly MapAwardRow[]) {
  const known = awards.flatMap(({ amountPence }) => (amountPence === null ? [] : [amountPence]))
  return {
    awards: awards.length,
    withSum: known.length,
    withoutSum: awards.length - known.length,
    pence: known.reduce((sum, pence) => sum + pence, 0n),
  }
}
