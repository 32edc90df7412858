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
    'awards.csv': award,
    'indicators.csv': () => ({ theme: 'reach', comparable: 'not-at-all' }),
    'workforce.csv': figure,
    'coverage.csv': figure,
  },
})

type Row = Readonly<Record<string, string>>

/** What sums were that were no grants, which the note alone said. */
const NO_GRANTS: Row = {
  'spring-northern-ireland-housing-executive': 'investment',
  'green-evaluation-consortium-sheffield-sheffield-hallam-exeter-plymouth-universities': 'contract',
  'spring-bogside-and-brandywell-health-forum': 'round-total',
  'spring-bogside-and-brandywell-health-forum-2': 'round-total',
  'spring-ten-scottish-community-led-health-organisations': 'round-total',
  'dhsc-2020-national-academy-for-social-prescribing': 'round-total',
  'award-ipswich-and-east-suffolk-ccg-alliance': 'investment',
  'award-norfolk-wide-service': 'investment',
  'scotland-link-workers-link-worker-programme-national-pilot': 'investment',
  'life-chances-spring-northamptonshire': 'ceiling',
  'life-chances-thrive-north-east-lincolnshire': 'investment',
  'award-greater-london-authority': 'investment',
}
/** Of programmes, who was not one of those that they counted: an evaluation, and ten organisations together. */
const NOT_COUNTED = [
  'green-evaluation-consortium-sheffield-sheffield-hallam-exeter-plymouth-universities',
  'spring-ten-scottish-community-led-health-organisations',
  'spring-northern-ireland-housing-executive',
]
const PART = 'spring-healthy-valleys'

function award({
  slug = '',
  recipient_as_written: recipient = '',
  programme_slug: programme,
  amount_note: note = '',
}: Row): Row {
  // prettier-ignore
  return {
    title: recipient,
    sum_kind: slug === PART ? 'part' : (NO_GRANTS[slug] ?? 'grant'),
    part_of_slug: slug === PART ? 'spring-ten-scottish-community-led-health-organisations' : '',
    sum_precision: /stated as (over|more than)/.test(note) ? 'at-least' : /almost this sum/.test(note) ? 'about' : 'exact', // prettier-ignore
    currency: 'GBP',
    wider_than_social_prescribing: 'no',
    in_award_count: programme && !NOT_COUNTED.includes(slug) ? 'yes' : 'no',
  }
}

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
