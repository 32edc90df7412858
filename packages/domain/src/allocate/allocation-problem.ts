import type { AllocationInput, Bid } from './allocation-input.ts'
import { payableLevels } from './payable-levels.ts'
import { worthOf } from './worth.ts'

/** Paying one bid at one level: a choice that the solver says yes or no to. */
export interface Candidate {
  bid: Bid
  /** 0 is the whole of what was asked. */
  level: number
  paidPence: readonly bigint[]
  worth: number
}

/** An input made ready: bids in the order of their ids, so that the order in which they come changes nothing. */
export interface AllocationProblem {
  input: AllocationInput
  bids: readonly Bid[]
  /** By bid, then by level. */
  candidates: readonly Candidate[]
}

/** @throws RangeError for an input that no division can be made of: an id twice, nothing asked for, years that do not fit. */
export function allocationProblem(input: AllocationInput): AllocationProblem {
  const bids = input.bids.toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)))
  bids.forEach((bid, at) => checkBid(bid, bids[at - 1], input))
  const known = new Set(bids.map(({ id }) => id))
  for (const id of [
    ...input.forced.map(({ bidId }) => bidId),
    ...input.exclusive.flatMap((set) => set.bidIds),
  ])
    if (!known.has(id)) throw new RangeError(`no bid is called ${id}`)
  if (new Set(input.forced.map(({ bidId }) => bidId)).size < input.forced.length)
    throw new RangeError('a bid is forced twice')
  const candidates = bids.flatMap((bid) =>
    payableLevels(bid, input).map((paidPence, level) => ({
      bid,
      level,
      paidPence,
      worth: worthOf(bid, paidPence, input.objective),
    })),
  )
  return { input, bids, candidates }
}

function checkBid(bid: Bid, before: Bid | undefined, { years }: AllocationInput): void {
  if (bid.id === before?.id) throw new RangeError(`two bids are called ${bid.id}`)
  if (bid.askedPence.length !== years.length) throw new RangeError(`${bid.id} does not ask for each year`)
  if (bid.askedPence.some((pence) => pence < 0n) || bid.askedPence.every((pence) => pence === 0n))
    throw new RangeError(`${bid.id} asks for nothing`)
  if ((bid.leastViablePence ?? 1n) <= 0n) throw new RangeError(`${bid.id} has no least viable sum`)
  for (const whole of [bid.scoreHundredths, bid.peopleHundredths, ...Object.values(bid.criteriaHundredths)])
    if (!Number.isSafeInteger(whole) || whole < 0)
      throw new RangeError(`${bid.id} has a score that is not whole`)
}
