import {
  addedSumKinds,
  leftOutReasons,
  type AwardCurrency,
  type AwardSumKind,
  type LeftOutReason,
  type SumPrecision,
} from './award-words.ts'

/** What a sum asks of an award. */
export interface SummedAward {
  slug: string
  /** `null` where no source gives it. */
  amountPence: bigint | null
  sumKind: AwardSumKind
  sumPrecision: SumPrecision
  currency: AwardCurrency
  /** The award that it is a piece of. */
  partOfSlug: string | null
  widerThanSocialPrescribing: boolean
}

/** Every award is counted, unknown or left out: the three add up to `awards`. */
export interface AwardSum {
  awards: number
  /** Of the awards that are counted; `null` where there is none, which is not zero. */
  pence: bigint | null
  /** How exact the sum is; `null` without one. */
  precision: SumPrecision | null
  /** In the sum. */
  counted: number
  /** Would be in it, if their sums were published. */
  unknown: number
  /** For each reason that holds, how many are left out. */
  leftOut: Partial<Record<LeftOutReason, number>>
}

/**
 * The one rule by which awards are added up, here and (for what a release works out) in `sumOfAwards` of the database: sums
 * that do not overlap, of what was awarded, in pounds, for social prescribing. Without `isWithin` all of them may count;
 * with it only those for which it holds.
 */
export function sumAwards<Award extends SummedAward>(
  awards: readonly Award[],
  isWithin: (award: Award) => boolean = () => true,
): AwardSum {
  const slugs = new Set(awards.filter(isWithin).map(({ slug }) => slug))
  const sum: AwardSum = {
    awards: awards.length,
    pence: null,
    precision: null,
    counted: 0,
    unknown: 0,
    leftOut: {},
  }
  for (const award of awards) {
    const reason = isWithin(award) ? whyLeftOut(award, slugs) : 'also-elsewhere'
    if (reason !== undefined) sum.leftOut[reason] = (sum.leftOut[reason] ?? 0) + 1
    else if (award.amountPence === null) sum.unknown++
    else {
      sum.counted++
      sum.pence = (sum.pence ?? 0n) + award.amountPence
      sum.precision = lessExact(sum.precision, award.sumPrecision)
    }
  }
  return sum
}

/** Those of some awards that are in their sum. */
export function countedAwards<Award extends SummedAward>(awards: readonly Award[]): Award[] {
  const slugs = new Set(awards.map(({ slug }) => slug))
  return awards.filter((award) => award.amountPence !== null && whyLeftOut(award, slugs) === undefined)
}

/** How many of a sum's awards are left out, whatever the reason. */
export function countLeftOut({ leftOut }: Pick<AwardSum, 'leftOut'>): number {
  return leftOutReasons.reduce((count, reason) => count + (leftOut[reason] ?? 0), 0)
}

function whyLeftOut(award: SummedAward, among: ReadonlySet<string>): LeftOutReason | undefined {
  const { sumKind, currency, partOfSlug, amountPence } = award
  if (currency !== 'GBP') return 'other-currency'
  // Of a kind that nobody knows and without a sum, only the sum is missing.
  if (sumKind === 'unknown') return amountPence === null ? undefined : 'kind-unknown'
  if (!isAdded(sumKind)) return sumKind
  if (award.widerThanSocialPrescribing) return 'wider'
  return partOfSlug !== null && among.has(partOfSlug) ? 'part' : undefined
}

const isAdded = (kind: AwardSumKind): kind is (typeof addedSumKinds)[number] =>
  (addedSumKinds as readonly AwardSumKind[]).includes(kind)

/** One sum that is at least so much makes all at least so much; one that is about, about. */
function lessExact(one: SumPrecision | null, other: SumPrecision): SumPrecision {
  if (one === 'about' || other === 'about') return 'about'
  return one === 'at-least' ? one : other
}
