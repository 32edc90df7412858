import { DomainError } from '@academy/domain/domain-error'
import type { AllocationInput } from '@academy/domain/allocate/allocation-input'
import { recommendDecisions, type ChosenDivision } from '@academy/domain/decide/recommend-decisions'
import type { RecommendedDecision, WrittenYear } from '@academy/domain/decide/decision'
import { foundOf } from '../allocate/found-of-scenario.ts'
import { goneOf, type LoadedDecisions } from './load-decisions.ts'

/** What follows from the chosen division as things are now. Refuses with `refused` because `not-divided` as long as none is chosen. */
export function recommended({ found, input }: Pick<LoadedDecisions, 'found' | 'input'>): {
  input: AllocationInput
  decisions: RecommendedDecision[]
} {
  const { chosen } = found
  if (!chosen || !input) throw new DomainError('refused', 'not-divided')
  const { awards, explained, stability } = foundOf(chosen)
  if (!awards || !explained) throw new Error('what was chosen is solved and explained')
  const gone = goneOf(found)
  const division: ChosenDivision = {
    input,
    awards: awards.awards,
    reasons: explained.reasons,
    neverPaid:
      stability?.bids.filter(({ band }) => band === 'never').map(({ bidId }) => bidId) ??
      awards.lots?.never ??
      null,
    lots: awards.lots?.drawn.map(({ bidId }) => bidId) ?? null,
    leftOut: chosen.current.leftOut,
    gone,
  }
  return { input, decisions: recommendDecisions(division) }
}

/** Sums by year as they are kept; nothing where nothing is paid. */
export function writtenYears(
  { years }: Pick<AllocationInput, 'years'>,
  paidPence: readonly bigint[] | null,
): WrittenYear[] {
  if (!paidPence) return []
  return years.map(({ financialYear }, year) => ({ financialYear, pence: String(paidPence[year] ?? 0n) }))
}

/** What `writtenYears` wrote, in the order of the division's years. */
export function readYears(
  { years }: Pick<AllocationInput, 'years'>,
  written: readonly WrittenYear[],
): bigint[] | null {
  if (written.length === 0) return null
  return years.map(({ financialYear }) =>
    BigInt(written.find((one) => one.financialYear === financialYear)?.pence ?? '0'),
  )
}
