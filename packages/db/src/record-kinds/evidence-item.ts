import { outcomeMeasures } from '@academy/domain/facts/evidence-words'
import { evidenceGrades, evidenceKinds } from '@academy/domain/facts/vocabulary'
import { records, slugOfRecord } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { provenance, scope } from './shared-facts.ts'
import { listOf, oneOf, prose, shown, slug, words, year } from './value.ts'

/** A study, with how strong it is. */
export const evidenceItem = {
  table: 'evidence_item',
  id: true,
  key: ['slug'],
  columns: {
    slug: shown(slug.required, 'The name of the item in web addresses.', 'dynodwr'),
    title: shown(words.required, 'The title of the study.', 'teitl'),
    authors: shown(words.optional, 'Who wrote it.', 'awduron'),
    year: shown(year.optional, 'The year it was published.', 'blwyddyn'),
    kind: shown(oneOf(evidenceKinds).required, 'Its design.', 'dyluniad'),
    ...scope('The nations it is about.'),
    outcomeMeasures: shown(prose.optional, 'What it measured, as written.', 'mesurau_fel_y_nodwyd'),
    measures: shown(listOf(outcomeMeasures), 'What it measured, in our reading.', 'mesurau'),
    sampleSize: shown(words.optional, 'How many took part, as written.', 'sampl'),
    effectSummary: shown(prose.optional, 'What it found.', 'adroddwyd'),
    qualityNote: shown(prose.optional, 'Its strengths and weaknesses.', 'nodyn_am_ansawdd'),
    grade: shown(oneOf(evidenceGrades).required, 'How strong it is.', 'gradd'),
    gradeReason: shown(prose.required, 'Why it has that grade.', 'rheswm_dros_y_radd'),
    ...provenance,
  },
  seed: { files: ['evidence.csv'] },
  release: { from: records('evidence_item'), name: slugOfRecord, files: true, title: 'title' },
} as const satisfies RecordKind
