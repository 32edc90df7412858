import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SeededRandom } from '../random/seeded-random.ts'
import { usualRules, type AssignmentProblem, type ReadingPair } from './assignment-problem.ts'
import { checkAssignment } from './check-assignment.ts'
import { findContradictions } from './find-contradictions.ts'
import { mendAssignment } from './mend-assignment.ts'
import { readingRules } from './reading-rules.ts'
import { anyAssignment, everyAssignment } from './testing/any-assignment.ts'
import { greedyAssignment, randomAssignment } from './testing/baseline-assignments.ts'
import { simulateAssignment } from './testing/simulate-assignment.ts'
import { valueAssignment } from './value-assignment.ts'
import { warnOfPair } from './warn-of-pair.ts'
import { withoutAssessor } from './without-assessor.ts'

const pair = (bid: string, assessor: string): ReadingPair => ({ bid, assessor })
const person = (id: string, more: Partial<AssignmentProblem['assessors'][number]> = {}) => ({ id, loadLeast: 0, loadMost: 2, topics: ['arts'], languages: ['en'] as const, ...more }) // prettier-ignore

/** Two bids, of which one is in Welsh, four people, two reviews each. */
const problem: AssignmentProblem = {
  bids: [
    { id: 'A', language: 'en', region: 'Wales', topics: ['arts', 'nature'] },
    { id: 'B', language: 'cy', region: 'Wales', topics: ['advice'] },
  ],
  assessors: [
    person('una', { languages: ['en', 'cy'], region: 'Wales' }),
    person('vera', { languages: ['en', 'cy'], region: 'Wales' }),
    person('will'),
    person('xena', { loadLeast: 1 }),
  ],
  reviewsPerBid: 2,
  ...usualRules,
  conflicts: [pair('A', 'una')],
  finished: [],
  fixed: [],
  barred: [],
}
const good = [pair('A', 'will'), pair('A', 'xena'), pair('B', 'una'), pair('B', 'vera')]

describe('the check of hard rules', () => {
  it('finds nothing where all are kept', () => {
    expect(checkAssignment(problem, good)).toEqual([])
  })

  const [, xenaReads, unaReads, veraReads] = good as [ReadingPair, ReadingPair, ReadingPair, ReadingPair]
  it.each<[string, Partial<AssignmentProblem>, ReadingPair[], object[]]>([
    ['a bid that lacks a reader', {}, good.slice(0, 3), [{ rule: 'reviews-of-bid', bid: 'B', has: 1, needs: 2 }]],
    ['a conflict', {}, [pair('A', 'una'), xenaReads, unaReads, veraReads], [{ rule: 'conflict', bid: 'A', assessor: 'una' }]],
    ['a choice by hand', { barred: [pair('A', 'will')] }, good, [{ rule: 'barred', bid: 'A', assessor: 'will' }]],
    ['a reader who reads no Welsh', {}, [...good.slice(0, 3), pair('B', 'will')], [{ rule: 'reads-no-welsh', bid: 'B', assessor: 'will' }]],
    ['no reader of Welsh where one is enough', { welshReaders: 'one' }, [pair('A', 'will'), xenaReads, pair('B', 'will'), pair('B', 'xena')], [{ rule: 'no-reader-of-welsh', bid: 'B' }]],
    ['too much for one', { assessors: problem.assessors.map((each) => ({ ...each, loadMost: 1 })) }, [pair('A', 'vera'), xenaReads, unaReads, veraReads], [{ rule: 'load-most', assessor: 'vera', has: 2, most: 1 }]],
    ['too little for one', {}, [pair('A', 'will'), pair('A', 'vera'), unaReads, veraReads], [{ rule: 'load-least', assessor: 'xena', has: 0, least: 1 }]],
    ['the same twice', {}, [xenaReads, xenaReads, unaReads, veraReads], [{ rule: 'pair-twice', bid: 'A', assessor: 'xena' }]],
    ['somebody who is not there', {}, [...good, pair('A', 'nobody'), pair('C', 'una')], [{ rule: 'unknown', bid: 'A', assessor: 'nobody' }, { rule: 'unknown', bid: 'C', assessor: 'una' }, { rule: 'reviews-of-bid', bid: 'A', has: 3, needs: 2 }]],
    ['a fixed pair and a finished review that are missing', { fixed: [pair('A', 'vera')], finished: [pair('B', 'xena')] }, good, [{ rule: 'finished-missing', bid: 'B', assessor: 'xena' }, { rule: 'fixed-missing', bid: 'A', assessor: 'vera' }]],
  ])('finds %s', (_, change, pairs, broken) => { expect(checkAssignment({ ...problem, ...change }, pairs)).toEqual(broken) }) // prettier-ignore

  it('leaves finished reviews: beyond what a bid needs, what a person was to read, and what he can', () => {
    const finished = [pair('B', 'will'), pair('B', 'xena'), pair('B', 'una')]
    const all = [...finished, pair('A', 'will'), pair('A', 'vera')]
    expect(checkAssignment({ ...problem, finished, assessors: problem.assessors.map((each) => (each.id === 'una' ? { ...each, loadMost: 0 } : each)) }, all)).toEqual([]) // prettier-ignore
  })
})

