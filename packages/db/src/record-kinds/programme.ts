import { records, slugOfRecord } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { provenance, scope } from './shared-facts.ts'
import { listOfWords, pence, prose, shown, slug, whole, words, year } from './value.ts'

/** A fund or initiative. */
export const programme = {
  table: 'programme',
  id: true,
  key: ['slug'],
  searched: { key: 'slug' },
  columns: {
    slug: shown(slug.required, 'The name of the programme in web addresses.', 'dynodwr'),
    name: shown(words.required, 'What it is called.', 'enw'),
    funders: shown(listOfWords, 'Who paid.', 'cyllidwyr'),
    fundersAsWritten: words.required,
    ...scope('Where it applied.'),
    totalPence: shown(
      pence.optional,
      'The whole of the programme; empty when the source gives no sum.',
      'cyfanswm_mewn_punnoedd',
    ),
    yearStart: shown(year.optional, 'Its first year.', 'blwyddyn_gychwyn'),
    yearEnd: shown(year.optional, 'Its last year.', 'blwyddyn_olaf'),
    awardCount: shown(
      whole.optional,
      'How many awards its source says were made; `awards` may hold fewer.',
      'nifer_y_dyfarniadau',
    ),
    minAwardPence: pence.optional,
    maxAwardPence: pence.optional,
    rules: shown(prose.required, 'The rules of the programme, in short.', 'rheolau'),
    ...provenance,
  },
  seed: { files: ['programmes.csv'] },
  release: { from: records('programme'), name: slugOfRecord, files: true, title: 'name' },
} as const satisfies RecordKind
