import type { LimitKey } from '../allocate/allocation-input.ts'
import type { LeftOutWhy } from '../allocate/scenario.ts'

/** What is decided of a bid. `none`: it takes no part any more (withdrawn, not eligible) or never had a score or a sum. */
export const decisionOutcomes = ['funded', 'part-funded', 'reserve', 'refused', 'none'] as const
export type DecisionOutcome = (typeof decisionOutcomes)[number]

/** Where the decisions of a round are as a whole. */
export const decisionSetStatuses = ['proposed', 'sent-back', 'sealed'] as const
export type DecisionSetStatus = (typeof decisionSetStatuses)[number]

/** What happens to them, in the past tense. */
export const decisionEventKinds = ['proposed', 'sent-back', 'sealed'] as const
export type DecisionEventKind = (typeof decisionEventKinds)[number]

/** What may follow what; the database holds the same (`grants.decision_transition`). */
export const decisionTransitions: readonly {
  from: DecisionSetStatus
  kind: DecisionEventKind
  to: DecisionSetStatus
}[] = [
  { from: 'proposed', kind: 'proposed', to: 'proposed' },
  { from: 'proposed', kind: 'sent-back', to: 'sent-back' },
  { from: 'proposed', kind: 'sealed', to: 'sealed' },
]

/** Who approves: a senior officer or fund manager, and beside him finance where the sums are large. */
export const approvalParts = ['officer', 'finance'] as const
export type ApprovalPart = (typeof approvalParts)[number]

/** How an award ends, or that a reserve is offered one. */
export const awardChangeKinds = ['declined', 'expired', 'withdrawn', 'offered'] as const
export type AwardChangeKind = (typeof awardChangeKinds)[number]

/** Why a bid takes no part any more after the division was chosen. */
export const goneWhys = ['withdrawn', 'ineligible', 'duplicate'] as const satisfies LeftOutWhy[]
export type GoneWhy = (typeof goneWhys)[number]

/** A sum of one financial year as it is kept: whole pence as text. */
export interface WrittenYear {
  financialYear: string
  pence: string
}

/** Why a bid is decided as it is, as facts that words are made of. */
export type DecisionReason =
  | { because: 'awarded'; byHand: string | null }
  /** Of the next higher sum. */
  | { because: 'part'; byHand: string | null; inTheWay: LimitKey[] }
  /** The panel decided it, with two people. */
  | { because: 'by-hand'; reason: string }
  | { because: 'score-least'; scoreHundredths: number; leastHundredths: number }
  /** Others are worth more together. */
  | { because: 'weighed'; inTheWay: LimitKey[] }
  /** The lot that it drew, from 1. */
  | { because: 'lot'; lot: number }
  | { because: 'left-out'; why: LeftOutWhy }

/** A reserve before the one that is offered an award: it takes no part any more, or something stands in the way of its least sum. */
export interface PassedOver {
  reference: string
  isGone: boolean
  inTheWay: LimitKey[]
}

export interface RecommendedDecision {
  reference: string
  outcome: DecisionOutcome
  /** From 1, of a reserve. */
  reserveRank: number | null
  /** For each year of the round; nothing where nothing is paid. */
  paidPence: readonly bigint[] | null
  reason: DecisionReason
}