it('asks for one reader more where all places of a Welsh bid are taken by people who do not read Welsh', () => {
  const taken = { ...problem, welshReaders: 'one' as const, finished: [pair('B', 'will'), pair('B', 'xena')] }
  const others = [pair('A', 'vera'), pair('A', 'will')]
  expect(checkAssignment(taken, [...taken.finished, ...others])).toEqual([
    { rule: 'reviews-of-bid', bid: 'B', has: 2, needs: 3 },
    { rule: 'no-reader-of-welsh', bid: 'B' },
  ])
  expect(checkAssignment(taken, [...taken.finished, ...others, pair('B', 'una')])).toEqual([])
})

it('finds what a problem says against itself', () => {
  const wrong: AssignmentProblem = {
    ...problem,
    bids: [...problem.bids, ...problem.bids.slice(0, 1)],
    assessors: [...problem.assessors, person('yan', { loadLeast: 3 }), person('zoe', { loadMost: 1.5 })],
    reviewsPerBid: 0,
    finished: [pair('A', 'una')],
    barred: [pair('A', 'will'), pair('C', 'will'), pair('A', 'nobody')],
    fixed: [pair('A', 'una'), pair('A', 'will'), pair('B', 'xena')],
  }
  expect(findContradictions(wrong)).toEqual([
    { why: 'named-twice', id: 'A' },
    { why: 'unknown-bid', id: 'C' },
    { why: 'unknown-assessor', id: 'nobody' },
    { why: 'no-whole-number', what: 'reviews-per-bid' },
    { why: 'load-least-above-most', assessor: 'yan' },
    { why: 'no-whole-number', what: 'load', id: 'zoe' },
    { why: 'finished-in-conflict', bid: 'A', assessor: 'una' },
    { why: 'fixed-in-conflict', bid: 'A', assessor: 'una' },
    { why: 'fixed-and-barred', bid: 'A', assessor: 'will' },
    { why: 'fixed-but-reads-no-welsh', bid: 'B', assessor: 'xena' },
  ])
  expect(findContradictions(problem)).toEqual([])
})

it('values an assignment as the weights say', () => {
  // A fair load is 4 / 4 = 1. Half of A's topics are known twice, none of B's. B is read only by people of Wales,
  // where it is.
  expect(valueAssignment(problem, good)).toEqual({ expertise: 100, load: -400, assessorRegions: 0, bidRegions: -40, total: -340 }) // prettier-ignore
  // Each next review costs more: 100 for the first and 200 for the second.
  expect(valueAssignment(problem, [pair('A', 'vera'), pair('B', 'vera')]).load).toBe(-300)
  const three = { ...problem, bids: ['A', 'B', 'C'].map((id) => ({ id, language: 'en' as const, region: 'Wales', topics: [] })) } // prettier-ignore
  expect(valueAssignment(three, ['A', 'B', 'C'].map((bid) => pair(bid, 'will'))).assessorRegions).toBe(-20) // prettier-ignore
})

