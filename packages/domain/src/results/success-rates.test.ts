import { expect, it } from 'vitest'
import { successRates, type DecidedBid } from './success-rates.ts'

function bids(count: number, paid: number, groups: DecidedBid['groups'], language = 'en'): DecidedBid[] {
  return Array.from({ length: count }, (_, at) => ({
    reference: `${JSON.stringify(groups)}-${at}`,
    groups,
    language,
    paidPence: at < paid ? 100n : 0n,
  }))
}
const england = (region: string) => ({ nation: ['England'], region: [region] })

it('each bid counts once: in one of several groups it is among those of several, in none among the unknown', () => {
  const { theme } = successRates([
    ...bids(12, 2, { theme: ['Arts'] }),
    ...bids(8, 1, { theme: ['Arts', 'Nature'] }),
    ...bids(6, 0, {}),
  ])
  expect(theme).toEqual([
    { group: 'Arts', told: { bids: 12, awards: 2, pence: 200n } },
    { group: 'several', told: { bids: 8, awards: 1, pence: 100n } },
    { group: 'unknown', told: { bids: 6, awards: 0, pence: 0n } },
  ])
})

it('a region is not found as what is left of its nation', () => {
  const { nation, region } = successRates([
    ...bids(20, 3, england('London')),
    ...bids(14, 3, england('South West')),
    ...bids(3, 1, england('North East')),
    ...bids(9, 2, { nation: ['Wales'] }),
  ])
  expect(nation.map(({ told }) => told?.bids)).toEqual([37, 9])
  // North East is small, and South West goes with it: that there was a bid from either is not told.
  expect(region.map(({ group, told }) => [group, told?.bids])).toEqual([
    ['London', 20],
    ['others', 17],
  ])
})

it('where England is hidden, so is every region of it', () => {
  const { nation, region } = successRates([
    ...bids(12, 2, england('London')),
    ...bids(12, 2, england('South West')),
    ...bids(2, 0, { nation: ['Wales'] }),
  ])
  expect([nation, region]).toEqual([[{ group: 'others', told: null }], [{ group: 'others', told: null }]])
})
