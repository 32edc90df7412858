import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { createSolver } from './create-solver.ts'
import type { LinearModel, Variable } from '@academy/domain/optimise/linear-model'

const solver = createSolver()
const timeLimitMs = 30_000
afterAll(() => solver.close())

const yesOrNo = (objective: number): Variable => ({ objective, lower: 0, upper: 1, integer: true })

/** One row each: what is taken of `weights` stays within the room. */
function knapsack(worth: number[], rows: { weights: number[]; room: number }[]): LinearModel {
  return {
    sense: 'maximize',
    variables: worth.map(yesOrNo),
    rows: rows.map(({ weights, room }) => ({
      lower: -Infinity,
      upper: room,
      terms: weights.map((weight, v) => [v, weight] as const),
    })),
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
const dot = (a: readonly number[], b: readonly number[]) => sum(a.map((each, at) => each * (b[at] ?? 0)))

/** The most that any choice is worth, by trying each. */
function byTrying({ variables, rows }: LinearModel): number {
  let best = -Infinity
  for (let mask = 0; mask < 2 ** variables.length; mask += 1) {
    const value = (v: number) => (mask >> v) & 1
    const kept = rows.every((row) => sum(row.terms.map(([v, weight]) => weight * value(v))) <= row.upper)
    if (kept) best = Math.max(best, sum(variables.map((each, v) => each.objective * value(v))))
  }
  return best
}

/** Three hundred choices under sixty tight rows: more than a day's work, and nothing is allowed too. */
function hard(): LinearModel {
  const at = (a: number, b: number) => 50 + ((a * 7919 + b * 104_729 + a * b * 31) % 97)
  const worth = Array.from({ length: 300 }, (_, v) => at(v, 3))
  const rows = Array.from({ length: 60 }, (_, r) => {
    const weights = worth.map((_, v) => at(v, r + 5))
    return { weights, room: Math.floor(sum(weights) / 2) }
  })
  return knapsack(worth, rows)
}

it('finds what trying every choice finds, with whole values that keep every row', async () => {
  const size = 7
  const some = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: size, maxLength: size })
  await fc.assert(
    fc.asyncProperty(
      some,
      fc.array(fc.record({ weights: some, room: fc.integer({ min: 0, max: 200 }) }), { maxLength: 3 }),
      async (worth, rows) => {
        const model = knapsack(worth, rows)
        const solved = await solver.solve(model, { timeLimitMs })
        if (solved.status !== 'optimal') throw new Error(solved.status)
        expect(solved.objective).toBeCloseTo(byTrying(model), 6)
        expect(solved.values.every((value) => value === 0 || value === 1)).toBe(true)
        expect(rows.every(({ weights, room }) => dot(weights, solved.values) <= room)).toBe(true)
      },
    ),
    { numRuns: 40 },
  )
})

it('tells the price of a row, where no variable is whole', async () => {
  const model: LinearModel = {
    sense: 'maximize',
    variables: [
      { objective: 3, lower: 0, upper: Infinity, integer: false },
      { objective: 2, lower: 0, upper: Infinity, integer: false },
    ],
    rows: [
      {
        lower: -Infinity,
        upper: 4,
        terms: [
          [0, 1],
          [1, 1],
        ],
      },
      { lower: -Infinity, upper: 100, terms: [[0, 1]] },
    ],
  }
  expect(await solver.solve(model, { timeLimitMs })).toEqual({
    status: 'optimal',
    objective: 12,
    values: [4, 0],
    rowDuals: [3, 0],
  })
})

it('says what cannot be met, and what has no end', async () => {
  const never = {
    sense: 'minimize',
    variables: [yesOrNo(1)],
    rows: [{ lower: 2, upper: 9, terms: [[0, 1]] }],
  } as const
  const endless = {
    sense: 'maximize',
    variables: [{ objective: 1, lower: 0, upper: Infinity, integer: true }],
    rows: [],
  } as const
  const nothing = { sense: 'maximize', variables: [], rows: [{ lower: 1, upper: 1, terms: [] }] } as const
  expect(await solver.solve(never, { timeLimitMs })).toEqual({ status: 'infeasible' })
  expect(await solver.solve(nothing, { timeLimitMs })).toEqual({ status: 'infeasible' })
  expect(await solver.solve(endless, { timeLimitMs })).toEqual({ status: 'unbounded' })
})

it('gives the best found with its gap when the time is over', async () => {
  const solved = await solver.solve(hard(), { timeLimitMs: 2_000 })
  expect(solved).toMatchObject({ status: 'time-limit' })
  if (solved.status !== 'time-limit' || !solved.best) throw new Error('nothing was found')
  const { best, bound, gap } = solved
  expect(bound).toBeGreaterThan(best.objective)
  expect(gap).toBeCloseTo((bound - best.objective) / best.objective, 9)
  for (const row of hard().rows)
    expect(sum(row.terms.map(([v, weight]) => weight * (best.values[v] ?? 0)))).toBeLessThanOrEqual(row.upper)
})

it('stops when nobody waits any more, and solves the next', async () => {
  const waiting = new AbortController()
  const asked = solver.solve(hard(), { timeLimitMs: 600_000, signal: waiting.signal })
  const alsoAsked = solver.solve(hard(), { timeLimitMs: 600_000, signal: waiting.signal })
  setTimeout(() => waiting.abort(new Error('left')), 200)
  await expect(asked).rejects.toThrow('left')
  await expect(alsoAsked).rejects.toThrow('left')
  await expect(solver.solve(hard(), { timeLimitMs, signal: waiting.signal })).rejects.toThrow('left')
  expect(await solver.solve(knapsack([1], []), { timeLimitMs })).toMatchObject({ objective: 1 })
})

it('gives the same answer for the same model and seed, in whichever thread', async () => {
  const other = createSolver({ threads: 2 })
  const model = knapsack(
    Array.from({ length: 20 }, () => 10),
    [{ weights: Array.from({ length: 20 }, () => 3), room: 29 }],
  )
  const answers = await Promise.all(
    [solver, other, other, other].map((each) => each.solve(model, { timeLimitMs, seed: 7 })),
  )
  await other.close()
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
})

it('says that a thread died or hung, keeps what it had found, and solves the next in a new one', async () => {
  const program = new URL('./testing/dying-thread.ts', import.meta.url)
  const dying = createSolver({ program })
  const ask = (variables: number) =>
    dying.solve(
      knapsack(
        Array.from({ length: variables }, () => 1),
        [],
      ),
      { timeLimitMs: 1 },
    )
  const best = { objective: 1, values: [1] }
  const answers = await Promise.all([ask(1), ask(2), ask(3)])
  expect(answers).toMatchObject([
    { status: 'failed', why: 'died', best },
    { status: 'failed', why: 'overran', best },
    { status: 'optimal', ...best },
  ])
  await dying.close()
  expect(await ask(3)).toMatchObject({ status: 'failed', message: 'the solver was closed' })
})

it.each<[string, LinearModel]>([
  ['a coefficient', { ...knapsack([1], []), rows: [{ lower: 0, upper: 1, terms: [[0, Number.NaN]] }] }],
  ['bounds', { ...knapsack([1], []), variables: [{ ...yesOrNo(1), lower: 2 }] }],
  ['an objective', knapsack([Infinity], [])],
  ['a variable', { ...knapsack([1], []), rows: [{ lower: 0, upper: 1, terms: [[1, 1]] }] }],
])('refuses what is no model before a thread sees it: %s', async (_, model) => {
  await expect(solver.solve(model, { timeLimitMs })).rejects.toThrow(RangeError)
})
