import { expect, it } from 'vitest'
import { MESSAGE_BODY_MAX, MESSAGE_SUBJECT_MAX, messageProblems } from './round-message.ts'

const words = { en: { subject: 'A subject', body: 'A text' }, cy: { subject: '', body: ' ' } }
const problems = (more: object, languages: ('en' | 'cy')[] = ['en']) =>
  messageProblems({ ...words, ...more }, languages).map(({ problem }) => problem)

it('a message is needed in each language of its round, and in no other', () => {
  expect(problems({})).toEqual([])
  expect(problems({}, ['en', 'cy'])).toEqual(['subject-missing', 'body-missing'])
})

it('a message has bounds, and a subject of one line', () => {
  const long = { subject: 'x'.repeat(MESSAGE_SUBJECT_MAX + 1), body: 'x'.repeat(MESSAGE_BODY_MAX + 1) }
  expect(problems({ en: long })).toEqual(['subject-long', 'body-long'])
  expect(problems({ en: { ...words.en, subject: 'One\nBcc: somebody' } })).toEqual(['subject-lines'])
  expect(problems({ en: { subject: 'x'.repeat(MESSAGE_SUBJECT_MAX), body: 'x' } })).toEqual([])
})
