import { evidenceGrades, evidenceKinds } from '@academy/domain/facts/vocabulary'
import { records, slugOfRecord } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { provenance, scope } from './shared-facts.ts'
import { oneOf, slug, words, year } from './value.ts'

/** A study, with how strong it is. */
export const evidenceItem = {
  table: 'evidence_item',
  id: true,
  key: ['slug'],
  columns: {
    slug: slug.required,
    title: words.required,
    authors: words.optional,
    year: year.optional,
    kind: oneOf(evidenceKinds).required,
    ...scope,
    outcomeMeasures: words.optional,
    sampleSize: words.optional,
    effectSummary: words.optional,
    qualityNote: words.optional,
    grade: oneOf(evidenceGrades).required,
    gradeReason: words.required,
    ...provenance,
  },
  seed: { files: ['evidence.csv'] },
  release: { from: records('evidence_item'), name: slugOfRecord, files: true, title: 'title' },
} as const satisfies RecordKind
