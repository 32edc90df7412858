import {
  usualRules,
  type AssignmentProblem,
  type ReadingPair,
} from '@academy/domain/assign/assignment-problem'
import { assignmentModel } from '@academy/domain/assign/assignment-model'
import { checkAssignment } from '@academy/domain/assign/check-assignment'
import { findContradictions } from '@academy/domain/assign/find-contradictions'
import { costOfLoad, costOfMend, costOfMends, mendAssignment } from '@academy/domain/assign/mend-assignment'
import { readingRules } from '@academy/domain/assign/reading-rules'
import { anyAssignment, everyAssignment } from '@academy/domain/assign/testing/any-assignment'
import { greedyAssignment } from '@academy/domain/assign/testing/baseline-assignments'
import { simulateAssignment } from '@academy/domain/assign/testing/simulate-assignment'
import { valueAssignment } from '@academy/domain/assign/value-assignment'
import { withoutAssessor } from '@academy/domain/assign/without-assessor'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { createSolver } from '../create-solver.ts'
import { proposeAssignment } from './propose-assignment.ts'

const solver = createSolver()
afterAll(() => solver.close())
const propose = (problem: AssignmentProblem, keep: readonly ReadingPair[] = []) =>
  proposeAssignment(solver, problem, { timeLimitMs: 30_000, keep })
const tiny = anyAssignment({ bids: 3, assessors: 3 })
const keyOf = ({ bid, assessor }: ReadingPair) => `${bid} ${assessor}`

async function assigned(problem: AssignmentProblem, keep: readonly ReadingPair[] = []) {
  const proposal = await propose(problem, keep)
  if (proposal.status !== 'assigned') throw new Error(JSON.stringify(proposal))
  return proposal
}

async function explained(problem: AssignmentProblem) {
  const proposal = await propose(problem)
  if (proposal.status !== 'infeasible') throw new Error(proposal.status)
  return proposal.explanation
}

describe('small problems of every kind', () => {
  it('are solved as well as by trying every assignment, or refused where none keeps all hard rules', async () => {
    await fc.assert(
      fc.asyncProperty(tiny, async (problem) => {
        const possible = everyAssignment(problem).filter(
          (pairs) => checkAssignment(problem, pairs).length === 0,
        )
        const best = Math.max(...possible.map((pairs) => valueAssignment(problem, pairs).total))
        const proposal = await propose(problem)
        const [status, value] =
          proposal.status === 'assigned' ? ['assigned', proposal.value.total] : ['not', -Infinity]
        expect(status).toBe(possible.length > 0 ? 'assigned' : 'not')
        expect(value).toSatisfy((value) => value === best || Math.abs(Number(value) - best) < 1e-6)
      }),
      { numRuns: 150 },
    )
  })

  it('are mended by the changes that are named, and no smaller set would do', async () => {
    const insoluble = tiny.filter((problem) => findContradictions(problem).length === 0 && everyAssignment(problem).every((pairs) => checkAssignment(problem, pairs).length > 0)) // prettier-ignore
    await fc.assert(
      fc.asyncProperty(insoluble, async (problem) => {
        const { mends, shortBids } = await explained(problem)
        const least = Math.min(...everyAssignment(problem).map((pairs) => costToAllow(problem, pairs)))
        expect(costOfMends(mends)).toBeCloseTo(least, 6)
        expect((await propose(mendAssignment(problem, mends))).status).toBe('assigned')
        const fromOutside = mends.map((mend) => (mend.change === 'add-assessors' ? mend.reviews : 0))
        expect(sum(shortBids.map(({ lacks }) => lacks))).toBe(sum(fromOutside))
      }),
      { numRuns: 80 },
    )
  })

  it('lose as few as possible of the pairs that there were', async () => {
    const problems = tiny.filter((problem) => findContradictions(problem).length === 0)
    await fc.assert(
      fc.asyncProperty(problems, fc.nat(), async (problem, which) => {
        const every = everyAssignment(problem)
        const keep = every[which % every.length] ?? []
        const kept = (pairs: readonly ReadingPair[]) => pairs.filter((pair) => keep.some((other) => keyOf(other) === keyOf(pair))).length // prettier-ignore
        const possible = every.filter((pairs) => checkAssignment(problem, pairs).length === 0)
        const proposal = await propose(problem, keep)
        const pairs = proposal.status === 'assigned' ? proposal.pairs : []
        expect(kept(pairs)).toBe(Math.max(0, ...possible.map(kept)))
      }),
      { numRuns: 80 },
    )
  })
})