describe('the warning of a change by hand', () => {
  it.each<[string, Partial<AssignmentProblem>, ReadingPair[], ReadingPair, object[]]>([
    ['nothing, where nothing is wrong', {}, [], pair('A', 'will'), []],
    ['a conflict and a full bid', {}, good, pair('A', 'una'), [{ hard: true, why: 'conflict' }, { hard: true, why: 'bid-has-all-readers', needs: 2 }]],
    ['that he is there already', {}, good, pair('A', 'will'), [{ hard: true, why: 'already-there' }]],
    ['a full load', {}, [pair('A', 'vera'), pair('C', 'vera')], pair('B', 'vera'), [{ hard: true, why: 'load-full', load: 2, most: 2 }, { hard: false, why: 'knows-no-topic' }]],
    ['that nobody would read Welsh', { welshReaders: 'one' }, [pair('B', 'will')], pair('B', 'xena'), [{ hard: true, why: 'leaves-no-reader-of-welsh' }, { hard: false, why: 'knows-no-topic' }]],
    ['that all readers are of its own region', {}, [pair('B', 'una')], pair('B', 'vera'), [{ hard: false, why: 'knows-no-topic' }, { hard: false, why: 'own-region-only', region: 'Wales' }]],
    ['that somebody is not there', {}, [], pair('A', 'nobody'), [{ hard: true, why: 'unknown' }]],
  ])('says %s', (_, change, pairs, added, warnings) => { expect(warnOfPair({ ...problem, ...change }, pairs, added)).toEqual(warnings) }) // prettier-ignore

  it('says that somebody reads mostly from one region', () => {
    const wales = { ...problem, bids: ['A', 'B', 'C'].map((id) => ({ id, language: 'en' as const, region: 'Wales', topics: [] })), assessors: [person('will', { loadMost: 9 }), person('xena')] } // prettier-ignore
    expect(warnOfPair(wales, [pair('A', 'will'), pair('B', 'will')], pair('C', 'will'))).toEqual([{ hard: false, why: 'one-region-mostly', region: 'Wales', bids: 3 }]) // prettier-ignore
  })

  it('is hard exactly when the check would find a rule broken that was not before, whatever the problem', () => {
    fc.assert(
      fc.property(anyAssignment({ bids: 2, assessors: 3 }), fc.nat(), fc.nat(), (problem, which, what) => {
        const every = everyAssignment(problem)
        const pairs = every[which % every.length] ?? []
        const free = (every.at(-1) ?? []).filter(({ bid, assessor }) => !pairs.some((other) => other.bid === bid && other.assessor === assessor)) // prettier-ignore
        const added = free[what % Math.max(1, free.length)]
        fc.pre(added !== undefined)
        const hard = warnOfPair(problem, pairs, added).some((warning) => warning.hard)
        expect(hard).toBe(worsens(problem, pairs, added))
      }),
      { numRuns: 400 },
    )
  })
})

it('whoever falls ill keeps what he finished and gets nothing else', () => {
  const before = { ...problem, finished: [pair('A', 'xena')], fixed: [pair('B', 'una'), pair('A', 'xena')] }
  const after = withoutAssessor(before, 'xena')
  expect(after.assessors.at(-1)).toMatchObject({ loadLeast: 0, loadMost: 1 })
  expect(after.fixed).toEqual([pair('B', 'una')])
  expect(checkAssignment(after, good)).toEqual([])
  expect(checkAssignment(after, [...good, pair('B', 'xena')])).toContainEqual({ rule: 'load-most', assessor: 'xena', has: 2, most: 1 }) // prettier-ignore
})

it('makes the changes that an explanation names, and no others', () => {
  const before = { ...problem, fixed: [pair('A', 'will')], barred: [pair('B', 'una')] }
  const after = mendAssignment(before, [
    { change: 'release-fixed', bid: 'A', assessor: 'will' },
    { change: 'allow-barred', bid: 'B', assessor: 'una' },
    { change: 'raise-load-most', assessor: 'vera', by: 1, to: 3 },
    { change: 'lower-load-least', assessor: 'xena', by: 1, to: 0 },
    { change: 'add-assessors', readWelsh: true, people: 2, reviews: 2, loadMost: 1 },
  ])
  expect([after.fixed, after.barred, after.conflicts]).toEqual([[], [], problem.conflicts])
  expect(after.assessors.slice(0, 4).map(({ loadLeast, loadMost }) => [loadLeast, loadMost])).toEqual([[0, 2], [0, 3], [0, 2], [0, 2]]) // prettier-ignore
  expect(after.assessors.slice(4)).toEqual(['new-assessor-1', 'new-assessor-2'].map((id) => ({ id, loadLeast: 0, loadMost: 1, topics: [], languages: ['en', 'cy'] }))) // prettier-ignore
})

it('neither a list nor chance puts anybody where he may not read or has no room', () => {
  const made = simulateAssignment({ bids: 40, assessors: 10, reviewsPerBid: 3 }, 1)
  for (const pairs of [greedyAssignment(made), randomAssignment(made, new SeededRandom(1))]) {
    const broken = checkAssignment(made, pairs).map(({ rule }) => rule)
    expect(broken.filter((rule) => rule !== 'reviews-of-bid' && rule !== 'load-least')).toEqual([])
  }
})

/**
 * Whether a rule is broken with the pair that was not broken without it; that a bid or a person still lacks others
 * does not count.
 */
function worsens(problem: AssignmentProblem, pairs: readonly ReadingPair[], added: ReadingPair): boolean {
  const before = checkAssignment(problem, pairs).map((broken) => JSON.stringify(broken))
  const after = checkAssignment(problem, [...pairs, added])
  const readers = pairs.filter(({ bid }) => bid === added.bid).length + 1
  return after.some((broken) => {
    if (broken.rule === 'load-least') return false
    if (broken.rule === 'reviews-of-bid') return broken.bid === added.bid && broken.has > broken.needs
    // While places are free, a reader of Welsh can still come; and once there were too many, that was said before.
    if (broken.rule === 'no-reader-of-welsh') return broken.bid === added.bid && readers >= readingRules(problem).reviewsOf(added.bid) // prettier-ignore
    return !before.includes(JSON.stringify(broken))
  })
}
