import type { AssignmentProblem, ReadingPair } from '@academy/domain/assign/assignment-problem'
import { checkAssignment } from '@academy/domain/assign/check-assignment'
import { greedyAssignment, randomAssignment } from '@academy/domain/assign/testing/baseline-assignments'
import { simulateAssignment } from '@academy/domain/assign/testing/simulate-assignment'
import { valueAssignment } from '@academy/domain/assign/value-assignment'
import { SeededRandom } from '@academy/domain/random/seeded-random'
import type { Benchmark, Comparison } from '@academy/local/bench/benchmark'
import { proposeAssignment } from '@academy/solver/assign/propose-assignment'
import { createSolver, type Solver } from '@academy/solver/create-solver'
import { percentile } from './drive.ts'

const SIZES = [
  { bids: 120, assessors: 20, reviewsPerBid: 3, runs: 15, barMs: 100 },
  { bids: 1000, assessors: 80, reviewsPerBid: 3, runs: 5, barMs: 2000 },
]

/**
 * How long a proposal takes (the median of some rounds, in a warm thread), and what it is worth beside a list worked
 * through and beside chance.
 */
export const benchmark: Benchmark = async () => {
  const solver = createSolver()
  try {
    await timed(solver, simulateAssignment({ bids: 120, assessors: 20, reviewsPerBid: 3 }, 0))
    const comparisons: Comparison[] = []
    for (const size of SIZES) comparisons.push(...(await compare(solver, size)))
    return comparisons
  } finally {
    await solver.close()
  }
}

async function compare(solver: Solver, size: (typeof SIZES)[number]): Promise<Comparison[]> {
  const rounds = Array.from({ length: size.runs }, (_, seed) => simulateAssignment(size, seed + 1))
  const ours = []
  for (const round of rounds) ours.push(await timed(solver, round))
  const what = `${size.bids} bids × ${size.assessors} assessors × ${size.reviewsPerBid}`
  const byList = rounds.map((round) => greedyAssignment(round))
  const broken = byList.flatMap((pairs, n) => checkAssignment(rounds[n] as AssignmentProblem, pairs)).length
  const valueOf = (pairs: ReadingPair[], n: number) =>
    valueAssignment(rounds[n] as AssignmentProblem, pairs).total
  const byChance = mean(rounds.map((round, n) => valueOf(randomAssignment(round, new SeededRandom(n)), n)))
  return [
    { what: `${what}: time`, unit: 'ms', better: 'less', bar: 1, ours: percentile(ours.map(({ ms }) => ms), 0.5), peer: { name: 'promise', value: size.barMs } },
    {
      what: `${what}: points more than chance gives (0 hard rules broken, by the list ${broken} in ${size.runs} rounds)`,
      unit: '',
      better: 'more',
      ours: mean(ours.map(({ worth }) => worth)) - byChance,
      peer: { name: 'list', value: mean(byList.map(valueOf)) - byChance },
      bar: 1,
    },
  ] // prettier-ignore
}

async function timed(solver: Solver, round: AssignmentProblem): Promise<{ ms: number; worth: number }> {
  const from = performance.now()
  const proposal = await proposeAssignment(solver, round, { timeLimitMs: 60_000 })
  if (proposal.status !== 'assigned' || !proposal.best)
    throw new Error(`a round was not assigned: ${proposal.status}`)
  return { ms: performance.now() - from, worth: proposal.value.total }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
