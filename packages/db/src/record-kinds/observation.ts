import { sql } from 'drizzle-orm'
import { codeCell, oneOfCell, slugCell, vintageCell } from '@academy/domain/facts/cell'
import { areaKinds, observationStatuses } from '@academy/domain/facts/vocabulary'
import { byAreaKey, bySlug, maybe, must, records, slugOfRecord } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { provenance, scope } from './shared-facts.ts'
import { code, day, decimal, oneOf, prose, reference, shown, slug, unseeded, words } from './value.ts'

/** A value of an indicator, somewhere and at some time. */
export const observation = {
  table: 'observation',
  id: true,
  key: ['slug'],
  columns: {
    slug: shown(slug.required, 'The name of the observation in web addresses.', 'dynodwr'),
    indicatorId: reference('indicator').required,
    areaId: reference('area').optional,
    /** Code in the source's file, also for councils, which are not areas of the registry. */
    gssCode: code.optional,
    areaAsWritten: shown(
      words.required,
      'The place, in the words of the source.',
      'ardal_fel_yr_ysgrifennwyd',
    ),
    ...scope('The nations it is about.'),
    period: shown(words.optional, 'The period, in the words of the source.', 'cyfnod'),
    /** First and last day of the period, both included. */
    periodFrom: shown(day.optional, 'The first day of the period.', 'cyfnod_o'),
    periodTo: shown(day.optional, 'The last day of the period.', 'cyfnod_hyd'),
    value: shown(decimal.optional, 'The value; see `status` when it is empty.', 'gwerth'),
    /** What the source says where it is not a number. */
    valueText: words.optional,
    numerator: shown(unseeded(decimal.optional), 'Of a rate, the part that was counted.', 'rhifiadur'),
    denominator: shown(unseeded(decimal.optional), 'Of a rate, the whole that it is a part of.', 'enwadur'),
    lower: shown(
      unseeded(decimal.optional),
      'The lower end of the interval, where the source gives one.',
      'terfyn_isaf',
    ),
    upper: shown(
      unseeded(decimal.optional),
      'The upper end of the interval, where the source gives one.',
      'terfyn_uchaf',
    ),
    status: shown(oneOf(observationStatuses).required, 'What the value is, or why there is none.', 'cyflwr'),
    method: shown(words.required, 'How it was counted or estimated.', 'dull'),
    note: shown(prose.optional, 'What must be known to read it rightly.', 'nodyn'),
    ...provenance,
  },
  seed: {
    files: ['workforce.csv', 'coverage.csv'],
    cells: {
      indicatorSlug: slugCell.required,
      /** All three or none: an area of areas.csv. */
      areaKind: oneOfCell(areaKinds).optional,
      areaCode: codeCell.optional,
      areaVintage: vintageCell.optional,
    },
    references: { indicatorId: bySlug('indicatorSlug', 'indicator'), areaId: byAreaKey('area') },
  },
  release: {
    from: records(
      'observation',
      must('indicator', 'indicator', sql`record.indicator_id`),
      maybe('area', 'area', sql`record.area_id`),
    ),
    columns: { indicatorSlug: slug.required, areaCode: code.optional },
    values: { indicatorSlug: sql`indicator.slug`, areaId: sql`area.id`, areaCode: sql`area.code` },
    name: slugOfRecord,
    files: true,
    title: 'areaAsWritten',
  },
} as const satisfies RecordKind
