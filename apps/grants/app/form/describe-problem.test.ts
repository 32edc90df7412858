import { expect, it } from 'vitest'
import { describeProblem } from './describe-problem.ts'

it('names the question and says what to do', () => {
  const words = { code: 'too-many-words', params: { words: 320, wordsMax: 300 } } as const
  expect(describeProblem('en', words, 'What will the scheme do?')).toBe(
    'What will the scheme do? Shorten it by 20 words: it has 320, and 300 fit',
  )
})

it('writes sums in pounds', () => {
  const share = {
    code: 'year-over-share',
    params: { year: 2, percent: 50, limitPence: '15000000' },
  } as const
  expect(describeProblem('en', share, 'Budget')).toBe(
    'Year 2: you may ask for £150,000 at most, 50% of what you ask for in year 1',
  )
  expect(describeProblem('cy', share, 'Cyllideb')).toContain('£150,000 ar y mwyaf')
})

it('goes on in small letters after a label that is no question', () => {
  const postcode = { code: 'not-a-postcode', params: {} } as const
  expect(describeProblem('en', postcode, 'Postcode')).toBe(
    'Postcode: write a full UK postcode, such as SW1A 1AA',
  )
})

it('says which cell of a table is missing', () => {
  const cell = { code: 'required', params: { year: 3 } } as const
  expect(describeProblem('en', cell, 'What the scheme costs')).toBe(
    'What the scheme costs: fill in year 3, with 0 where there is nothing',
  )
})
