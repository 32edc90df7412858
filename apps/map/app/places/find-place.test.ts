import { expect, it } from 'vitest'
import { findPlace, placeOf, pointOf, townBeside } from './find-place.ts'

const found = (typed: string) => placeOf(typed)?.name

it.each([
  ['Leeds', 'Leeds'],
  ['leeds ', 'Leeds'],
  ['Caerdydd', 'Cardiff'],
  ['Derry', 'Derry'],
])('finds %s', (typed, name) => {
  expect(found(typed)).toBe(name)
})

it.each(['Cornwall', 'Airedale', 'Gwynedd', 'Highland', 'Ynys Môn', 'Newcaslte upon Tyne', 'Qwertyuiop', ''])(
  'never takes another town for "%s"',
  (typed) => {
    expect(found(typed)).toBeUndefined()
  },
)

it('suggests what is written alike, and no more than a few', () => {
  const answer = findPlace('Newcaslte upon Tyne')
  expect(answer).toMatchObject({ named: [], alike: [{ name: 'Newcastle upon Tyne' }] })
  expect(findPlace('ba')).toMatchObject({ alike: { length: 6 } })
})

it.each(['SW1A 1AA', 'sw1a1aa', 'LS1  4DY', 'M1', 'CF10 3NQ'])('knows that %s is a postcode', (typed) => {
  expect(findPlace(typed)).toEqual({ kind: 'postcode' })
})

it('does not choose among towns of one name, and takes the one that is picked', () => {
  const answer = findPlace('Newport')
  const named = answer.kind === 'towns' ? answer.named : []
  expect(named.length).toBeGreaterThan(1)
  expect(placeOf('Newport')).toBeUndefined()
  for (const town of named) {
    expect(placeOf('Newport', pointOf(town))).toEqual(town)
    expect(townBeside(town)).not.toBe('Newport')
  }
  expect(new Set(named.map(townBeside)).size).toBe(named.length)
})
