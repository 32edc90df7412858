import { expect, test } from 'vitest'
import { outwardCodeOf } from './outward-code.ts'

test.each([
  ['LS1 4DY', 'LS1'],
  ['ls14dy', 'LS1'],
  ['LS1  4DY', 'LS1'],
  [' sw1a1aa ', 'SW1A'],
  ['EC1A 1BB', 'EC1A'],
  ['bt15 1a', 'BT15'],
  ['LS1 4', 'LS1'],
  ['LS14', 'LS14'],
  ['g1', 'G1'],
  ['W1 A', 'W1A'],
  ['Leeds', null],
  ['E06000052', null],
  ['', null],
  ['4DY', null],
])('%j has the outward code %j', (typed, code) => {
  expect(outwardCodeOf(typed)).toBe(code)
})
