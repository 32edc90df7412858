import { z } from 'zod'
import { findProgrammeRecord } from '@academy/db/published/pages/find-programme-record'
import { sumKnown } from '@academy/domain/money/sum-known'
import type { ServiceContext } from '../../service-context.ts'
import { noFilters } from '../filters/filter-shapes.ts'
import { readFilters } from '../filters/read-filters.ts'
import { readRelease } from '../filters/read-release.ts'
import { notThere } from '../lists/load-published.ts'
import { frameOf, noRelease } from './frame-of.ts'
import { pageInput } from './page-input.ts'
import { readList } from './read-list.ts'
import { awardOf, programmeOf, schemeOf } from './shape-rows.ts'

export const fundingIndexInput = pageInput

/** Every programme with what is known of its awards, and the awards that belong to none. Three statements. */
export async function fundingIndex(
  ctx: ServiceContext,
  { address: written }: z.output<typeof fundingIndexInput>,
) {
  const { problems } = readFilters(noFilters, written, ['release'])
  const frame = await frameOf(ctx, { release: readRelease(written) })
  const release = frame.release.number
  const [programmes, awards] = await Promise.all([
    readList(ctx, { kind: 'programme', release, sort: 'largest' }),
    readList(ctx, { kind: 'award', release, sort: 'largest' }),
  ])
  const onRecord = new Map<string, number>()
  for (const { programmeSlug } of awards)
    if (programmeSlug) onRecord.set(programmeSlug, (onRecord.get(programmeSlug) ?? 0) + 1)
  return {
    release: frame.release,
    problems,
    programmes: programmes.map((row) => ({
      ...programmeOf(row),
      /** Of which we know; `awardCount` is how many the programme says it made. */
      awardsOnRecord: onRecord.get(row.slug) ?? 0,
    })),
    sum: sumOf(awards.map(awardOf)),
    loose: awards.filter(({ programmeSlug }) => !programmeSlug).map(awardOf),
  }
}

export const programmePageInput = pageInput.extend({ slug: z.string().min(1).max(120) })

/** One programme: its rules, its awards and its schemes. Three statements. */
export async function programmePage(
  ctx: ServiceContext,
  { address: written, slug }: z.output<typeof programmePageInput>,
) {
  const { problems } = readFilters(noFilters, written, ['release'])
  const number = readRelease(written)
  const record = await findProgrammeRecord(ctx.db, { release: number, slug })
  if (!record) throw noRelease(number)
  const { release, ...programme } = record
  if (programme.id === null) throw await notThere(ctx, { kind: 'programme', release: release.number, slug })
  const of = { release: release.number, filters: { programme: slug } } as const
  const [awards, schemes] = await Promise.all([
    readList(ctx, { kind: 'award', sort: 'largest', ...of }),
    readList(ctx, { kind: 'scheme', sort: 'name', ...of }),
  ])
  return {
    release,
    problems,
    programme: programmeOf(programme),
    awards: awards.map(awardOf),
    sum: sumOf(awards.map(awardOf)),
    schemes: schemes.map((scheme) => schemeOf(scheme, release)),
  }
}

/** What is known of the sum of awards, and of how many it is not known. */
function sumOf(awards: readonly { amountPence: bigint | null }[]) {
  return { awards: awards.length, ...sumKnown(awards.map(({ amountPence }) => amountPence)) }
}
