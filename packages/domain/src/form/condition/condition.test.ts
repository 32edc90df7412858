import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CONDITION_DEPTH_MAX,
  comparisons,
  conditionSchema,
  holds,
  isBounded,
  type Condition,
} from '../condition.ts'
import { parseCondition } from './parse-condition.ts'
import { printCondition, RESERVED } from './print-condition.ts'

const field = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,4})?$/),
  fc.constantFrom(...RESERVED),
)
const text = fc.oneof(fc.string({ maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 30 }))
const by = fc.constantFrom(...comparisons)
const number = fc.integer({ min: 0, max: 10 ** 12 }).map((n) => String(n / 100))

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 6, depthSize: 'small' },
    fc.record({ op: fc.constant('is' as const), field, value: text }),
    fc.record({ op: fc.constant('answered' as const), field }),
    fc.record({ op: fc.constant('contains' as const), field, text: text.filter((t) => t !== '') }),
    fc.record({ op: fc.constant('compares' as const), field, by, number }),
    fc.record({ op: fc.constant('rows' as const), field, by, number }),
    fc.record({ op: fc.constant('not' as const), of: tie('condition') }),
    fc.record({
      op: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('condition'), { maxLength: 3 }),
    }),
  ),
}))
const bounded = condition.filter((each) => isBounded(each))

const nothing: Condition = { op: 'all', of: [] }
const read = (sentence: string) => {
  const parsed = parseCondition(sentence)
  return parsed.ok ? parsed.condition : `${parsed.code} at ${parsed.at}`
}

describe('the sentence of a condition', () => {
  it('means what was printed, whatever the condition', () => {
    fc.assert(
      fc.property(bounded, (each) => {
        expect(read(printCondition(each))).toEqual(each)
      }),
      { numRuns: 1_000 },
    )
  })

  it('is read without throwing, whatever stands in it, and only into what may be stored', () => {
    const words = fc.constantFrom(...RESERVED, 'a', '(', ')', '"x"', '3', '>=', '=', '[not]', '“y”', '0.50')
    const sentences = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 20 }).map((list) => list.join(' ')),
    )
    fc.assert(
      fc.property(sentences, (sentence) => {
        const parsed = parseCondition(sentence)
        const condition = parsed.ok ? parsed.condition : nothing
        const at = parsed.ok ? 0 : parsed.at
        expect(conditionSchema.safeParse(condition).success).toBe(true)
        expect(read(printCondition(condition))).toEqual(condition)
        expect(at >= 0 && at <= sentence.length).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  it('is close to how one would say it', () => {
    const atLeastOne = { op: 'compares', field: 'link-workers', by: '>=', number: '1' }
    const inWales = { op: 'is', field: 'nation', value: 'Wales' }
    expect(read('link-workers >= 1 and nation is "Wales"')).toEqual({ op: 'all', of: [atLeastOne, inWales] })
    expect(read('nation is “Wales” or link-workers ≥ 01.00 and nation is not "Wales"')).toEqual({
      op: 'any',
      of: [inWales, { op: 'all', of: [atLeastOne, { op: 'not', of: inWales }] }],
    })
  })

  it.each([
    ['', 'question-expected at 0'],
    ['nation', 'comparison-expected at 6'],
    ['nation is Wales', 'unexpected at 10'],
    ['nation is wales', 'text-expected at 10'],
    ['nation is "Wales', 'unexpected at 10'],
    ['(nation is "Wales"', 'bracket-expected at 18'],
    ['nation is "Wales" nation', 'end-expected at 18'],
    ['workers >= many', 'number-expected at 11'],
    ['workers >= 1.005', 'number-cannot-be-read at 11'],
    ['workers => 1', 'number-expected at 9'],
    ['not', 'question-expected at 3'],
    ['rows partners > 1', 'question-expected at 5'],
    ['process.exit()', 'unexpected at 7'],
    ['a contains ""', 'text-expected at 11'],
  ])('says where %j is none', (sentence, expected) => {
    expect(read(sentence)).toBe(expected)
  })
})

describe('the bounds of a condition', () => {
  const nested = (depth: number): Condition =>
    depth === 0 ? { op: 'answered', field: 'a' } : { op: 'not', of: nested(depth - 1) }

  it('are those of the stored form and of the sentence alike', () => {
    const most = nested(CONDITION_DEPTH_MAX - 1)
    const over = nested(CONDITION_DEPTH_MAX)
    expect(conditionSchema.safeParse(most).success).toBe(true)
    expect(read(printCondition(most))).toEqual(most)
    expect(conditionSchema.safeParse(over).success).toBe(false)
    expect(read(printCondition(over))).toBe('too-deep at 0')
  })

  it('hold for what nobody would write by hand', () => {
    let deep: Condition = { op: 'answered', field: 'a' }
    for (let index = 0; index < 100_000; index += 1) deep = { op: 'not', of: deep }
    expect(conditionSchema.safeParse(deep).success).toBe(false)
    expect(read('('.repeat(3_000))).toMatch(/^too-deep at/)
    expect(read('a is answered or '.repeat(200) + 'a is answered')).toBe('too-deep at 0')
    expect(read('x'.repeat(5_000))).toBe('too-long at 4000')
  })
})

describe('a condition holds', () => {
  const answers = {
    workers: '1,000',
    share: '2.50',
    about: 'Singing in Ynys Môn',
    partners: { 'name.1': 'A', 'name.4': 'B', 'name.7': ' ' },
  }
  it.each([
    ['workers >= 1000', true],
    ['workers > 1000', false],
    ['share = 2.5', true],
    ['share < 2.51', true],
    ['about >= 0', false],
    ['nobody <= 5', false],
    ['about contains "YNYS MÔN"', true],
    ['rows of partners = 2', true],
    ['rows of nobody = 0', true],
    ['not about is answered', false],
    ['all()', true],
    ['any()', false],
  ])('%s: %s', (sentence, expected) => {
    const parsed = parseCondition(sentence)
    expect(parsed.ok && holds(parsed.condition, answers)).toBe(expected)
  })
})
