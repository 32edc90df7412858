import type { Bid } from './allocation-input.ts'

/** How a bid differs from what a division was made of. */
export interface StaleBid {
  reference: string
  /** It takes part no more, takes part only now, or has another score or other facts. */
  what: 'gone' | 'new' | 'score' | 'facts'
}

/** The bids that are not now what they were when a division was made, in the order of their ids. */
export function staleBids(then: readonly Bid[], now: readonly Bid[]): StaleBid[] {
  const [before, after] = [then, now].map((bids) => new Map(bids.map((bid) => [bid.id, bid]))) as [
    Map<string, Bid>,
    Map<string, Bid>,
  ]
  return [...new Set([...before.keys(), ...after.keys()])].toSorted().flatMap((reference): StaleBid[] => {
    const [was, is] = [before.get(reference), after.get(reference)]
    if (!is) return [{ reference, what: 'gone' }]
    if (!was) return [{ reference, what: 'new' }]
    if (scoresOf(was) !== scoresOf(is)) return [{ reference, what: 'score' }]
    return factsOf(was) === factsOf(is) ? [] : [{ reference, what: 'facts' }]
  })
}

function scoresOf({ scoreHundredths, criteriaHundredths }: Bid): string {
  return JSON.stringify([scoreHundredths, entries(criteriaHundredths)])
}

function factsOf({
  askedPence,
  leastViablePence,
  groups,
  peopleHundredths,
  leadId,
  partnerIds,
}: Bid): string {
  return JSON.stringify([
    askedPence.map(String),
    String(leastViablePence),
    entries(groups),
    peopleHundredths,
    leadId,
    partnerIds,
  ])
}

function entries(of: object): [string, unknown][] {
  return Object.entries(of).toSorted(([a], [b]) => (a < b ? -1 : 1))
}
