import { policyEventKinds } from '@academy/domain/facts/vocabulary'
import { records, slugOfRecord } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { provenance, scope } from './shared-facts.ts'
import { day, oneOf, partialDate, prose, shown, slug, words } from './value.ts'

/** Something that changed social prescribing: a plan, a paper, a fund, an institution. */
export const policyEvent = {
  table: 'policy_event',
  id: true,
  key: ['slug'],
  columns: {
    slug: shown(slug.required, 'The name of the event in web addresses.', 'dynodwr'),
    happenedOn: shown(partialDate.required, 'When, as exact as the source.', 'dyddiad'),
    /** The first day of `happenedOn`, to sort by. */
    sortDate: day.required,
    title: shown(words.required, 'What happened, in a line.', 'teitl'),
    body: shown(words.required, 'The body that did it.', 'corff'),
    ...scope('Where it applies.'),
    kind: shown(oneOf(policyEventKinds).required, 'What kind of event it is.', 'math'),
    summary: shown(prose.required, 'What it says or does.', 'crynodeb'),
    ...provenance,
  },
  seed: { files: ['policy-events.csv'] },
  release: { from: records('policy_event'), name: slugOfRecord, files: true, title: 'title' },
} as const satisfies RecordKind
