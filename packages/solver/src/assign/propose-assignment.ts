import type { AssignmentProblem, ReadingPair } from '@academy/domain/assign/assignment-problem'
import { checkAssignment } from '@academy/domain/assign/check-assignment'
import { findContradictions, type Contradiction } from '@academy/domain/assign/find-contradictions'
import type { AssignmentExplanation } from '@academy/domain/assign/mend-assignment'
import {
  findRegionFaults,
  valueAssignment,
  type AssignmentValue,
  type RegionFaults,
} from '@academy/domain/assign/value-assignment'
import type { LinearModel } from '@academy/domain/optimise/linear-model'
import type { SolveOptions, Solver } from '../create-solver.ts'
import type { Found, Solved } from '../solved.ts'
import {
  assignmentModel,
  type AssignmentModel,
  type WatchedReaders,
} from '@academy/domain/assign/assignment-model'
import { mendingModel } from '@academy/domain/assign/mending-model'

export type AssignmentProposal =
  | {
      status: 'assigned'
      /** By bid, then by assessor. */
      pairs: readonly ReadingPair[]
      value: AssignmentValue
      /** Proven the best there is by the weights; otherwise the best that was found in the time. */
      best: boolean
    }
  | { status: 'contradictory'; contradictions: readonly Contradiction[] }
  | { status: 'infeasible'; explanation: AssignmentExplanation }
  /** The time was over before anything was found. */
  | { status: 'time-limit' }
  | { status: 'failed'; message: string }

export interface ProposeOptions extends Omit<SolveOptions, 'start'> {
  /** The pairs that there are, when as many of them as possible shall stay: somebody fell ill, a conflict was found. */
  keep?: readonly ReadingPair[]
}

/**
 * The best assignment by the weights of the problem that keeps every hard rule, or what stands in the way and the
 * smallest set of changes that would mend it. The same problem gives the same answer, in whatever order its lists
 * are. Every answer is checked in plain code before it is given.
 *
 * @throws Error if the solver's answer breaks a hard rule: a bug, never a proposal.
 */
export async function proposeAssignment(
  solver: Solver,
  asked: AssignmentProblem,
  { keep = [], ...options }: ProposeOptions,
): Promise<AssignmentProposal> {
  const contradictions = findContradictions(asked)
  if (contradictions.length > 0) return { status: 'contradictory', contradictions }
  const problem = inOrder(asked)
  const until = performance.now() + options.timeLimitMs
  const solve = (model: LinearModel) => solver.solve(model, { ...options, timeLimitMs: Math.max(1, until - performance.now()) }) // prettier-ignore
  return assign(solve, problem, keep)
}

type Assigned = Extract<AssignmentProposal, { status: 'assigned' }>

type Solve = (model: LinearModel) => Promise<Solved>

/** So often only those rows about the regions of readers are added that were broken; then all. */
const TURNS = 4

/**
 * Rows about the regions of each reader are many, make a model slow, and are seldom needed. They only ever take worth
 * away, so an answer without them that breaks none is the best with them too; those that it breaks are added.
 */
async function assign(
  solve: Solve,
  problem: AssignmentProblem,
  keep: readonly ReadingPair[],
): Promise<AssignmentProposal> {
  let watched: WatchedReaders = []
  let before: Assigned | undefined
  for (let turn = 1; ; turn += 1) {
    const built = assignmentModel(problem, keep, watched)
    const solved = await solveWhole(solve, built)
    // The rules were kept before, so time or thread have failed; the answer before is a good one.
    if (solved.status !== 'optimal' && before) return { ...before, best: false }
    if (solved.status === 'infeasible') return explain(solve, problem)
    if (solved.status === 'unbounded') throw new Error('an assignment has no end')
    if (solved.status === 'failed') return { status: 'failed', message: solved.message }
    if (solved.status === 'time-limit') return solved.best ? assigned(problem, built, solved.best, false) : { status: 'time-limit' } // prettier-ignore
    before = assigned(problem, built, solved, true)
    if (watched === 'all') return before
    const missed = missing(findRegionFaults(problem, before.pairs).readers, watched)
    if (missed.length === 0) return before
    watched = turn < TURNS ? [...watched, ...missed] : 'all'
  }
}

/** The faults that are not watched yet. */
function missing(faults: RegionFaults['readers'], watched: RegionFaults['readers']): RegionFaults['readers'] {
  const keyOf = ({ assessor, region }: (typeof faults)[number]) => JSON.stringify([assessor, region])
  const keys = new Set(watched.map(keyOf))
  return faults.filter((fault) => !keys.has(keyOf(fault)))
}

/** Solutions are whole by themselves but for a few (`assignmentModel`); where one is not, it is asked for. */
async function solveWhole(solve: Solve, { model, pairs }: AssignmentModel): Promise<Solved> {
  const solved = await solve(model)
  if (solved.status === 'time-limit' && solved.best && !isWhole(pairs, solved.best)) {
    return { status: 'time-limit', bound: solved.bound, gap: Infinity }
  }
  if (solved.status !== 'optimal' || isWhole(pairs, solved)) return solved
  const ofPairs = new Set(pairs.map(({ variable }) => variable))
  const variables = model.variables.map((each, n) => (ofPairs.has(n) ? { ...each, integer: true } : each))
  return solve({ ...model, variables })
}

function isWhole(pairs: AssignmentModel['pairs'], found: Found): boolean {
  const away = (value: number) => Math.abs(value - Math.round(value))
  return pairs.every(({ variable }) => away(amount(found, variable)) < 1e-6)
}

function assigned(
  problem: AssignmentProblem,
  { pairs }: AssignmentModel,
  found: Found,
  best: boolean,
): Assigned {
  const chosen = pairs
    .filter(({ variable }) => amount(found, variable) > 0.5)
    .map(({ bid, assessor }) => ({ bid, assessor }))
  const broken = checkAssignment(problem, chosen)
  if (broken.length > 0)
    throw new Error(`the solver broke ${broken.length} hard rules, first ${JSON.stringify(broken[0])}`)
  return { status: 'assigned', pairs: chosen, value: valueAssignment(problem, chosen), best }
}

async function explain(solve: Solve, problem: AssignmentProblem): Promise<AssignmentProposal> {
  const { model, explain } = mendingModel(problem)
  const solved = await solve(model)
  if (solved.status === 'optimal') return { status: 'infeasible', explanation: explain(solved.values) }
  if (solved.status === 'time-limit') return { status: 'time-limit' }
  return {
    status: 'failed',
    message: solved.status === 'failed' ? solved.message : `mending is ${solved.status}`,
  }
}

function inOrder(problem: AssignmentProblem): AssignmentProblem {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
  return { ...problem, bids: problem.bids.toSorted(byId), assessors: problem.assessors.toSorted(byId) }
}

function amount({ values }: Found, variable: number): number {
  return values[variable] ?? 0
}
