import { createHash } from 'node:crypto'
import type { AllocationInput } from '@academy/domain/allocate/allocation-input'
import type { BidReason, Price } from '@academy/domain/allocate/bid-reason'
import { writtenAwards, writtenInput } from '@academy/domain/allocate/written-input'
import { canonicalJson, type Json } from '@academy/domain/audit/canonical-json'
import { solverVersion } from '../solver-version.ts'
import type { AllocationAnswer } from './solve-allocation.ts'

/** SHA-256, in hexadecimal, of the canonical JSON of all that a division depends on. */
export function inputHash(input: AllocationInput): string {
  return createHash('sha256')
    .update(canonicalJson(writtenInput(input)))
    .digest('hex')
}

/**
 * A division as it is kept and published: what went in and its hash, who solved it, what came out, and why. Sums are texts of whole pence.
 * `docs/verify-allocation.mjs` checks it with nothing of ours.
 */
export function allocationRecord(
  input: AllocationInput,
  answer: AllocationAnswer,
  { reasons, prices }: { reasons: readonly BidReason[]; prices: readonly Price[] } = {
    reasons: [],
    prices: [],
  },
): Json {
  return {
    shape: 1,
    input: writtenInput(input),
    inputSha256: inputHash(input),
    solver: solverVersion,
    result: 'awards' in answer ? { ...answer, awards: writtenAwards(answer.awards) } : { ...answer },
    reasons: asJson(reasons),
    prices: asJson(prices),
  }
}

/** Every bigint as text. */
function asJson(value: unknown): Json {
  return JSON.parse(
    JSON.stringify(value, (_key, each: unknown) => (typeof each === 'bigint' ? String(each) : each)),
  ) as Json
}
