import type { AllocationInput, Bid } from '../allocate/allocation-input.ts'
import { staleBids } from '../allocate/stale-bids.ts'
import type { GoneWhy } from './decision.ts'

/** What came to be known of a bid after the division was chosen. */
export interface LateFact {
  reference: string
  /** `score`: it has another score now, or one at all. `facts`: what the division knew of it is not so any more. */
  kind: 'score' | 'facts' | GoneWhy | 'conflict'
  /** What it is told apart by from a later fact of the same kind. */
  fact: string
}

/** What asks for a second look at decisions, in the order of the references. It never changes one. */
export function lateFacts({
  input,
  now,
  gone,
  conflicts,
  settled,
}: {
  input: AllocationInput
  /** The bids as they would be divided now. */
  now: readonly Bid[]
  gone: readonly { reference: string; why: GoneWhy }[]
  conflicts: readonly { reference: string; knownFrom: Date }[]
  /** Bids of which it is decided already that they take no part. */
  settled: readonly string[]
}): LateFact[] {
  const lost = new Set(gone.map(({ reference }) => reference))
  const scores = new Map(now.map((bid) => [bid.id, bid.scoreHundredths]))
  const changed = staleBids(input.bids, now)
    .filter(({ reference }) => !lost.has(reference))
    .map(({ reference, what }): LateFact => {
      const kind = what === 'facts' ? 'facts' : 'score'
      return { reference, kind, fact: kind === 'facts' ? kind : `score:${scores.get(reference) ?? 'none'}` }
    })
  const ended = gone
    .filter(({ reference }) => !settled.includes(reference))
    .map(({ reference, why }): LateFact => ({ reference, kind: why, fact: why }))
  const known = conflicts.map(({ reference, knownFrom }): LateFact => ({
    reference,
    kind: 'conflict',
    fact: `conflict:${knownFrom.toISOString()}`,
  }))
  return [...changed, ...ended, ...known].toSorted((a, b) =>
    a.reference < b.reference ? -1 : Number(a.reference > b.reference),
  )
}
