import type { FinancialYear } from '../money/financial-year.ts'
import type { AllocationRule, Grouping } from '../round/allocation.ts'

/** One bid as the division of the money sees it. */
export interface Bid {
  id: string
  /** In hundredths of a point, so that nothing hangs on the noise of fractions. */
  scoreHundredths: number
  /** Scores by criterion, in hundredths, for rules that break ties. */
  criteriaHundredths: Readonly<Record<string, number>>
  /** What is asked for, in pence, one sum for each year of the round. */
  askedPence: readonly bigint[]
  /** The least grant over all years that is still of use; nothing where only the whole is. */
  leastViablePence: bigint | null
  /** The groups that it belongs to. Where there are several of one kind, its award counts in full in each. */
  groups: Readonly<Partial<Record<Grouping, readonly string[]>>>
  /** The people whom it would reach, each counted by the need of the place, in hundredths of a person. */
  peopleHundredths: number
  leadId: string
  partnerIds: readonly string[]
}

/**
 * What the whole of the awards shall be worth most in. Of an award in part counts the share of what was asked that is paid: otherwise
 * every award would be the least viable.
 *
 * - `score`: points. It favours cheap bids, so it is never shown alone;
 * - `score-times-money`: points × £100;
 * - `people`: people reached, weighted by need.
 */
export const objectives = ['score', 'score-times-money', 'people'] as const
export type Objective = (typeof objectives)[number]

/** What a person decided before the solver was asked, and why. */
export interface Forced {
  bidId: string
  outcome: 'in' | 'out'
  reason: string
}

/** All that a division of the money depends on: the same input gives the same result. */
export interface AllocationInput {
  years: readonly { financialYear: FinancialYear; budgetPence: bigint }[]
  /** The highest score that can be given, in hundredths: shares of it are what `score-least` means. */
  scoreMostHundredths: number
  bids: readonly Bid[]
  rules: readonly AllocationRule[]
  /** The sums that a bid can be paid where it may be paid in part: the asked, the least viable, and so many between as are missing. */
  levels: number
  objective: Objective
  forced: readonly Forced[]
  /** Of each set one bid at most is paid, for a reason of the panel's. */
  exclusive: readonly { bidIds: readonly string[]; reason: string }[]
  /** Published before the round is decided: what nothing else tells apart is told apart by numbers drawn from it. Below 2³². */
  seed: number
}

/** A bid that is paid, and how much in each year. */
export interface AllocatedAward {
  bidId: string
  paidPence: readonly bigint[]
}

/** What holds an allocation back: a budget, a rule (of one group or organisation), or a word of the panel. */
export type LimitKey =
  | { limit: 'budget'; financialYear: FinancialYear }
  | { limit: 'rule'; index: number; of: string }
  | { limit: 'score-least'; index: number; bidId: string }
  | { limit: 'exclusive'; index: number }
  | { limit: 'forced'; bidId: string }

export const sumOf = (pence: readonly bigint[]): bigint => pence.reduce((sum, each) => sum + each, 0n)

export const potOf = ({ years }: AllocationInput): bigint => sumOf(years.map((year) => year.budgetPence))
