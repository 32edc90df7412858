import type { FoundResults } from '@academy/db/grants/results/find-results'
import { readInput } from '@academy/domain/allocate/read-input'
import { canonicalJson, type Json } from '@academy/domain/audit/canonical-json'
import { publicEdition } from '@academy/domain/results/public-edition'
import type { DecidedBid } from '@academy/domain/results/success-rates'
import { sha256 } from '../../runtime/sha256.ts'
import { toHex } from '../../runtime/to-hex.ts'

/** The bids that were decided on their merit: all that were divided but those that took no part any more when decisions were sealed. */
export function decidedBids({ division, decisions, languages }: FoundResults): DecidedBid[] {
  const outcomes = new Map(decisions.map((decision) => [decision.reference, decision]))
  return readInput(division.input).bids.flatMap(({ id, groups }) => {
    const decision = outcomes.get(id)
    if (!decision || decision.outcome === 'none') return []
    return [
      {
        reference: id,
        groups,
        language: languages[id],
        paidPence: decision.years.reduce((sum, { pence }) => sum + BigInt(pence), 0n),
      },
    ]
  })
}

/** The records of a round as they are published, and their hashes. */
export function publicRecords(slug: string, found: FoundResults) {
  const hash = (text: string) => toHex(sha256(text))
  const { decided, decisions, approvals, seal } = found
  const { totalLimitPence: totalPence, awardLimitPence: awardPence, ...head } = decided
  const edition = publicEdition({
    division: found.division,
    decided: {
      round: slug,
      ...head,
      limits: { totalPence, awardPence },
      decisions,
      approvals: approvals.map(({ part, at }) => ({ part, at: at.toISOString() })),
    },
    bids: decidedBids(found),
    seal,
    hash,
  })
  const written = (record: Json) => {
    const text = canonicalJson(record)
    return { text, sha256: hash(text) }
  }
  return { division: written(edition.division), decisions: written(edition.decisions) }
}
