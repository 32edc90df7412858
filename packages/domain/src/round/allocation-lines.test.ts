import fc from 'fast-check'
import { expect, it } from 'vitest'
import { groupings, type AllocationRule } from './allocation.ts'
import { readAllocationRules, writeAllocationRules } from './allocation-lines.ts'

const percent = fc.integer({ min: 0, max: 100 })
const by = fc.constantFrom(...groupings)
const anyRule: fc.Arbitrary<AllocationRule> = fc.oneof(
  fc.record({ rule: fc.constant('score-least' as const), percent }),
  fc.record({ rule: fc.constant('part-funding' as const) }),
  fc.record({
    rule: fc.constant('tie-break' as const),
    criterion: fc.stringMatching(/^[a-z][a-z0-9]*(-[a-z0-9]+)?$/),
  }),
  fc.record({ rule: fc.constant('awards-most' as const), by, awards: fc.integer({ min: 1, max: 1000 }) }),
  fc.record({
    rule: fc.constant('share-of-money' as const),
    by,
    group: fc.constantFrom('Wales', 'North East', 'Somerset, NHS', 'Betsi Cadwaladr’s'),
    leastPercent: percent,
    mostPercent: percent,
  }),
)

it('what is written of rules reads as the same rules', () => {
  fc.assert(
    fc.property(fc.array(anyRule, { maxLength: 10 }), (rules) => {
      expect(readAllocationRules(writeAllocationRules(rules))).toEqual({ ok: true, rules })
    }),
  )
})

it('reads what a person types: spaces, blank lines, capitals and typographic quotes', () => {
  expect(
    readAllocationRules(
      '  Score at  least 40 %\r\n\r\nPart funding\nAt most 1 award in each region\nnation “Wales” gets 5% to 20 %',
    ),
  ).toEqual({
    ok: true,
    rules: [
      { rule: 'score-least', percent: 40 },
      { rule: 'part-funding' },
      { rule: 'awards-most', by: 'region', awards: 1 },
      { rule: 'share-of-money', by: 'nation', group: 'Wales', leastPercent: 5, mostPercent: 20 },
    ],
  })
})

it.each([
  'score at least 101%',
  'at most 0 awards in each nation',
  'at most 2 awards in each street',
  'nation Wales gets 5% to 20%',
  'everybody',
])('names the line that is no rule: %s', (line) => {
  expect(readAllocationRules(`part funding\n${line}\nties by idea`)).toEqual({ ok: false, line })
})
