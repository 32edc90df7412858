import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findPlace, placesLike } from './find-place.ts'
import { placeByCode, placeKinds, places } from './places.ts'

const codeOf = (text: string) => findPlace(text, placeKinds)?.code

it('finds every place by its name in either language and by its code, and no two by one name', () => {
  for (const place of places) {
    const { code, name, kind } = place
    for (const text of [code, code.toLowerCase(), name.en, name.cy, ` ${name.en.toUpperCase()} `])
      expect([text, findPlace(text, [kind])?.code]).toEqual([text, code])
    expect(placeByCode(code)).toBe(place)
  }
})

it('does not ask how a name is written', () => {
  expect(codeOf('bristol city of')).toBe('E06000023')
  expect(codeOf('Bristol, City of')).toBe('E06000023')
  expect(codeOf('merthyr tudful')).toBe(codeOf('Merthyr Tydfil'))
  expect(codeOf('ynys môn')).toBe(codeOf('Isle of Anglesey'))
  expect(codeOf('Kent and Medway ICB')).toBe(codeOf('NHS Kent & Medway Integrated Care Board'))
  expect(codeOf('Leeds City Council')).toBe(codeOf('Leeds'))
})

it('finds only what is of the kinds that are asked for', () => {
  expect(findPlace('Wales', ['council'])).toBeUndefined()
  expect(findPlace('Cymru', ['nation'])?.name.en).toBe('Wales')
})

it('says what may have been meant, and nothing where nothing is like it', () => {
  expect(placesLike('Hartlepol', ['council']).map(({ name }) => name.en)).toContain('Hartlepool')
  expect(placesLike('Westmor', ['council']).map(({ name }) => name.en)).toContain('Westmorland and Furness')
  expect(placesLike('xqzt', ['council'])).toEqual([])
  expect(placesLike('', ['council'])).toEqual([])
})

it('takes whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const found = findPlace(text, placeKinds)
      expect(found === undefined || places.includes(found)).toBe(true)
      expect(placesLike(text, placeKinds).length).toBeLessThanOrEqual(3)
    }),
  )
})
