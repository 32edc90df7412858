import { expect, it } from 'vitest'
import { findPlace } from './find-place.ts'

const name = (typed: string) => {
  const answer = findPlace(typed)
  return answer.kind === 'found' ? answer.place.name : answer.kind
}

it.each([
  ['Leeds', 'Leeds'],
  ['leeds ', 'Leeds'],
  ['Newcaslte upon Tyne', 'Newcastle upon Tyne'],
  ['Caerdydd', 'Cardiff'],
  ['Derry', 'Derry'],
])('finds %s', (typed, found) => {
  expect(name(typed)).toBe(found)
})

it.each(['SW1A 1AA', 'sw1a1aa', 'M1', 'CF10 3NQ'])('knows that %s is a postcode', (typed) => {
  expect(name(typed)).toBe('postcode')
})

it('says so when it knows no such place', () => {
  expect(name('Qwertyuiop')).toBe('unknown')
  expect(name('')).toBe('unknown')
})

it('brings the other towns of the same name', () => {
  const answer = findPlace('Newport')
  expect(answer.kind === 'found' && answer.others.length).toBeGreaterThan(0)
})
