import fc from 'fast-check'
import { expect, it } from 'vitest'
import { groupings, organisationParts, type AllocationRule } from './allocation.ts'
import { readAllocationRules, writeAllocationRules } from './allocation-lines.ts'

const percent = fc.integer({ min: 0, max: 100 })
const awards = fc.integer({ min: 1, max: 1000 })
const group = fc.constantFrom('Wales', 'North East', 'Somerset, NHS', 'Betsi Cadwaladr’s')
const by = fc.constantFrom(...groupings)
const anyRule: fc.Arbitrary<AllocationRule> = fc.oneof(
  fc.record({ rule: fc.constant('score-least' as const), percent }),
  fc.record({ rule: fc.constant('part-funding' as const) }),
  fc.record({
    rule: fc.constant('tie-break' as const),
    criterion: fc.stringMatching(/^[a-z][a-z0-9]*(-[a-z0-9]+)?$/),
  }),
  fc.record({ rule: fc.constantFrom('awards-most' as const, 'awards-least' as const), by, awards }),
  fc.record({
    rule: fc.constant('awards-in-group' as const),
    by,
    group,
    leastAwards: fc.integer({ min: 0, max: 1000 }),
    mostAwards: awards,
  }),
  fc.record({
    rule: fc.constant('awards-per-organisation' as const),
    as: fc.constantFrom(...organisationParts),
    awards,
  }),
  fc.record({
    rule: fc.constant('money-per-organisation' as const),
    mostPounds: fc.integer({ min: 1, max: 1_000_000_000 }),
  }),
  fc.record({
    rule: fc.constant('share-of-money' as const),
    by,
    group,
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
      '  Score at  least 40 %\r\n\r\nPart funding\nAt most 1 award in each region\nnation “Wales” gets 5% to 20 %\nlanguage "Welsh" gets 1 to 2 awards\nat most £1,500,000 for one organisation',
    ),
  ).toEqual({
    ok: true,
    rules: [
      { rule: 'score-least', percent: 40 },
      { rule: 'part-funding' },
      { rule: 'awards-most', by: 'region', awards: 1 },
      { rule: 'share-of-money', by: 'nation', group: 'Wales', leastPercent: 5, mostPercent: 20 },
      { rule: 'awards-in-group', by: 'language', group: 'Welsh', leastAwards: 1, mostAwards: 2 },
      { rule: 'money-per-organisation', mostPounds: 1_500_000 },
    ],
  })
})

it.each([
  'score at least 101%',
  'at most 0 awards in each nation',
  'at most 2 awards in each street',
  'nation Wales gets 5% to 20%',
  'at most £0 for one organisation',
  'at most £1,50 for one organisation',
  'at least 1 award for one organisation',
  'everybody',
])('names the line that is no rule: %s', (line) => {
  expect(readAllocationRules(`part funding\n${line}\nties by idea`)).toEqual({ ok: false, line })
})
