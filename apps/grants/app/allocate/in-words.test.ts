import type { LimitKey } from '@academy/domain/allocate/allocation-input'
import type { BidReason, Obstacle, Price, Trial } from '@academy/domain/allocate/bid-reason'
import type { Breach } from '@academy/domain/allocate/check-allocation'
import { groupings, type AllocationRule } from '@academy/domain/round/allocation'
import { readAllocationRules } from '@academy/domain/round/allocation-lines'
import { languages } from '@academy/domain/text/language'
import { describe, expect, it } from 'vitest'
import { answerInWords, breachInWords, relaxationInWords, type SaidAnswer } from './answer-in-words.ts'
import { obstacleInWords } from './obstacle-in-words.ts'
import { priceInWords, reasonInWords, stabilityInWords, trialInWords } from './reason-in-words.ts'
import type { Saying } from './saying.ts'

const lines = `score at least 40%
nation "Wales" gets 5% to 20%
at most 3 awards in each region
at least 2 awards in each region
language "Welsh" gets 2 to 10 awards
at most 1 award for one organisation
at most £500,000 for one organisation
part funding
ties by taking-part`
const read = readAllocationRules(lines)
if (!read.ok) throw new Error(read.line)
const rules: readonly AllocationRule[] = read.rules

function saying(language: 'en' | 'cy', worth = 20_000): Saying {
  return {
    language,
    worth,
    names: {
      bid: (id) => `Example ${id}`,
      organisation: (id) => `Organisation ${id}`,
      group: (_by, group) => group,
      criterion: (name) => name,
    },
    input: { rules, scoreMostHundredths: 1000, exclusive: [{ bidIds: ['a', 'b'], reason: 'one of these' }] },
  }
}

const possible: Trial = { outcome: 'possible', costs: 160, out: ['c'], in: ['d'], less: ['e'], more: ['f'] }
const nothing: Trial = { outcome: 'possible', costs: 0, out: [], in: [], less: [], more: [] }
const trials: Record<string, Trial> = {
  possible,
  nothing,
  impossible: { outcome: 'impossible' },
  unknown: { outcome: 'unknown' },
}

const atRule = (index: number, of: string): LimitKey => ({ limit: 'rule', index, of })
const obstacles: Record<string, { obstacle: Obstacle; numbers: string[] }> = {
  budget: {
    obstacle: {
      key: { limit: 'budget', financialYear: '2027/28' },
      unit: 'pence',
      over: 1_234_500n,
      takenBy: [],
    },
    numbers: ['£12,345', '2027/28'],
  },
  'share-of-money': {
    obstacle: { key: atRule(1, 'Wales'), unit: 'pence', over: 777_700n, takenBy: [] },
    numbers: ['Wales', '£7,777', '20%'],
  },
  'awards-most': {
    obstacle: { key: atRule(2, 'London'), unit: 'awards', over: 2n, takenBy: [] },
    numbers: ['London', '2', '3'],
  },
  'awards-in-group': {
    obstacle: { key: atRule(4, 'Welsh'), unit: 'awards', over: 1n, takenBy: [] },
    numbers: ['Welsh', '1', '10'],
  },
  'awards-per-organisation': {
    obstacle: { key: atRule(5, 'o1'), unit: 'awards', over: 1n, takenBy: ['c'] },
    numbers: ['Organisation o1', 'Example c', '1'],
  },
  'money-per-organisation': {
    obstacle: { key: atRule(6, 'o1'), unit: 'pence', over: 100n, takenBy: ['c'] },
    numbers: ['Organisation o1', '£1 ', '£500,000'],
  },
  exclusive: {
    obstacle: { key: { limit: 'exclusive', index: 0 }, unit: 'awards', over: 1n, takenBy: ['b'] },
    numbers: ['Example b', 'one of these'],
  },
}