describe('a round of 60 bids and 12 assessors', () => {
  const round = simulateAssignment({ bids: 60, assessors: 12, reviewsPerBid: 3 }, 5)

  it('is assigned without a hard rule broken, and better than by a list', async () => {
    const { pairs, value, best } = await assigned(round)
    expect(checkAssignment(round, pairs)).toEqual([])
    expect(best).toBe(true)
    expect(value.total).toBeGreaterThan(valueAssignment(round, greedyAssignment(round)).total)
  })

  it('gets the same in whatever order its lists are, and as good whatever everybody is called', async () => {
    const { pairs, value } = await assigned(round)
    const reversed = { ...round, bids: round.bids.toReversed(), assessors: round.assessors.toReversed(), conflicts: round.conflicts.toReversed() } // prettier-ignore
    expect((await assigned(reversed)).pairs).toEqual(pairs)
    const prefixed = await assigned(renamed(round, (name) => `x-${name}`))
    expect(prefixed.pairs).toEqual(
      pairs.map(({ bid, assessor }) => ({ bid: `x-${bid}`, assessor: `x-${assessor}` })),
    )
    const turned = await assigned(renamed(round, (name) => [...name].toReversed().join('')))
    expect(turned.value.total).toBeCloseTo(value.total, 6)
  })

  it('moves nobody but the bids of whoever fell ill, and leaves what was finished', async () => {
    const { pairs } = await assigned(round)
    const finished = pairs.filter((_, n) => n % 4 === 0)
    const ill = withoutAssessor({ ...round, finished }, 'assessor-003')
    const roomier = { ...ill, assessors: ill.assessors.map((each) => (each.id === 'assessor-003' ? each : { ...each, loadMost: each.loadMost + 4 })) } // prettier-ignore
    const after = new Set((await assigned(roomier, pairs)).pairs.map(keyOf))
    const gone = pairs.filter((pair) => !after.has(keyOf(pair)))
    const his = pairs.filter(({ assessor }) => assessor === 'assessor-003')
    expect(gone).toEqual(his.filter((pair) => !finished.includes(pair)))
    expect(finished.every((pair) => after.has(keyOf(pair)))).toBe(true)
  })

  it('mixes regions where that is possible, as the weights say', async () => {
    const heavy = { ...round.weights, assessorRegions: 500, bidRegions: 500 }
    const crowded = { ...round, weights: heavy, bids: round.bids.map((bid, n) => (n % 2 === 0 ? { ...bid, region: 'Wales' } : bid)), assessors: round.assessors.map((each, n) => (n % 2 === 0 ? { ...each, region: 'Wales' } : each)) } // prettier-ignore
    const careless = await assigned({ ...crowded, weights: { ...heavy, assessorRegions: 0, bidRegions: 0 } })
    const { value } = await assigned(crowded)
    const without = valueAssignment(crowded, careless.pairs)
    expect(value.assessorRegions + value.bidRegions).toBeGreaterThan(
      without.assessorRegions + without.bidRegions,
    )
    expect(value.total).toBeGreaterThan(without.total)
    // As good as where every row about regions stands in the model from the start.
    const whole = await solver.solve(assignmentModel(crowded, [], 'all').model, { timeLimitMs: 30_000 })
    expect(whole).toMatchObject({ status: 'optimal', objective: expect.closeTo(value.total, 6) })
  })
})

describe('what stands in the way is said', () => {
  const person = (id: string, more: object = {}) => ({ id, loadLeast: 0, loadMost: 3, topics: [], languages: ['en'] as const, ...more }) // prettier-ignore
  const bid = (id: string, language: 'en' | 'cy' = 'en') => ({ id, language, topics: [] })
  const base: AssignmentProblem = {
    bids: [bid('A'), bid('B', 'cy')],
    assessors: [
      person('una', { languages: ['en', 'cy'] }),
      person('vera', { languages: ['cy'] }),
      person('will'),
    ],
    reviewsPerBid: 2,
    ...usualRules,
    conflicts: [],
    finished: [],
    fixed: [],
    barred: [],
  }

  it.each<[string, Partial<AssignmentProblem>, object[]]>([
    ['how many readers of Welsh are missing', { reviewsPerBid: 3 }, [{ change: 'add-assessors', readWelsh: true, people: 1, reviews: 1, loadMost: 2 }]],
    ['whose load has to rise and by how much', { assessors: base.assessors.map((each) => ({ ...each, loadMost: 1 })) }, [{ change: 'raise-load-most', assessor: expect.any(String), by: 1, to: 2 }]],
    ['who was promised too much', { assessors: [...base.assessors, person('xena', { loadLeast: 3 })] }, [{ change: 'lower-load-least', assessor: 'xena', by: 2, to: 1 }]],
    ['which choice by hand is in the way', { barred: [{ bid: 'B', assessor: 'una' }] }, [{ change: 'allow-barred', bid: 'B', assessor: 'una' }]],
    ['which fixed pair is one too many', { fixed: ['una', 'vera', 'will'].map((assessor) => ({ bid: 'A', assessor })) }, [{ change: 'release-fixed', bid: 'A', assessor: expect.any(String) }]],
  ])('%s', async (_, change, mends) => { expect((await explained({ ...base, ...change })).mends).toEqual(mends) }) // prettier-ignore

  it('several share what is too much, so that nobody has to read far more than was agreed', async () => {
    const bids = Array.from({ length: 9 }, (_, n) => bid(`bid-${n}`))
    const assessors = Array.from({ length: 6 }, (_, n) => person(`person-${n}`, { loadMost: 1 }))
    const { mends } = await explained({ ...base, bids, assessors })
    expect(mends).toEqual(
      assessors.map(({ id }) => ({ change: 'raise-load-most', assessor: id, by: 2, to: 3 })),
    )
  })

  it('which bid lacks how many readers, and what became of everybody', async () => {
    const conflicts = [{ bid: 'B', assessor: 'una' }]
    const { shortBids } = await explained({ ...base, conflicts, barred: [{ bid: 'A', assessor: 'will' }] })
    expect(shortBids).toEqual([{ bid: 'B', needs: 2, lacks: 1, welsh: true, assessors: { free: 1, conflict: 1, barred: 0, readsNoWelsh: 1 } }]) // prettier-ignore
  })

  it('a problem that contradicts itself is not even tried', async () => {
    const twice = { conflicts: [{ bid: 'A', assessor: 'una' }], fixed: [{ bid: 'A', assessor: 'una' }] }
    expect(await propose({ ...base, ...twice })).toEqual({ status: 'contradictory', contradictions: [{ why: 'fixed-in-conflict', bid: 'A', assessor: 'una' }] }) // prettier-ignore
  })

  it('no time is no answer', async () => {
    const round = simulateAssignment({ bids: 300, assessors: 40, reviewsPerBid: 3 }, 1)
    expect((await proposeAssignment(solver, round, { timeLimitMs: 1 })).status).toBe('time-limit')
  })
})

