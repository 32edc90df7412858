import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FEWEST, hiddenGroups, type GroupCounts } from './hide-small.ts'

const tables = fc.uniqueArray(
  fc.record({
    group: fc.stringMatching(/^[a-z]{1,4}$/),
    bids: fc.integer({ min: 1, max: 30 }),
    share: fc.integer({ min: 0, max: 30 }),
  }),
  { selector: ({ group }) => group, minLength: 1, maxLength: 9 },
).map((rows) => rows.map(({ group, bids, share }): GroupCounts => ({ group, bids, awards: Math.min(bids, share) }))) // prettier-ignore
const unsuccessful = (rows: readonly GroupCounts[]) =>
  rows.reduce((sum, { bids, awards }) => sum + bids - awards, 0)

it('no row that is shown is small', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const hidden = hiddenGroups(table)
      for (const row of table.filter(({ group }) => !hidden.has(group))) {
        expect(row.bids).toBeGreaterThanOrEqual(FEWEST)
        expect([0, FEWEST].includes(Math.min(FEWEST, row.bids - row.awards))).toBe(true)
      }
    }),
  )
})

/** All that an outsider has: awards are public, the total is, and so is every row that is shown. What a hidden row may be then. */
function possible(table: readonly GroupCounts[], of: string): { least: number; most: number } {
  const hidden = hiddenGroups(table)
  const rest = unsuccessful(table) - unsuccessful(table.filter(({ group }) => !hidden.has(group)))
  const isAlone = hidden.size === 1
  return isAlone && hidden.has(of) ? { least: rest, most: rest } : { least: 0, most: rest }
}

it('nothing hidden is found by taking what is shown from the total', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const hidden = hiddenGroups(table)
      // The total itself is public: a table of one row, or a round in which everybody was awarded, hides nothing by any rule.
      fc.pre(table.length > 1 && unsuccessful(table) > 0)
      for (const group of hidden) {
        const { least, most } = possible(table, group)
        expect([group, most > least]).toEqual([group, true])
      }
    }),
  )
})

it('what is hidden is many together, unless all of it is hidden', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const hidden = hiddenGroups(table)
      fc.pre(hidden.size > 0 && hidden.size < table.length)
      expect(hidden.size).toBeGreaterThan(1)
      expect(unsuccessful(table.filter(({ group }) => hidden.has(group)))).toBeGreaterThanOrEqual(FEWEST)
    }),
  )
})

it('the group with the next fewest is hidden with one that is small alone, and no more are', () => {
  const table = [
    { group: 'a', bids: 3, awards: 1 },
    { group: 'b', bids: 9, awards: 2 },
    { group: 'c', bids: 30, awards: 4 },
    { group: 'd', bids: 8, awards: 8 },
  ]
  expect([...hiddenGroups(table)]).toEqual(['a', 'b'])
  expect([...hiddenGroups(table.slice(1))]).toEqual([])
})
