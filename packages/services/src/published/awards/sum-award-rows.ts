import { countedAwards, sumAwards, type AwardSum } from '@academy/domain/facts/awards/sum-awards'
import type { Nation } from '@academy/domain/facts/vocabulary'
import type { PageColumnOf, PageRows } from '../lists/page-published.ts'

/** What a sum reads of an award. */
export const summedColumns = [
  'slug',
  'amountPence',
  'sumKind',
  'sumPrecision',
  'currency',
  'partOfSlug',
  'widerThanSocialPrescribing',
  'nations',
  'withinCodes',
] as const satisfies readonly PageColumnOf<'award'>[]

export type SummedRow = Pick<PageRows['award'], (typeof summedColumns)[number]>

/** Of which place a sum is told: an award that is for others too is not in it. */
export interface SumPlace {
  nation?: Nation | undefined
  areaCode?: string | undefined
}

const toAward = (row: SummedRow) => ({
  ...row,
  amountPence: row.amountPence === null ? null : BigInt(row.amountPence),
})

/** The slugs of those awards that are in the sum of all of them. */
export function countedOf(rows: readonly SummedRow[]): ReadonlySet<string> {
  return new Set(countedAwards(rows.map(toAward)).map(({ slug }) => slug))
}

/** The sum of awards as the database gives them, by the one rule: of a place only what is wholly for it. */
export function sumAwardRows(rows: readonly SummedRow[], { nation, areaCode }: SumPlace = {}): AwardSum {
  const isWithin = ({ nations, withinCodes }: Pick<SummedRow, 'nations' | 'withinCodes'>) =>
    (nation === undefined || (nations.length === 1 && nations[0] === nation)) &&
    (areaCode === undefined || withinCodes.includes(areaCode))
  return sumAwards(rows.map(toAward), isWithin)
}
