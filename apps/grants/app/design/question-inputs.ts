import { placeKinds } from '@academy/domain/area/places'
import { fieldMeanings, type FieldKind } from '@academy/domain/form/field'
import type { designText } from '../text/design/design-text.ts'
import type { DesignInput } from './design-input.ts'

/** The kinds of question that can be added, each with the key of its words. */
export const questionKinds = [
  'text',
  'long-text',
  'money',
  'whole-number',
  'number',
  'choice',
  'choices',
  'yes-no',
  'confirm',
  'date',
  'email',
  'postcode',
  'address',
  'area',
  'charity-number',
  'company-number',
  'years',
  'costs',
  'pledges',
  'partners',
  'table',
  'file',
] as const satisfies readonly FieldKind[]
export type QuestionKind = (typeof questionKinds)[number]

/** The form of one question. */
export function questionInputs(section: number, index: number, kind: string): readonly DesignInput[] {
  const at = ['form', 'sections', section, 'fields', index]
  return [
    { kind: 'words', path: [...at, 'label'], label: 'question' },
    { kind: 'words', path: [...at, 'hint'], label: 'hintWords', optional: true },
    { kind: 'yes-no', path: [...at, 'required'], label: 'required' },
    ...ofKind(at, kind),
    { kind: 'condition', path: [...at, 'when'], label: 'when', hint: 'whenHint', optional: true },
    {
      kind: 'choice',
      path: [...at, 'meaning'],
      label: 'meaning',
      hint: 'meaningHint',
      optional: true,
      options: [
        { value: '', label: 'meaningNone' },
        ...fieldMeanings.map((value) => ({ value, label: meaningKey(value) })),
      ],
    },
    { kind: 'text', path: [...at, 'name'], label: 'shortName', hint: 'shortNameHint' },
  ]
}

type TextKey = keyof typeof designText

function meaningKey(meaning: (typeof fieldMeanings)[number]): TextKey {
  return `meaning-${meaning}` as TextKey
}

function ofKind(at: readonly (string | number)[], kind: string): DesignInput[] {
  switch (kind) {
    case 'text':
      return [{ kind: 'whole-or-none', path: [...at, 'wordsMax'], label: 'wordsMost', optional: true }]
    case 'long-text':
      return [{ kind: 'whole', path: [...at, 'wordsMax'], label: 'wordsMost' }]
    case 'whole-number':
      return [{ kind: 'whole', path: [...at, 'max'], label: 'most' }]
    case 'yes-no':
      return [{ kind: 'yes-no', path: [...at, 'mustBeYes'], label: 'mustBeYes', hint: 'mustBeYesHint' }]
    case 'choice':
    case 'choices':
      return [
        {
          kind: 'rows',
          path: [...at, 'options'],
          label: 'options',
          columns: [
            { key: 'value', label: 'optionValue', kind: 'text', width: 20 },
            { key: 'label.en', label: 'english', kind: 'text' },
            { key: 'label.cy', label: 'welsh', kind: 'text' },
          ],
        },
      ]
    case 'number':
      return [
        { kind: 'words', path: [...at, 'unit'], label: 'unit', optional: true },
        { kind: 'whole', path: [...at, 'decimals'], label: 'decimals' },
        { kind: 'text', path: [...at, 'least'], label: 'leastValue', optional: true },
        { kind: 'text', path: [...at, 'most'], label: 'mostValue', optional: true },
      ]
    case 'area':
      return [
        {
          kind: 'choices',
          path: [...at, 'of'],
          label: 'placesOf',
          options: placeKinds.map((value) => ({ value, label: `place-${value}` as const })),
        },
        ...rowsOf(at),
      ]
    case 'partners':
      return rowsOf(at)
    case 'costs':
    case 'pledges':
      return [{ kind: 'whole', path: [...at, 'years'], label: 'years', hint: 'yearsHint' }, ...rowsOf(at)]
    case 'table':
      return [
        {
          kind: 'rows',
          path: [...at, 'columns'],
          label: 'columns',
          hint: 'tableColumnsHint',
          columns: [
            { key: 'name', label: 'shortName', kind: 'text', width: 10 },
            { key: 'label.en', label: 'english', kind: 'text' },
            { key: 'label.cy', label: 'welsh', kind: 'text' },
            { key: 'kind', label: 'columnKind', kind: 'text', width: 10 },
          ],
        },
        ...rowsOf(at),
      ]
    case 'file':
      return [
        { kind: 'whole', path: [...at, 'filesMax'], label: 'filesMost' },
        { kind: 'whole', path: [...at, 'megabytesMax'], label: 'megabytesMost', hint: 'megabytesMostHint' },
      ]
    case 'years':
      return [
        { kind: 'whole', path: [...at, 'years'], label: 'years', hint: 'yearsHint' },
        {
          kind: 'rows',
          path: [...at, 'columns'],
          label: 'columns',
          hint: 'columnsHint',
          columns: [
            { key: 'name', label: 'shortName', kind: 'text', width: 10 },
            { key: 'label.en', label: 'english', kind: 'text' },
            { key: 'label.cy', label: 'welsh', kind: 'text' },
            { key: 'meaning', label: 'meaning', kind: 'text', width: 10 },
          ],
        },
      ]
    default:
      return []
  }
}

/** How many rows an answer has. */
function rowsOf(at: readonly (string | number)[]): DesignInput[] {
  return [
    { kind: 'whole', path: [...at, 'rowsLeast'], label: 'rowsLeast' },
    { kind: 'whole', path: [...at, 'rowsMax'], label: 'rowsMax' },
  ]
}

/** What a question of a kind needs before anybody has said more. */
export function newQuestion(kind: QuestionKind, name: string, label: { en: string; cy: string }) {
  const option = (value: string) => ({ value, label: { en: '', cy: '' } })
  const more: Partial<Record<QuestionKind, object>> = {
    'long-text': { wordsMax: 200 },
    'whole-number': { max: 100_000 },
    choice: { options: [option('one'), option('two')] },
    choices: { options: [option('one'), option('two')] },
    area: { of: ['council'], rowsLeast: 1, rowsMax: 10 },
    costs: { years: 1, rowsLeast: 1 },
    pledges: { years: 1 },
    table: { columns: [{ name: 'what', label: { en: 'What', cy: 'Beth' }, kind: 'text' }] },
    file: { filesMax: 1, megabytesMax: 10 },
    years: {
      years: 1,
      columns: [
        { name: 'cost', label: { en: 'What it costs', cy: 'Y gost' }, meaning: 'cost' },
        { name: 'grant', label: { en: 'What you ask for', cy: 'Yr hyn a ofynnwch' }, meaning: 'grant' },
      ],
    },
  }
  return { kind, name, label, ...more[kind] }
}

/** A short name of words: `Who is it for?` is `who-is-it-for`. A second of the same name gets a number. */
export function shortNameOf(words: string, taken: readonly string[]): string {
  const slug = words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-\d]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '')
  const name = slug || 'question'
  if (!taken.includes(name)) return name
  let number = 2
  while (taken.includes(`${name}-${number}`)) number += 1
  return `${name}-${number}`
}
