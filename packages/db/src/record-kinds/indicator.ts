import { comparabilities, indicatorThemes } from '@academy/domain/facts/figures/figure-words'
import { indicatorUnits } from '@academy/domain/facts/vocabulary'
import { records, slugOfRecord } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { oneOf, shown, slug, words } from './value.ts'

/** What is counted or estimated. */
export const indicator = {
  table: 'indicator',
  id: true,
  key: ['slug'],
  columns: {
    slug: shown(slug.required, 'The name of the indicator in web addresses.'),
    measureAsWritten: words.required,
    name: shown(words.required, 'What is counted.'),
    nameCy: shown(words.required, 'The same in Welsh.'),
    unit: shown(oneOf(indicatorUnits).required, 'What a value of 1 means.'),
    description: shown(words.required, 'What exactly is counted.'),
    descriptionCy: words.required,
    theme: shown(oneOf(indicatorThemes).required, 'What it tells of.'),
    comparable: shown(
      oneOf(comparabilities).required,
      'Between which areas its figures may be compared; where none, a rank would mean nothing.',
    ),
  },
  seed: { files: ['indicators.csv'] },
  release: { from: records('indicator'), name: slugOfRecord, files: true, title: 'name' },
} as const satisfies RecordKind
