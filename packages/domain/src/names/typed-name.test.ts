import { expect, test } from 'vitest'
import { typedName } from './typed-name.ts'

test.each([
  ['NHS Dorset', 'Dorset'],
  ['Leeds City Council', 'Leeds'],
  ['City of Bristol', 'Bristol'],
  ['Cyngor Gwynedd', 'Gwynedd'],
  ['NHS Devon Integrated Care Board', 'Devon'],
  ['Herefordshire, County of', 'Herefordshire'],
  ['ls14dy', 'LS1'],
])('%s may be %s', (typed, key) => {
  expect(typedName(typed).keys).toEqual(expect.arrayContaining([typed, key]))
})

test('keeps the name as it was typed first, with one space between words', () => {
  expect(typedName('  Isle   of Wight ').keys[0]).toBe('Isle of Wight')
})
