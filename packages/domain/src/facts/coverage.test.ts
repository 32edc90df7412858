import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countReaches, reachOf } from './coverage.ts'

const town = { code: 'T', containingCodes: ['C', 'R', 'N'] }
const county = { code: 'C', containingCodes: ['R', 'N'] }
const nation = { code: 'N', containingCodes: [] }
const inTown = { coversCodes: [], areaCodes: ['N', 'R', 'C', 'T'] }
const overCounty = { coversCodes: ['C'], areaCodes: ['N', 'R', 'C'] }
const overNation = { coversCodes: ['N'], areaCodes: ['N'] }

test('a scheme in a town is inside all that hold the town', () => {
  expect([town, county, nation].map((area) => reachOf(inTown, area))).toEqual(['inside', 'inside', 'inside'])
})

test('a scheme over a county is wider than its towns, whole in the county and inside the nation', () => {
  expect([town, county, nation].map((area) => reachOf(overCounty, area))).toEqual([
    'wider',
    'whole',
    'inside',
  ])
  expect([town, county, nation].map((area) => reachOf(overNation, area))).toEqual(['wider', 'wider', 'whole'])
})

test('a scheme elsewhere has no reach', () => {
  expect(reachOf({ coversCodes: ['X'], areaCodes: ['X', 'N'] }, town)).toBeNull()
})

const codes = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E'))

test('a scheme counts once at most in an area, whatever it names', () => {
  const scheme = fc.record({ coversCodes: codes, areaCodes: codes })
  const area = fc.record({ code: fc.constantFrom('A', 'B', 'C', 'D', 'E'), containingCodes: codes })
  fc.assert(
    fc.property(fc.array(scheme), area, (schemes, where) => {
      const { inside, whole, wider } = countReaches(schemes, where)
      expect(inside + whole + wider).toBe(schemes.filter((one) => reachOf(one, where) !== null).length)
      expect(whole).toBe(schemes.filter(({ coversCodes }) => coversCodes.includes(where.code)).length)
    }),
  )
})
