import type { AllocatedAward, AllocationInput } from '@academy/domain/allocate/allocation-input'
import { allocationModel, type ModelOptions } from '@academy/domain/allocate/allocation-model'
import {
  allocationProblem,
  type AllocationProblem,
  type Candidate,
} from '@academy/domain/allocate/allocation-problem'
import { checkAllocation, type Breach } from '@academy/domain/allocate/check-allocation'
import { tieStages } from '@academy/domain/allocate/tie-weights'
import { worthOfAwards } from '@academy/domain/allocate/worth-of-awards'
import type { Solver } from '../create-solver.ts'

export interface AllocationOptions {
  timeLimitMs: number
  signal?: AbortSignal
  /** Awards to begin from, as those before a slider was moved. They may break rules. */
  start?: readonly AllocatedAward[]
  /** How far from the best an answer may be, as a share of its worth; 0 unless told otherwise. */
  gapEnough?: number
  /** Whether what is worth the same is told apart. Without it the answer is found in half the time, and is one of the best. */
  breakTies?: boolean
}

/** `worth` is whole: hundredths of a point, points × £100 or hundredths of a person, by the objective. */
export type AllocationAnswer =
  | {
      status: 'optimal'
      awards: AllocatedAward[]
      worth: number
      /** Whether it is the one that the rules on ties name, or one of those that are worth the same. */
      ties: 'broken' | 'open'
    }
  | {
      /** Allowed, and perhaps not the best: it was near enough, the time was over, or the thread broke. */
      status: 'best-found'
      why: 'near-enough' | 'time-limit' | 'died' | 'overran' | 'refused'
      awards: AllocatedAward[]
      worth: number
      /** Nothing is worth more than this; unknown where the thread broke. */
      bound?: number
    }
  | { status: 'infeasible' }
  | { status: 'nothing-found'; why: 'time-limit' | 'died' | 'overran' | 'refused' }

/**
 * What these switch off costs a division more than it saves. Measured on 14 rounds of 120 bids: without restarts and symmetry 0.40 s of a
 * core instead of 0.75 s, and 0.9 s at most instead of 3.1 s; without the three heuristics a third less again.
 */
const SEARCH = {
  mip_allow_restart: false,
  mip_detect_symmetry: false,
  mip_heuristic_run_rens: false,
  mip_heuristic_run_rins: false,
  mip_heuristic_run_feasibility_jump: false,
}

/** What the solver answered breaks a rule, or is not worth what it said. A fault, never shown as a result. */
export class WrongAnswerError extends Error {
  readonly breaches: readonly Breach[]
  constructor(message: string, breaches: readonly Breach[] = []) {
    super(message)
    this.name = 'WrongAnswerError'
    this.breaches = breaches
  }
}

/**
 * Divides the money: of all allocations that keep every budget and rule the one that is worth most, proven; of those that are worth the
 * same the one that the round's rules on ties name, so that the same input always gives the same awards. Every answer is checked
 * in whole numbers before it is given.
 *
 * @throws WrongAnswerError if the check finds something, RangeError for an input that is none, and the reason of the signal.
 */
export async function solveAllocation(
  solver: Solver,
  input: AllocationInput,
  { timeLimitMs, signal, start, gapEnough = 0, breakTies = true }: AllocationOptions,
): Promise<AllocationAnswer> {
  const problem = allocationProblem(input)
  const until = performance.now() + timeLimitMs
  const search = (options: ModelOptions, from?: readonly AllocatedAward[]) =>
    searchOnce(solver, problem, options, { timeLimitMs: until - performance.now(), gapEnough, signal, from })
  const first = await search({}, start)
  if (first.status !== 'optimal' || !breakTies) return first
  let best = first
  const settled = [{ of: ({ worth }: Candidate) => worth, value: first.worth }]
  for (const objective of tieStages(problem)) {
    if (until <= performance.now()) return best
    const next = await search({ objective, atLeast: settled }, best.awards)
    if (next.status !== 'optimal') return best
    if (next.worth !== first.worth) throw new WrongAnswerError(`${next.worth} is not worth ${first.worth}`)
    best = next
    settled.push({ of: objective, value: totalOf(problem, objective, next.awards) })
  }
  return { ...best, ties: 'broken' }
}

async function searchOnce(
  solver: Solver,
  problem: AllocationProblem,
  options: ModelOptions,
  {
    timeLimitMs,
    gapEnough,
    signal,
    from,
  }: {
    timeLimitMs: number
    gapEnough: number
    signal?: AbortSignal | undefined
    from?: readonly AllocatedAward[] | undefined
  },
): Promise<AllocationAnswer> {
  const { model, readAwards, valuesOf } = allocationModel(problem, options)
  const solved = await solver.solve(model, {
    timeLimitMs: Math.max(1, timeLimitMs),
    settings: SEARCH,
    gapEnough,
    ...(signal && { signal }),
    ...(from && { start: valuesOf(from) }),
  })
  switch (solved.status) {
    case 'optimal': {
      const { awards, worth } = verified(problem.input, readAwards(solved.values))
      const said = totalOf(problem, options.objective ?? ((candidate) => candidate.worth), awards)
      if (Math.abs(said - solved.objective) > 0.5)
        throw new WrongAnswerError(`${solved.objective} was said, and ${said} is true`)
      return { status: 'optimal', awards, worth, ties: 'open' }
    }
    case 'infeasible':
      return { status: 'infeasible' }
    case 'unbounded':
      throw new WrongAnswerError('a sum of yes and no has a bound')
    case 'time-limit':
    case 'failed': {
      const why = solved.status === 'failed' ? solved.why : 'time-limit'
      if (!solved.best) return { status: 'nothing-found', why }
      const found = verified(problem.input, readAwards(solved.best.values))
      const isNear = solved.status === 'time-limit' && solved.gap <= gapEnough
      const bound = solved.status === 'time-limit' ? { bound: Math.floor(solved.bound + 1e-6) } : {}
      return { status: 'best-found', why: isNear ? 'near-enough' : why, ...found, ...bound }
    }
  }
}

function verified(
  input: AllocationInput,
  awards: AllocatedAward[],
): { awards: AllocatedAward[]; worth: number } {
  const breaches = checkAllocation(input, awards)
  if (breaches.length > 0) throw new WrongAnswerError('the answer of the solver breaks a rule', breaches)
  return { awards, worth: worthOfAwards(input, awards) }
}

function totalOf(
  { candidates }: AllocationProblem,
  of: (candidate: Candidate) => number,
  awards: readonly AllocatedAward[],
): number {
  const paid = new Map(awards.map((award) => [award.bidId, award.paidPence.join()]))
  return candidates.reduce(
    (sum, candidate) =>
      paid.get(candidate.bid.id) === candidate.paidPence.join() ? sum + of(candidate) : sum,
    0,
  )
}
