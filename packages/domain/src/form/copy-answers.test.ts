import { expect, it } from 'vitest'
import { copyAnswers } from './copy-answers.ts'
import { formDefinitionSchema } from './form-definition.ts'

const words = { en: 'Q', cy: 'C' }
const form = (fields: object[]) =>
  formDefinitionSchema.parse({
    shape: 1,
    sections: [{ slug: 'one', title: words, fields: fields.map((field) => ({ label: words, ...field })) }],
  })

it('takes over what fits by name and kind, and says of each other answer why not', () => {
  const from = {
    form: form([
      { name: 'same', kind: 'text' },
      { name: 'gone', kind: 'text' },
      { name: 'kind', kind: 'text' },
      { name: 'longer', kind: 'long-text', wordsMax: 500 },
      { name: 'open', kind: 'text' },
      { name: 'agree', kind: 'confirm' },
      { name: 'blank', kind: 'text' },
    ]),
    answers: {
      same: 'A',
      gone: 'B',
      kind: '5',
      longer: 'word '.repeat(300),
      open: 'C',
      agree: 'yes',
      blank: ' ',
    },
  }
  const to = {
    form: form([
      { name: 'same', kind: 'text' },
      { name: 'kind', kind: 'money' },
      { name: 'longer', kind: 'long-text', wordsMax: 200 },
      { name: 'open', kind: 'text' },
      { name: 'agree', kind: 'confirm' },
      { name: 'blank', kind: 'text' },
    ]),
    answers: { open: 'written here' },
  }
  const { copied, notCopied } = copyAnswers(from, to)
  expect(copied.map(({ field, value }) => [field.name, value])).toEqual([['same', 'A']])
  expect(notCopied.map(({ field, why }) => [field.name, why])).toEqual([
    ['gone', 'not-asked'],
    ['kind', 'not-asked'],
    ['longer', 'does-not-fit'],
    ['open', 'answered-already'],
    ['agree', 'said-anew'],
  ])
})
