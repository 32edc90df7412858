import { z } from 'zod'
import { findProgrammeRecord } from '@academy/db/published/pages/find-programme-record'
import type { ServiceContext } from '../../service-context.ts'
import { countedOf, sumAwardRows } from '../awards/sum-award-rows.ts'
import { noFilters } from '../filters/filter-shapes.ts'
import { readFilters } from '../filters/read-filters.ts'
import { readRelease } from '../filters/read-release.ts'
import { notThere } from '../lists/load-published.ts'
import { frameOf, noRelease } from './frame-of.ts'
import { pageInput } from './page-input.ts'
import { readList } from './read-list.ts'
import { awardOf, programmeOf, schemeOf } from './shape-rows.ts'

export const fundingIndexInput = pageInput

/** Every programme with what is known of its awards, and the awards that belong to none. Three statements. Awards of all programmes together have no sum: what one gives, another may have paid for. */
export async function fundingIndex(
  ctx: ServiceContext,
  { address: written }: z.output<typeof fundingIndexInput>,
) {
  const { problems } = readFilters(noFilters, written, ['release'])
  const frame = await frameOf(ctx, { release: readRelease(written) })
  const release = frame.release.number
  const [programmes, awards] = await Promise.all([
    readList(ctx, { kind: 'programme', release, sort: 'newest' }),
    readList(ctx, { kind: 'award', release, sort: 'largest' }),
  ])
  return {
    release: frame.release,
    problems,
    programmes: programmes.map(programmeOf),
    awards: awards.length,
    /** Of these, with a sum of any kind. */
    withSum: awards.filter(({ amountPence }) => amountPence !== null).length,
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
  const isCounted = countedOf(awards)
  return {
    release,
    problems,
    programme: programmeOf(programme),
    awards: awards.map((award) => ({ ...awardOf(award), isCounted: isCounted.has(award.slug) })),
    sum: sumAwardRows(awards),
    schemes: schemes.map((scheme) => schemeOf(scheme, release)),
  }
}
