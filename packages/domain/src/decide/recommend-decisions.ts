import { sumOf, type AllocatedAward, type AllocationInput, type Bid } from '../allocate/allocation-input.ts'
import type { BidReason, Obstacle } from '../allocate/bid-reason.ts'
import type { LeftOut } from '../allocate/scenario.ts'
import type { DecisionReason, GoneWhy, RecommendedDecision } from './decision.ts'
import { reserveOrder } from './reserve-order.ts'

/** A division that was chosen, and what came to be known since. */
export interface ChosenDivision {
  /** As it was set, without what lots decided. */
  input: AllocationInput
  awards: readonly AllocatedAward[]
  reasons: readonly BidReason[]
  /** Bids that are paid in no run with moved scores; nothing where nobody tried. */
  neverPaid: readonly string[] | null
  /** The contested bids in the order in which their lots fell; nothing where none were drawn. */
  lots: readonly string[] | null
  leftOut: readonly LeftOut[]
  /** Bids of the division that take no part any more. */
  gone: readonly { reference: string; why: GoneWhy }[]
}

/**
 * What follows from a chosen division for every bid that was submitted. A bid that is not paid is a reserve if only the money and the rules stood in its way:
 * no word of the panel, no least score, and where scores were moved, paid in some run. Reserves stand in the order of their lots where lots were
 * drawn, else in `reserveOrder`. In the order of the references.
 */
export function recommendDecisions(division: ChosenDivision): RecommendedDecision[] {
  const { input, awards, leftOut, gone, lots, neverPaid } = division
  const paid = new Map(awards.map((award) => [award.bidId, award.paidPence]))
  const lost = new Map(gone.map((each) => [each.reference, each.why]))
  const reasons = new Map(division.reasons.map((reason) => [reason.bidId, reason]))
  const reasonOf = (bid: Bid) => unpaidReason(bid, input, reasons.get(bid.id), lots)
  const staying = input.bids.filter(({ id }) => !lost.has(id))
  const waiting = staying.filter(
    (bid) =>
      !paid.has(bid.id) && ['weighed', 'lot'].includes(reasonOf(bid).because) && !neverPaid?.includes(bid.id),
  )
  const byLot = lots && waiting.filter(({ id }) => lots.includes(id))
  const ordered = byLot
    ? byLot.toSorted((a, b) => (lots?.indexOf(a.id) ?? 0) - (lots?.indexOf(b.id) ?? 0))
    : reserveOrder(waiting, input)
  const rank = new Map(ordered.map(({ id }, at) => [id, at + 1]))
  const none = (reference: string, why: LeftOut['why']): RecommendedDecision => ({
    reference,
    outcome: 'none',
    reserveRank: null,
    paidPence: null,
    reason: { because: 'left-out', why },
  })
  return [
    ...staying.map((bid): RecommendedDecision => {
      const paidPence = paid.get(bid.id) ?? null
      const reserveRank = rank.get(bid.id) ?? null
      const isWhole = paidPence !== null && sumOf(paidPence) === sumOf(bid.askedPence)
      return {
        reference: bid.id,
        outcome: paidPence
          ? isWhole
            ? 'funded'
            : 'part-funded'
          : reserveRank === null
            ? 'refused'
            : 'reserve',
        reserveRank,
        paidPence,
        reason: paidPence ? paidReason(bid, input, isWhole, reasons.get(bid.id)) : reasonOf(bid),
      }
    }),
    ...gone.map(({ reference, why }) => none(reference, why)),
    ...leftOut
      .filter(({ reference }) => !lost.has(reference))
      .map(({ reference, why }) => none(reference, why)),
  ].toSorted((a, b) => (a.reference < b.reference ? -1 : 1))
}

const wordOf = (bid: Bid, { forced }: AllocationInput) =>
  forced.find(({ bidId }) => bidId === bid.id)?.reason ?? null

const keysOf = (obstacles: readonly Obstacle[]) => obstacles.map(({ key }) => key)

function paidReason(
  bid: Bid,
  input: AllocationInput,
  isWhole: boolean,
  reason: BidReason | undefined,
): DecisionReason {
  const byHand = wordOf(bid, input)
  if (isWhole) return { because: 'awarded', byHand }
  return { because: 'part', byHand, inTheWay: reason?.paid === 'part' ? keysOf(reason.inTheWay) : [] }
}

function unpaidReason(
  bid: Bid,
  input: AllocationInput,
  reason: BidReason | undefined,
  lots: readonly string[] | null,
): DecisionReason {
  const byHand = wordOf(bid, input)
  if (byHand !== null) return { because: 'by-hand', reason: byHand }
  const lot = lots?.indexOf(bid.id) ?? -1
  if (lot >= 0) return { because: 'lot', lot: lot + 1 }
  if (reason?.paid !== 'nothing' || reason.because === 'by-hand') return { because: 'weighed', inTheWay: [] }
  if (reason.because === 'weighed') return { because: 'weighed', inTheWay: keysOf(reason.inTheWay) }
  const { scoreHundredths, leastHundredths } = reason
  return { because: 'score-least', scoreHundredths, leastHundredths }
}
