import type { FoundChange, FoundDecision, FoundDecisions } from '@academy/db/grants/decide/find-decisions'
import type { AllocatedAward, AllocationInput } from '@academy/domain/allocate/allocation-input'
import { readYears } from './recommended.ts'

/** An award as it stands after the changes that two people agreed on. */
export interface StandingAward {
  decision: FoundDecision
  paidPence: readonly bigint[]
}

const counts = ({ answer }: FoundChange) => answer?.answer === 'approved'

/** The awards of the newest set as they stand, in the order of their references. */
export function standingAwards({ last }: FoundDecisions, input: AllocationInput): StandingAward[] {
  if (!last) return []
  return last.decisions.flatMap((decision): StandingAward[] => {
    const own = last.changes.filter((change) => change.decisionId === decision.id && counts(change))
    if (own.some(({ kind }) => kind !== 'offered')) return []
    const offer = own.find(({ kind }) => kind === 'offered')
    const paidPence = readYears(input, offer?.years ?? decision.years)
    return paidPence ? [{ decision, paidPence }] : []
  })
}

/** As the division of the money has awards. */
export function asAllocated(awards: readonly StandingAward[]): AllocatedAward[] {
  return awards.map(({ decision, paidPence }) => ({ bidId: decision.reference, paidPence }))
}

/** Somebody who is offered what is free; `appealId` where that follows from an appeal. */
interface WaitingForOffer {
  reference: string
  isGone: boolean
  appealId: string | null
}

/** Who is offered what is free, in order: bids whose appeal was upheld for it, then reserves; without those that were offered an award. */
export function waitingForOffers({ last, bids, appeals }: FoundDecisions): WaitingForOffer[] {
  if (!last) return []
  const gone = new Set(bids.flatMap(({ reference, gone: why }) => (why ? [reference] : [])))
  const offered = new Set(
    last.changes.flatMap((change) =>
      change.kind === 'offered' && counts(change) ? [change.decisionId] : [],
    ),
  )
  const owed = appeals.filter((one) => !one.offered)
  const reserves = last.decisions
    .filter(({ id, outcome }) => outcome === 'reserve' && !offered.has(id))
    .toSorted((a, b) => (a.reserveRank ?? 0) - (b.reserveRank ?? 0))
    .filter(({ reference }) => owed.every((one) => one.reference !== reference))
  return [
    ...owed.map(({ id, reference }) => ({ reference, isGone: gone.has(reference), appealId: id })),
    ...reserves.map(({ reference }) => ({ reference, isGone: gone.has(reference), appealId: null })),
  ]
}

/** Whether a change of this decision, or an offer to any, still waits for a second person. */
export function isWaiting({ last }: FoundDecisions, decisionId: string | null): boolean {
  return (last?.changes ?? []).some(
    ({ answer, kind, decisionId: own }) =>
      answer === null && (decisionId === null ? kind === 'offered' : own === decisionId),
  )
}
