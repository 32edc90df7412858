import { expect, it } from 'vitest'
import { countWords } from './count-words.ts'

it('counts what people call words, in both languages', () => {
  expect(countWords('')).toBe(0)
  expect(countWords('  one\n\ntwo – three  ')).toBe(3)
  expect(countWords('Mae’r gwasanaeth-cyswllt yn 24/7')).toBe(4)
})
