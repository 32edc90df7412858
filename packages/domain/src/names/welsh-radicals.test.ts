import { expect, test } from 'vitest'
import { welshRadicals } from './welsh-radicals.ts'

test.each([
  ['Gaerdydd', 'caerdydd'],
  ['Nghaerdydd', 'caerdydd'],
  ['Chaerdydd', 'caerdydd'],
  ['Fangor', 'bangor'],
  ['Mangor', 'bangor'],
  ['Bowys', 'powys'],
  ['Mhowys', 'powys'],
  ['Ddinbych', 'dinbych'],
  ['Ninbych', 'dinbych'],
  ['Lanelli', 'llanelli'],
  ['Wynedd', 'gwynedd'],
  ['Ngwynedd', 'gwynedd'],
  ['Dreffynnon', 'treffynnon'],
  ['Nhreffynnon', 'treffynnon'],
  ['Fôn', 'môn'],
])('%s may be %s', (mutated, radical) => {
  expect(welshRadicals(mutated)).toContain(radical)
})

test('a word that no mutation begins like is nothing else', () => {
  expect(welshRadicals('Sir')).toEqual([])
})
