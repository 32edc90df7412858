import { policyEventKinds } from '@academy/domain/facts/vocabulary'
import { records, slugOfRecord } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { provenance, scope } from './shared-facts.ts'
import { day, oneOf, partialDate, slug, words } from './value.ts'

/** Something that changed social prescribing: a plan, a paper, a fund, an institution. */
export const policyEvent = {
  table: 'policy_event',
  id: true,
  key: ['slug'],
  columns: {
    slug: slug.required,
    happenedOn: partialDate.required,
    /** The first day of `happenedOn`, to sort by. */
    sortDate: day.required,
    title: words.required,
    body: words.required,
    ...scope,
    kind: oneOf(policyEventKinds).required,
    summary: words.required,
    ...provenance,
  },
  seed: { files: ['policy-events.csv'] },
  release: { from: records('policy_event'), name: slugOfRecord, files: true, title: 'title' },
} as const satisfies RecordKind
