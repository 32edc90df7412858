/** The closed lists of awards: the same words in the database, the API and on every page. */

/**
 * What the sum of an award is. `grant`, `contract` and `investment` (money that a body puts into its own service, or a social investor into
 * one) stand for themselves. `joint-share`: what one of several gets of an award to all of them; `part`: some of another award.
 * `ceiling`: the most that may be paid, or the estimate of a tender; `intention`: not yet awarded; `round-total`: what a round
 * or a fund gave to many; `unknown`: the source does not say.
 */
export const awardSumKinds = [
  'grant',
  'contract',
  'investment',
  'joint-share',
  'part',
  'ceiling',
  'intention',
  'round-total',
  'unknown',
] as const
export type AwardSumKind = (typeof awardSumKinds)[number]

/** The kinds that may be added up: money that one receives, once. */
export const addedSumKinds = ['grant', 'contract', 'investment', 'joint-share', 'part'] as const satisfies readonly AwardSumKind[] // prettier-ignore

/** The kinds that name the award of which they are a piece. */
export const pieceKinds = ['joint-share', 'part'] as const satisfies readonly AwardSumKind[]

/** `at-least`: the source says "over" or "more than" this sum; `about`: it says "around", or two sources differ a little. */
export const sumPrecisions = ['exact', 'at-least', 'about'] as const
export type SumPrecision = (typeof sumPrecisions)[number]

/** Sums are in pence of pounds; one in another currency is in the note of its award alone. */
export const awardCurrencies = ['GBP', 'EUR'] as const
export type AwardCurrency = (typeof awardCurrencies)[number]

/** What a programme counts where it says how many it gave to. */
export const countedRecipients = ['schemes', 'projects', 'organisations', 'areas', 'sites'] as const
export type CountedRecipients = (typeof countedRecipients)[number]

/** Why an award is not in a sum, in the order in which it is asked: the first that holds. */
export const leftOutReasons = [
  /** It is also for places outside of those that the sum is for. */
  'also-elsewhere',
  'other-currency',
  'ceiling',
  'intention',
  'round-total',
  /** Nobody says what its sum is. */
  'kind-unknown',
  /** It pays for more than social prescribing, and how much of it is for that is not known. */
  'wider',
  /** Its whole is among the same awards. */
  'part',
] as const
export type LeftOutReason = (typeof leftOutReasons)[number]
