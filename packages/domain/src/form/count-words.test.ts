import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countWords } from './count-words.ts'

it('counts what people call words, in both languages', () => {
  expect(countWords('')).toBe(0)
  expect(countWords('  one\n\ntwo – three  ')).toBe(3)
  expect(countWords('Mae’r gwasanaeth-cyswllt yn 24/7')).toBe(4)
  expect(countWords('a jack-in-the-box, e.g. £1,000.50 at https://www.example.org/a/b-c?d=e')).toBe(6)
})

it('is not less for words that are tied together, by whatever cannot be seen or can', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/)
  const tie = fc.constantFrom('-', '/', '_', '.', ',', '–', '\u200b', '\u2060', '\ufeff', '\u00ad')
  fc.assert(
    fc.property(fc.array(word, { minLength: 5, maxLength: 60 }), tie, (words, sign) => {
      expect(countWords(words.join(sign))).toBe(words.length)
    }),
  )
})
