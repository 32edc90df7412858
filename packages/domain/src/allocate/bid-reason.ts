import type { LimitKey } from './allocation-input.ts'

/** Something that paying a bid (more) would break, beside the awards as they are. */
export interface Obstacle {
  key: LimitKey
  unit: 'pence' | 'awards'
  /** How far over it the awards would be. */
  over: bigint
  /** The bids that are paid and take of it, where it is about few: an organisation, a set that excludes each other. */
  takenBy: readonly string[]
}

/** What the best allocation would be if one thing were decided by hand. Compared with the allocation that is explained. */
export type Trial =
  | {
      outcome: 'possible'
      /** How much less the whole would be worth. */
      costs: number
      /** The other bids that would be paid no more, or anew, or less, or more. */
      out: string[]
      in: string[]
      less: string[]
      more: string[]
    }
  /** Nothing keeps every rule then. */
  | { outcome: 'impossible' }
  /** The time was over before that was known. */
  | { outcome: 'unknown' }

/** Why a bid is paid what it is paid, as facts that words are made of and that an outsider can find again. */
export type BidReason = { bidId: string } & (
  | { paid: 'whole'; byHand: string | null; ifOut: Trial }
  | {
      paid: 'part'
      byHand: string | null
      ifOut: Trial
      /** Of the next higher level. */ inTheWay: Obstacle[]
    }
  | { paid: 'nothing'; because: 'by-hand'; reason: string }
  | {
      paid: 'nothing'
      because: 'score-least'
      index: number
      scoreHundredths: number
      leastHundredths: number
    }
  | {
      paid: 'nothing'
      /** Others are worth more together. */
      because: 'weighed'
      /** Of the lowest level at which it could be paid. Empty only where it would add nothing. */
      inTheWay: Obstacle[]
      ifIn: Trial
    }
)

/** What a rule costs: how much more the whole would be worth without it. A budget is tried with £10,000 more. */
export type Price = { of: { rule: number } | { budget: string } } & (
  { outcome: 'known'; worth: number } | { outcome: 'unknown' }
)
