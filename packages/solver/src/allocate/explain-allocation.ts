import type { AllocatedAward, AllocationInput, Bid } from '@academy/domain/allocate/allocation-input'
import { allocationProblem, type AllocationProblem } from '@academy/domain/allocate/allocation-problem'
import type { BidReason, Price, Trial } from '@academy/domain/allocate/bid-reason'
import { withForced, withMoreMoney, withoutRule } from '@academy/domain/allocate/change-input'
import { inTheWay, paidCandidates } from '@academy/domain/allocate/in-the-way'
import { standingOf } from '@academy/domain/allocate/limits'
import { compareAwards } from '@academy/domain/allocate/compare-awards'
import { worthOfAwards } from '@academy/domain/allocate/worth-of-awards'
import type { Solver } from '../create-solver.ts'
import type { Background } from './background.ts'
import { inTurn } from './in-turn.ts'
import { solveAllocation } from './solve-allocation.ts'

const MORE_PENCE = 1_000_000n

/**
 * Why each bid is paid what it is paid, and what each rule costs. A bid that is paid is tried without it, one that is not is tried with it
 * put in by hand; a rule is tried left out, and a budget with £10,000 more. Each is a search of its own, so this is for the
 * background. Ties are left open in it: costs are exact, and who would come in instead may be one of several that are worth the same.
 *
 * @param awards A best allocation of this input.
 * @param of The bids to explain; all without it.
 */
export async function explainAllocation(
  solver: Solver,
  input: AllocationInput,
  awards: readonly AllocatedAward[],
  background: Background,
  of?: ReadonlySet<string>,
): Promise<{ reasons: BidReason[]; prices: Price[] }> {
  const problem = allocationProblem(input)
  const bids = problem.bids.filter(({ id }) => of?.has(id) ?? true)
  const priced = [
    ...input.rules.flatMap(({ rule }, index) =>
      rule === 'part-funding' || rule === 'tie-break' ? [] : [{ rule: index }],
    ),
    ...input.years.map(({ financialYear }) => ({ budget: financialYear })),
  ]
  let done = 0
  const count = async <T>(work: Promise<T>): Promise<T> => {
    const result = await work
    done += 1
    background.onProgress?.(done, bids.length + priced.length)
    return result
  }
  const reasons = await inTurn(bids, background.atOnce, (bid) =>
    count(reasonFor(solver, problem, awards, bid, background)),
  )
  const prices = await inTurn(priced, background.atOnce, (each) =>
    count(priceOf(solver, input, awards, each, background)),
  )
  return { reasons, prices }
}

async function reasonFor(
  solver: Solver,
  problem: AllocationProblem,
  awards: readonly AllocatedAward[],
  bid: Bid,
  background: Background,
): Promise<BidReason> {
  const { input } = problem
  const bidId = bid.id
  const word = input.forced.find((each) => each.bidId === bidId)
  const levels = problem.candidates.filter((candidate) => candidate.bid === bid)
  const paid = paidCandidates(problem, awards).find((candidate) => candidate.bid === bid)
  if (paid) {
    const ifOut = await tryForced(solver, input, awards, bidId, 'out', background)
    const byHand = word?.reason ?? null
    const higher = levels[paid.level - 1]
    if (!higher) return { bidId, paid: 'whole', byHand, ifOut }
    return { bidId, paid: 'part', byHand, ifOut, inTheWay: inTheWay(problem, awards, higher) }
  }
  if (word) return { bidId, paid: 'nothing', because: 'by-hand', reason: word.reason }
  const { by } = standingOf(bid, input)
  if (by?.limit === 'score-least') {
    const rule = input.rules[by.index]
    const percent = rule?.rule === 'score-least' ? rule.percent : 0
    const leastHundredths = Math.ceil((percent * input.scoreMostHundredths) / 100)
    const { scoreHundredths } = bid
    return {
      bidId,
      paid: 'nothing',
      because: 'score-least',
      index: by.index,
      scoreHundredths,
      leastHundredths,
    }
  }
  const lowest = levels.at(-1)
  return {
    bidId,
    paid: 'nothing',
    because: 'weighed',
    inTheWay: lowest ? inTheWay(problem, awards, lowest) : [],
    ifIn: await tryForced(solver, input, awards, bidId, 'in', background),
  }
}

async function tryForced(
  solver: Solver,
  input: AllocationInput,
  awards: readonly AllocatedAward[],
  bidId: string,
  outcome: 'in' | 'out',
  { timeLimitMs, signal }: Background,
): Promise<Trial> {
  const start = outcome === 'out' ? awards.filter((award) => award.bidId !== bidId) : awards
  const answer = await solveAllocation(solver, withForced(input, bidId, outcome), {
    timeLimitMs,
    start,
    breakTies: false,
    ...(signal && { signal }),
  })
  if (answer.status === 'infeasible') return { outcome: 'impossible' }
  if (answer.status !== 'optimal') return { outcome: 'unknown' }
  const costs = worthOfAwards(input, awards) - answer.worth
  return { outcome: 'possible', costs, ...compareAwards(awards, answer.awards, bidId) }
}

async function priceOf(
  solver: Solver,
  input: AllocationInput,
  awards: readonly AllocatedAward[],
  of: { rule: number } | { budget: string },
  { timeLimitMs, signal }: Background,
): Promise<Price> {
  const changed = 'rule' in of ? withoutRule(input, of.rule) : withMoreMoney(input, of.budget, MORE_PENCE)
  const answer = await solveAllocation(solver, changed, {
    timeLimitMs,
    start: awards,
    breakTies: false,
    ...(signal && { signal }),
  })
  if (answer.status !== 'optimal') return { of, outcome: 'unknown' }
  return { of, outcome: 'known', worth: answer.worth - worthOfAwards(input, awards) }
}
