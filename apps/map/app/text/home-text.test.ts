import { expect, it } from 'vitest'
import { homeText } from './home-text.ts'

const { wordsNone } = homeText

it('says that no health area is left out, and how many have only what covers a region or nation', () => {
  expect(wordsNone.en(0, 0, 62)).toBe('Every one of the 62 health areas is covered by at least one.')
  expect(wordsNone.en(0, 2, 62)).toBe(
    'Every one of the 62 health areas is covered by at least one. In 2 of them the only schemes are those that cover a wider region or nation.',
  )
})

it('counts the areas that have none, in both languages', () => {
  expect(wordsNone.en(1, 0, 62)).toBe('1 of the 62 health areas has none on record.')
  for (const sentence of [wordsNone.en, wordsNone.cy]) expect(sentence(3, 0, 62)).toMatch(/3.*62/)
})
