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

/** The reserves that were offered nothing yet, in their order. */
export function waitingReserves({ last, bids }: FoundDecisions): { reference: string; isGone: boolean }[] {
  if (!last) return []
  const gone = new Set(bids.flatMap(({ reference, gone: why }) => (why ? [reference] : [])))
  const offered = new Set(
    last.changes.flatMap((change) =>
      change.kind === 'offered' && counts(change) ? [change.decisionId] : [],
    ),
  )
  return last.decisions
    .filter(({ id, outcome }) => outcome === 'reserve' && !offered.has(id))
    .toSorted((a, b) => (a.reserveRank ?? 0) - (b.reserveRank ?? 0))
    .map(({ reference }) => ({ reference, isGone: gone.has(reference) }))
}

/** Whether a change of this decision, or an offer to any, still waits for a second person. */
export function isWaiting({ last }: FoundDecisions, decisionId: string | null): boolean {
  return (last?.changes ?? []).some(
    ({ answer, kind, decisionId: own }) =>
      answer === null && (decisionId === null ? kind === 'offered' : own === decisionId),
  )
}
