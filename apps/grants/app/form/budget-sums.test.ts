import type { FieldOf } from '@academy/domain/form/field'
import { rules2017 as rules } from '@academy/domain/grants/rules-2017'
import { expect, it } from 'vitest'
import { budgetSums } from './budget-sums.ts'

const label = { en: 'x', cy: 'y' }
const field: FieldOf<'years'> = {
  kind: 'years',
  name: 'budget',
  label,
  required: true,
  years: 3,
  columns: [
    { name: 'cost', meaning: 'cost', label },
    { name: 'ask', meaning: 'grant', label },
    { name: 'match', meaning: 'match', label },
  ],
}

it('works out limits, what is open and totals from what was typed', () => {
  const value = {
    'cost.1': '£200,000',
    'ask.1': '200 000',
    'match.1': '0',
    'cost.2': '200000',
    'ask.2': '100000',
    'match.2': '90,000.50',
    'cost.3': 'two hundred',
  }
  const { years, totals } = budgetSums(field, value, rules)
  expect(years.map(({ limitPence }) => limitPence)).toEqual([30_000_000n, 10_000_000n, 4_000_000n])
  expect(years.map(({ openPence }) => openPence)).toEqual([0n, 999_950n, 0n])
  expect(totals).toEqual({ cost: 40_000_000n, ask: 30_000_000n, match: 9_000_050n })
})

it('shows the limits of the round before anything is typed', () => {
  const { years } = budgetSums(field, undefined, rules)
  expect(years.map(({ limitPence }) => limitPence)).toEqual([30_000_000n, 15_000_000n, 6_000_000n])
})
