import { expect, it } from 'vitest'
import { describeComparison, ratioOf, type Comparison } from './benchmark.ts'

const speed: Comparison = {
  what: 'lists per second',
  unit: '/s',
  ours: 1500,
  peer: { name: 'PostGraphile', value: 1000 },
  better: 'more',
  bar: 1,
}

it('says how many times as good ours is, whichever way the unit goes', () => {
  expect(ratioOf(speed)).toBe(1.5)
  expect(ratioOf({ ...speed, better: 'less', ours: 20, peer: { name: 'other', value: 10 } })).toBe(0.5)
})

it('names the peer and whether the bar is met', () => {
  expect(describeComparison(speed)).toBe(
    'lists per second: 1500 /s, PostGraphile 1000 /s, ratio 1.50, bar 1 met',
  )
  expect(describeComparison({ ...speed, bar: 2 })).toMatch(/BAR 2 MISSED$/)
})
