import { sql } from 'drizzle-orm'
import { countedRecipients } from '@academy/domain/facts/awards/award-words'
import { records, slugOfRecord } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { provenance, scope } from './shared-facts.ts'
import { ofAwards, sumOfAwards } from './sum-of-awards.ts'
import { listOfWords, oneOf, pence, prose, shown, slug, whole, words, year } from './value.ts'

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
      'What was announced for the whole of it; empty when the source gives no sum.',
      'cyfanswm_mewn_punnoedd',
    ),
    yearStart: shown(year.optional, 'Its first year.', 'blwyddyn_gychwyn'),
    yearEnd: shown(year.optional, 'Its last year.', 'blwyddyn_olaf'),
    awardCount: shown(
      whole.optional,
      'How many awards its source says were made; `awards` may hold fewer.',
      'nifer_y_dyfarniadau',
    ),
    countedAs: shown(oneOf(countedRecipients).optional, 'What `awardCount` counts.', 'yr_hyn_a_gyfrifir'),
    minAwardPence: pence.optional,
    maxAwardPence: pence.optional,
    rules: shown(prose.required, 'The rules of the programme, in short.', 'rheolau'),
    ...provenance,
  },
  seed: { files: ['programmes.csv'] },
  release: {
    from: records('programme', sumOfAwards(sql`award.programme_id = record.id`)),
    columns: {
      awardsOnRecord: shown(whole.required, 'How many awards of it are on record, totals and shares among them.', 'dyfarniadau_ar_gofnod'), // prettier-ignore
      ...ofAwards.columns,
      recipientsNamed: shown(whole.required, 'How many of the recipients that it says it had are on record by name.', 'derbynwyr_a_enwyd'), // prettier-ignore
      recipientsPriced: shown(whole.required, 'How many of these have a published sum of their own.', 'derbynwyr_gyda_swm'), // prettier-ignore
    },
    values: {
      awardsOnRecord: sql`money.awards`,
      ...ofAwards.values,
      recipientsNamed: sql`money.named`,
      recipientsPriced: sql`money.priced`,
    },
    name: slugOfRecord,
    files: true,
    title: 'name',
  },
} as const satisfies RecordKind
