import type { Json } from '../audit/canonical-json.ts'
import type { ApprovalPart, DecisionOutcome, DecisionReason, WrittenYear } from './decision.ts'

/** All that a sealed set of decisions holds. People are their ids. */
export interface SealedDecisions {
  round: string
  no: number
  allocation: { inputSha256: string; recordSha256: string; solver: string; scenario: string; version: number }
  minute: { metOn: string; present: string; leftRoom: string | null; words: string; proposedBy: string; proposedAt: string } // prettier-ignore
  limits: { totalPence: string; awardPence: string }
  decisions: readonly {
    reference: string
    outcome: DecisionOutcome
    reserveRank: number | null
    years: readonly WrittenYear[]
    reason: DecisionReason
    conditions: { en: string | null; cy: string | null }
    words: string | null
  }[]
  approvals: readonly { part: ApprovalPart; by: string; at: string }[]
}

/**
 * The decisions of a round as they are sealed and published beside the record of their division, which they name by its hash. `docs/verify-allocation.mjs`
 * checks one against the other. In the order of the references.
 */
export function decisionRecord(sealed: SealedDecisions): Json {
  const plain: unknown = JSON.parse(
    JSON.stringify({
      shape: 1,
      ...sealed,
      decisions: sealed.decisions.toSorted((a, b) => (a.reference < b.reference ? -1 : 1)),
      approvals: sealed.approvals.toSorted((a, b) => (a.part < b.part ? -1 : 1)),
    }),
  )
  return plain as Json
}