const sums = { askedPence: 10_000_000n, paidPence: 6_250_000n }
const inTheWay = ['budget', 'awards-most'].flatMap((name) => obstacles[name]?.obstacle ?? [])
const reasons: Record<string, { reason: BidReason; numbers: string[] }> = {
  whole: {
    reason: { bidId: 'a', paid: 'whole', byHand: null, ifOut: possible },
    numbers: ['0.8%', 'Example c', 'Example d'],
  },
  'whole by hand': {
    reason: { bidId: 'a', paid: 'whole', byHand: 'the only one of its kind', ifOut: nothing },
    numbers: ['the only one of its kind'],
  },
  part: {
    reason: { bidId: 'a', paid: 'part', byHand: null, ifOut: possible, inTheWay },
    numbers: ['£62,500', '£100,000', '62.5%', '£12,345', '0.8%'],
  },
  'part with nothing in the way': {
    reason: { bidId: 'a', paid: 'part', byHand: 'because', ifOut: nothing, inTheWay: [] },
    numbers: ['because'],
  },
  'nothing by hand': {
    reason: { bidId: 'a', paid: 'nothing', because: 'by-hand', reason: 'paid elsewhere' },
    numbers: ['paid elsewhere'],
  },
  'nothing below the least score': {
    reason: {
      bidId: 'a',
      paid: 'nothing',
      because: 'score-least',
      index: 0,
      scoreHundredths: 320,
      leastHundredths: 400,
    },
    numbers: ['3.20', '4.00'],
  },
  'nothing, weighed': {
    reason: { bidId: 'a', paid: 'nothing', because: 'weighed', inTheWay, ifIn: possible },
    numbers: ['£12,345', '2027/28', '0.8%', 'Example c'],
  },
  'nothing, as it adds nothing': {
    reason: {
      bidId: 'a',
      paid: 'nothing',
      because: 'weighed',
      inTheWay: [],
      ifIn: { outcome: 'impossible' },
    },
    numbers: [],
  },
}

const broken = (key: LimitKey, side: 'too-little' | 'too-much', by: bigint): Breach => ({
  kind: 'limit',
  key,
  side,
  by,
})
const breaches: [Breach, string[]][] = [
  [broken({ limit: 'budget', financialYear: '2027/28' }, 'too-much', 100_00n), ['2027/28', '£100']],
  [broken({ limit: 'score-least', index: 0, bidId: 'a' }, 'too-little', 80n), ['Example a', '0.80']],
  [broken({ limit: 'exclusive', index: 0 }, 'too-much', 1n), ['one of these', '1']],
  [broken({ limit: 'forced', bidId: 'a' }, 'too-little', 1n), ['Example a']],
  [broken({ limit: 'forced', bidId: 'a' }, 'too-much', 1n), ['Example a']],
  [broken(atRule(1, 'Wales'), 'too-little', 500_00n), ['Wales', '£500', '5%']],
  [broken(atRule(2, 'London'), 'too-much', 2n), ['London', '2', '3']],
  [broken(atRule(3, 'London'), 'too-little', 1n), ['London', '1', '2']],
  [broken(atRule(4, 'Welsh'), 'too-little', 1n), ['Welsh', '1', '2']],
  [broken(atRule(5, 'o1'), 'too-much', 1n), ['Organisation o1', '1']],
  [broken(atRule(6, 'o1'), 'too-much', 9_900n), ['Organisation o1', '£99', '£500,000']],
  [{ kind: 'paid-twice', bidId: 'a' }, ['Example a']],
]

const answers: [SaidAnswer, string[]][] = [
  [{ status: 'optimal', ties: 'broken' }, []],
  [{ status: 'optimal', ties: 'open' }, []],
  ...(['near-enough', 'time-limit', 'died', 'overran', 'refused'] as const).flatMap(
    (why): [SaidAnswer, string[]][] => [
      [{ status: 'best-found', why, worth: 20_000, bound: 20_500 }, ['2.5%']],
      [{ status: 'best-found', why, worth: 20_000 }, []],
    ],
  ),
  [{ status: 'infeasible' }, []],
  ...(['time-limit', 'died', 'overran', 'refused'] as const).map((why): [SaidAnswer, string[]] => [
    { status: 'nothing-found', why },
    [],
  ]),
]

