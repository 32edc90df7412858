import { records, slugOfRecord } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { provenance, scope } from './shared-facts.ts'
import { listOfWords, pence, slug, whole, words, year } from './value.ts'

/** A fund or initiative. */
export const programme = {
  table: 'programme',
  id: true,
  key: ['slug'],
  columns: {
    slug: slug.required,
    name: words.required,
    funders: listOfWords,
    fundersAsWritten: words.required,
    ...scope,
    totalPence: pence.optional,
    yearStart: year.optional,
    yearEnd: year.optional,
    awardCount: whole.optional,
    minAwardPence: pence.optional,
    maxAwardPence: pence.optional,
    rules: words.required,
    ...provenance,
  },
  seed: { files: ['programmes.csv'] },
  release: { from: records('programme'), name: slugOfRecord, files: true, title: 'name' },
} as const satisfies RecordKind
