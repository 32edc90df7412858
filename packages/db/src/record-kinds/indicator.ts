import { indicatorUnits } from '@academy/domain/facts/vocabulary'
import { records, slugOfRecord } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { oneOf, slug, words } from './value.ts'

/** What is counted or estimated. */
export const indicator = {
  table: 'indicator',
  id: true,
  key: ['slug'],
  columns: {
    slug: slug.required,
    measureAsWritten: words.required,
    name: words.required,
    nameCy: words.required,
    unit: oneOf(indicatorUnits).required,
    description: words.required,
    descriptionCy: words.required,
  },
  seed: { files: ['indicators.csv'] },
  release: { from: records('indicator'), name: slugOfRecord, files: true, title: 'name' },
} as const satisfies RecordKind
