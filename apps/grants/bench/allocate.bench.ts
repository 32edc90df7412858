import type { AllocationInput } from '@academy/domain/allocate/allocation-input'
import { checkAllocation } from '@academy/domain/allocate/check-allocation'
import { rankAndCut } from '@academy/domain/allocate/rank-and-cut'
import { syntheticRound } from '@academy/domain/allocate/testing/synthetic-round'
import { worthOfAwards } from '@academy/domain/allocate/worth-of-awards'
import type { Benchmark, Comparison } from '@academy/local/bench/benchmark'
import { findStability } from '@academy/solver/allocate/find-stability'
import { solveAllocation } from '@academy/solver/allocate/solve-allocation'
import { solveLive } from '@academy/solver/allocate/solve-live'
import { createSolver, type Solver } from '@academy/solver/create-solver'
import { percentile } from './drive.ts'

const ROUNDS = 15
const RUNS = 200
const timeLimitMs = 60_000

/**
 * A round of 120 bids at three levels over three years, with seven floors of regions, a share for small organisations and one award for an
 * organisation: how long the proven best takes, a slider, and 200 rounds of moved scores; and what it is worth beside rank and cut.
 */
export const benchmark: Benchmark = async () => {
  const solver = createSolver({ threads: 2 })
  try {
    const rounds = Array.from({ length: ROUNDS }, (_, seed) => syntheticRound({ bids: 120 }, seed + 1))
    await solveAllocation(solver, syntheticRound({ bids: 20 }, 0), { timeLimitMs })
    const solved = []
    for (const round of rounds) solved.push(await divide(solver, round))
    return [
      ...ofDivision(rounds, solved),
      ...(await ofSliders(solver, rounds, solved)),
      await ofStability(solver, rounds[0] as AllocationInput, solved[0]?.awards ?? []),
    ]
  } finally {
    await solver.close()
  }
}

type Divided = Awaited<ReturnType<typeof divide>>

async function divide(solver: Solver, round: AllocationInput) {
  const from = performance.now()
  const first = await solveAllocation(solver, round, { timeLimitMs, breakTies: false })
  const provenMs = performance.now() - from
  const answer = await solveAllocation(solver, round, { timeLimitMs })
  if (first.status !== 'optimal' || answer.status !== 'optimal') throw new Error(answer.status)
  return { ...answer, provenMs, tiesMs: performance.now() - from - provenMs }
}

function ofDivision(rounds: readonly AllocationInput[], solved: readonly Divided[]): Comparison[] {
  const byHand = rounds.map((round) => ({ round, awards: rankAndCut(round) }))
  const broken = (round: AllocationInput, awards: Divided['awards']) => checkAllocation(round, awards).length
  const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0)
  const time = { unit: 'ms', better: 'less', peer: { name: 'promise', value: 2_000 } } as const
  const proven = solved.map(({ provenMs }) => provenMs)
  return [
    { ...time, what: '120 bids × 3 levels × 3 years, proven best, median', ours: percentile(proven, 0.5), bar: 1 },
    { ...time, what: 'the same, the slowest of 15 rounds', ours: Math.max(...proven) },
    { ...time, what: 'the same with ties broken, median', ours: percentile(solved.map(({ tiesMs }) => tiesMs), 0.5) },
    {
      what: 'worth (points × £100) of the division',
      unit: '',
      better: 'more',
      ours: total(solved.map(({ worth }) => worth)) / ROUNDS,
      peer: { name: 'rank and cut', value: total(byHand.map(({ round, awards }) => worthOfAwards(round, awards))) / ROUNDS },
    },
    {
      what: `rules broken in ${ROUNDS} rounds`,
      unit: '',
      better: 'less',
      ours: total(solved.map(({ awards }, at) => broken(rounds[at] as AllocationInput, awards))),
      peer: { name: 'rank and cut', value: total(byHand.map(({ round, awards }) => broken(round, awards))) },
    },
  ] // prettier-ignore
}

/** A slider is moved: the budgets by a hundredth, up and down, and a floor of a region by one. */
async function ofSliders(
  solver: Solver,
  rounds: readonly AllocationInput[],
  solved: readonly Divided[],
): Promise<Comparison[]> {
  const times: number[] = []
  const gaps: number[] = []
  let proven = 0
  for (const [at, round] of rounds.entries()) {
    const before = solved[at]?.awards ?? []
    for (const moved of [moveBudget(round, 101n), moveBudget(round, 99n), moveFloor(round)]) {
      const from = performance.now()
      const live = await solveLive(solver, moved, before)
      times.push(performance.now() - from)
      if (live.status === 'optimal') proven += 1
      if (live.status === 'best-found' && live.bound !== undefined)
        gaps.push((100 * (live.bound - live.worth)) / live.worth)
    }
  }
  const least = { unit: 'ms', better: 'less', peer: { name: 'promise', value: 300 } } as const
  return [
    { ...least, what: 'slider: an answer with its bound, median', ours: percentile(times, 0.5), bar: 1 },
    { ...least, what: 'slider: an answer with its bound, the slowest', ours: Math.max(...times) },
    { what: 'slider: answers that are proven best', unit: '%', better: 'more', ours: (100 * proven) / times.length, peer: { name: 'all', value: 100 } },
    { what: 'slider: what the others may be short of the best, at most', unit: '%', better: 'less', ours: Math.max(0, ...gaps), peer: { name: 'a hundredth', value: 1 } },
  ] // prettier-ignore
}

async function ofStability(
  solver: Solver,
  round: AllocationInput,
  awards: Divided['awards'],
): Promise<Comparison> {
  const errorsHundredths = new Map(round.bids.map(({ id }) => [id, 400]))
  const from = performance.now()
  const { bids } = await findStability(
    solver,
    round,
    { errorsHundredths, awards, runs: RUNS, seed: 1, gapEnough: 0.0005 },
    { timeLimitMs, atOnce: 2 },
  )
  const seconds = (performance.now() - from) / 1_000
  const contested = bids.filter(({ band }) => band === 'contested').length
  return { what: `${RUNS} rounds of moved scores on two threads, each within 0.05 % of its best (${contested} bids contested)`, unit: 's', better: 'less', ours: seconds, peer: { name: 'promise', value: 30 }, bar: 1 } // prettier-ignore
}

function moveBudget(round: AllocationInput, percent: bigint): AllocationInput {
  return {
    ...round,
    years: round.years.map((year) => ({ ...year, budgetPence: (year.budgetPence * percent) / 100n })),
  }
}

function moveFloor(round: AllocationInput): AllocationInput {
  return {
    ...round,
    rules: round.rules.map((rule) =>
      rule.rule === 'awards-least' ? { ...rule, awards: rule.awards + 1 } : rule,
    ),
  }
}
