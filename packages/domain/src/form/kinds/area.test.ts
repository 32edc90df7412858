import { expect, it } from 'vitest'
import { checkField } from '../check-field.ts'
import { fieldSchema } from '../field.ts'

const field = fieldSchema.parse({
  kind: 'area',
  name: 'where',
  label: { en: 'Where?', cy: 'Ble?' },
  of: ['council'],
  rowsLeast: 1,
  rowsMax: 3,
})
const codes = (...names: string[]) =>
  checkField(field, Object.fromEntries(names.map((name, index) => [`place.${index + 1}`, name]))).map(
    ({ code, input, params }) => [code, input, params['like'] ?? ''],
  )

it('takes places that there are, by their names in either language', () => {
  expect(codes('Leeds', 'Merthyr Tudful', 'E06000001')).toEqual([])
})

it('says which may have been meant, at the row where it stands', () => {
  expect(codes('Leeds', 'Hartlepol')).toEqual([['not-a-place', 'where.place.2', 'E06000001 E07000089']])
  expect(codes('xqzt')).toEqual([['not-a-place', 'where.place.1', '']])
})

it('does not take a place of another kind, nor one twice in other words', () => {
  expect(codes('Wales')[0]?.[0]).toBe('not-a-place')
  expect(codes('Leeds', 'leeds city council')).toEqual([['place-twice', 'where.place.2', '']])
})

it('asks for as many as it says', () => {
  expect(checkField(field, {}).map(({ code }) => code)).toEqual(['required'])
  expect(codes('Leeds', 'Bradford', 'Kirklees', 'Wakefield')[0]?.[0]).toBe('too-many-rows')
})