describe('whatever a solver answers', () => {
  const round = {
    ...simulateAssignment({ bids: 12, assessors: 6, reviewsPerBid: 3 }, 2),
    welshReaders: 'one' as const,
  }
  /** A solver that says of every flow that this share of each variable is best. */
  const saying = (share: number) => ({
    ...solver,
    solve: async (...[model, options]: Parameters<typeof solver.solve>) =>
      model.variables.some(({ integer }) => integer)
        ? solver.solve(model, options)
        : { status: 'optimal' as const, objective: 0, values: model.variables.map(() => share) },
  })

  it('is asked for again in whole numbers where it is in parts', async () => {
    const { value } = await assigned(round)
    const proposal = await proposeAssignment(saying(0.5), round, { timeLimitMs: 30_000 })
    expect(proposal).toMatchObject({ status: 'assigned', value: { total: expect.closeTo(value.total, 6) } })
  })

  it('is an error where it breaks a hard rule', async () => {
    await expect(proposeAssignment(saying(1), round, { timeLimitMs: 30_000 })).rejects.toThrow('broke')
  })
})

function renamed(problem: AssignmentProblem, name: (id: string) => string): AssignmentProblem {
  const rename = (pairs: readonly ReadingPair[]) => pairs.map(({ bid, assessor }) => ({ bid: name(bid), assessor: name(assessor) })) // prettier-ignore
  return {
    ...problem,
    bids: problem.bids.map((bid) => ({ ...bid, id: name(bid.id) })),
    assessors: problem.assessors.map((assessor) => ({ ...assessor, id: name(assessor.id) })),
    conflicts: rename(problem.conflicts),
  }
}

/**
 * What it costs to allow these pairs, the readers that are still missing coming from outside; without end where a
 * conflict stands against it.
 */
function costToAllow(problem: AssignmentProblem, pairs: readonly ReadingPair[]): number {
  const rules = readingRules(problem)
  const has = new Set(pairs.map(keyOf))
  const reasons = pairs.map((pair) => rules.whyNot(pair))
  const missing = problem.finished.some((pair) => !has.has(keyOf(pair)))
  if (missing || reasons.some((why) => why === 'conflict' || why === 'reads-no-welsh')) return Infinity
  const loads = problem.assessors.map((assessor) => {
    const load = pairs.filter((pair) => pair.assessor === assessor.id).length
    const [more, less] = [
      Math.max(0, load - rules.loadMostOf(assessor)),
      Math.max(0, assessor.loadLeast - load),
    ]
    return sum(Array.from({ length: more + less }, (_, n) => costOfLoad(n + 1)))
  })
  const lacks = problem.bids.map(({ id, language }) => {
    const lack = rules.reviewsOf(id) - pairs.filter(({ bid }) => bid === id).length
    const noWelsh = checkAssignment(problem, pairs).some((broken) => broken.rule === 'no-reader-of-welsh' && broken.bid === id) // prettier-ignore
    return lack < 0 || (language === 'cy' && noWelsh && lack === 0) ? Infinity : lack
  })
  const released = problem.fixed.filter((pair) => !has.has(keyOf(pair))).length
  const allowed = reasons.filter((why) => why === 'barred').length
  return sum(loads) + costOfMend['add-assessors'] * sum(lacks) + costOfMend['release-fixed'] * released + costOfMend['allow-barred'] * allowed // prettier-ignore
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
