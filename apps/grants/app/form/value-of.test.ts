import type { Section } from '@academy/domain/form/form-definition'
import { ANSWER_LENGTH_MAX } from '@academy/domain/form/answers'
import { expect, it } from 'vitest'
import { filledWith } from './value-of.ts'

const label = { en: 'x', cy: 'x' }
const section: Section = {
  slug: 'people',
  title: label,
  fields: [
    { kind: 'long-text', name: 'who', wordsMax: 100, required: true, label },
    { kind: 'long-text', name: 'why', wordsMax: 100, required: true, label },
  ],
  checks: [],
}
const tooLong = 'a'.repeat(ANSWER_LENGTH_MAX + 1)

it('shows a colleague’s text that was met, beside an answer that was too long to keep', () => {
  const page = { section, values: { who: 'Text one' }, versions: { who: 2 } }
  const posted = { who: 'Text two', 'base.who': '1', why: tooLong, 'base.why': '0' }
  expect(filledWith(page, posted)).toEqual({
    values: { who: 'Text one', why: tooLong },
    versions: { who: 2, why: 0 },
  })
})

it('never lets a text that was too long replace one that its writer has not seen', () => {
  const page = { section, values: { why: 'Written meanwhile' }, versions: { why: 5 } }
  expect(filledWith(page, { why: tooLong, 'base.why': '4' }).versions).toEqual({ why: 4 })
})
