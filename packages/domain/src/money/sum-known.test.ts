import { expect, it } from 'vitest'
import { sumKnown } from './sum-known.ts'

it('adds what is known and counts what is not, and takes no blank for a zero', () => {
  expect(sumKnown([5n, null, 0n, 7n])).toEqual({ pence: 12n, withSum: 3, withoutSum: 1 })
})

it('knows nothing of nothing', () => {
  expect(sumKnown([])).toEqual({ pence: 0n, withSum: 0, withoutSum: 0 })
})
