import type { EarlierFiles } from './load-seed.ts'

/**
 * How the files of the first edition are read today. A column that came later is empty, unless what follows says what the
 * row meant by other columns, or has the word for what nobody said. It is in no file of the first release either way.
 */
export const firstEdition = (folder: string): EarlierFiles => ({
  folder,
  gone: { 'schemes.csv': ['health_area_codes', 'health_area_basis', 'start_year', 'end_year'] },
  since: {
    'areas.csv': ({ parent_code: parent }) =>
      parent ? { parent_kind: 'nation', parent_vintage: '2020-12' } : {},
    // Its areas were worked out of the columns that are gone, without words of their own.
    'scheme-areas.csv': ({ area_kind: kind }) => ({
      extent: 'part',
      basis: kind === 'nation' || kind === 'region' ? kind : 'local-authority',
      as_written: 'as in the first edition',
    }),
    'schemes.csv': ({ start_year: from = '', end_year: to = '' }) => ({
      started_on: from,
      ended_on: to,
      has_ended: 'no',
    }),
    // What a sum was stood in its note alone, so that none is added up.
    'awards.csv': ({ recipient_as_written: recipient = '', programme_slug: programme }) => ({
      title: recipient,
      sum_kind: 'unknown',
      sum_precision: 'exact',
      currency: 'GBP',
      wider_than_social_prescribing: 'no',
      in_award_count: programme ? 'yes' : 'no',
    }),
    'indicators.csv': () => ({ theme: 'reach', comparable: 'not-at-all' }),
    'workforce.csv': figure,
    'coverage.csv': figure,
  },
})

type Row = Readonly<Record<string, string>>

/** Two figures of one thing, of which the note alone said which to use. */
const SECOND = 'link-workers-headcount-england-2025-2'

function figure({ slug, area_code: area }: Row): Row {
  return {
    extent: area ? 'whole' : 'part',
    kind: 'actual',
    preferred: slug === SECOND ? 'no' : 'yes',
    also_reported_reason: slug === SECOND ? 'less-sure-source' : '',
  }
}
