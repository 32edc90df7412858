import { expect, it } from 'vitest'
import { sumText } from './sum-text.ts'

it('says how exact a sum is, in both languages', () => {
  const of = (precision: 'exact' | 'at-least' | 'about', language: 'en' | 'cy') =>
    sumText({ pence: 49_000_000n, precision }, language)
  expect([of('exact', 'en'), of('at-least', 'en'), of('about', 'en')]).toEqual([
    '£490,000',
    'at least £490,000',
    'about £490,000',
  ])
  expect([of('at-least', 'cy'), of('about', 'cy')]).toEqual(['o leiaf £490,000', 'tua £490,000'])
})

it('gives pence of exact sums alone, and never more than is known', () => {
  expect(sumText({ pence: 19_335_094n, precision: 'exact' }, 'en')).toBe('£193,350.94')
  expect(sumText({ pence: 19_335_094n, precision: 'at-least' }, 'en')).toBe('at least £193,350')
})

it('says nothing where there is no sum', () => {
  expect(sumText({ pence: null, precision: null }, 'en')).toBeNull()
})
