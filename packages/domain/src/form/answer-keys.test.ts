import fc from 'fast-check'
import { expect, it } from 'vitest'
import { joinAnswers, keyOfInput, splitAnswer } from './answer-keys.ts'

const budget = { name: 'budget', kind: 'years' }
const start = { name: 'start-date', kind: 'date' }

it('keeps a table by its cells, and a date as one', () => {
  expect(splitAnswer(budget, { 'grant.1': '1', 'grant.2': '' })).toEqual([
    ['budget.grant.1', '1'],
    ['budget.grant.2', ''],
  ])
  const day = { day: '1', month: '4', year: '2027' }
  expect(splitAnswer(start, day)).toEqual([['start-date', day]])
  expect(keyOfInput([budget, start], 'budget.grant.2')).toBe('budget.grant.2')
  expect(keyOfInput([budget, start], 'start-date.day')).toBe('start-date')
})

it('puts together what it took apart, whatever was in it', () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/)
  const text = fc.string()
  const value = fc.oneof(
    text,
    fc.array(text),
    fc.dictionary(fc.stringMatching(/^[a-z]+\.[0-9]$/), text, { minKeys: 1, noNullPrototype: true }),
  )
  const form = fc.dictionary(name, value, { noNullPrototype: true })
  fc.assert(
    fc.property(form, (answers) => {
      const kept = Object.entries(answers).flatMap(([field, answer]) =>
        splitAnswer({ name: field, kind: 'any' }, answer).map(([key, part]) => ({ key, value: part })),
      )
      expect(joinAnswers(kept)).toEqual(answers)
    }),
  )
})