const prices: [Price, string[]][] = [
  [{ of: { rule: 3 }, outcome: 'known', worth: 240 }, ['1.2%', '2']],
  [{ of: { rule: 3 }, outcome: 'known', worth: 0 }, ['2']],
  [{ of: { rule: 3 }, outcome: 'known', worth: 3 }, ['0.1%']],
  [{ of: { budget: '2027/28' }, outcome: 'known', worth: 100 }, ['0.5%', '£10,000', '2027/28']],
  [{ of: { budget: '2027/28' }, outcome: 'unknown' }, ['2027/28']],
  [{ of: { rule: 1 }, outcome: 'unknown' }, ['Wales', '20%']],
]

/** A whole sentence that has the numbers and nothing that is not filled in. */
function expectSentence(said: string, numbers: readonly string[]): void {
  expect(said).toMatch(/\.$/)
  expect(said[0]).toBe(said[0]?.toUpperCase())
  expectPart(said, numbers)
}

function expectPart(said: string, numbers: readonly string[]): void {
  expect(said.length).toBeGreaterThan(8)
  expect(said).not.toMatch(/undefined|NaN|\[object|“”|\.\.| {2}/)
  for (const each of numbers) expect(said).toContain(each)
}

describe.each(languages)('in %s', (language) => {
  it.each(Object.entries(reasons))('says why a bid gets what it gets: %s', (_name, { reason, numbers }) => {
    const said = reasonInWords(saying(language), reason, sums)
    for (const sentence of said) expectSentence(sentence, [])
    expectPart(said.join(' '), numbers)
  })

  it.each(Object.entries(obstacles))('says what stands in the way: %s', (_name, { obstacle, numbers }) => {
    expectPart(obstacleInWords(saying(language), obstacle), numbers)
  })

  it.each(Object.entries(trials))('says what would change: %s', (_name, trial) => {
    for (const outcome of ['in', 'out'] as const)
      expectSentence(trialInWords(saying(language), outcome, trial), [])
  })

  it.each(breaches)('says what gives way, case %#', (breach, numbers) => {
    expectPart(breachInWords(saying(language), breach), numbers)
  })

  it.each(answers)('says how good an answer is, case %#', (answer, numbers) => {
    const said = answerInWords(saying(language), answer)
    for (const sentence of said) expectSentence(sentence, [])
    expectPart(said.join(' '), numbers)
  })

  it.each(prices)('says what a rule or budget costs, case %#', (price, numbers) => {
    expectSentence(priceInWords(saying(language), price), numbers)
  })

  it('says how sure the smallest set of rules to relax is', () => {
    const giving = breaches.slice(0, 2).map(([breach]) => breach)
    const said = [true, false].map((proven) => relaxationInWords(saying(language), { giving, proven }))
    expect(said.map(({ lines: each }) => each.length)).toEqual([2, 2])
    expect(said[0]?.sentence).not.toBe(said[1]?.sentence)
    expectSentence(relaxationInWords(saying(language), null).sentence, [])
  })

  it('says in how many runs a bid was paid', () => {
    expectSentence(stabilityInWords(saying(language), { paidIn: 93, runs: 100 }), ['93', '100'])
  })
})

it('says a trial as somebody would', () => {
  expect(trialInWords(saying('en'), 'in', possible)).toBe(
    'Put in by hand, the whole would be worth 0.8% less; Example c would get nothing; Example d would come in; Example e would get less; Example f would get more.',
  )
  expect(trialInWords(saying('en'), 'out', nothing)).toBe(
    'Left out by hand, the whole would be worth the same; nothing else would change.',
  )
})

it('names a few of many, and counts the rest', () => {
  const out = ['1', '2', '3', '4', '5', '6']
  expect(trialInWords(saying('en'), 'in', { ...possible, out, in: [], less: [], more: [] })).toBe(
    'Put in by hand, the whole would be worth 0.8% less; Example 1, Example 2, Example 3 and 3 others would get nothing.',
  )
})

it('has a word for each kind of group in both languages', () => {
  for (const by of groupings) {
    const rule: AllocationRule = { rule: 'awards-most', by, awards: 3 }
    for (const language of languages) {
      const one = { ...saying(language), input: { ...saying(language).input, rules: [rule] } }
      expectSentence(priceInWords(one, { of: { rule: 0 }, outcome: 'known', worth: 10 }), ['3'])
    }
  }
})
