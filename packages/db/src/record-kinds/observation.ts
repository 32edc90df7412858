import { sql } from 'drizzle-orm'
import { codeCell, oneOfCell, slugCell, vintageCell } from '@academy/domain/facts/cell'
import { alsoReportedReasons, figureExtents, figureKinds } from '@academy/domain/facts/figures/figure-words'
import { areaKinds, observationStatuses } from '@academy/domain/facts/vocabulary'
import { byAreaKey, bySlug, maybe, must, records, slugOfRecord } from './from-desk.ts'
import { figureRules } from './figure-rules.ts'
import type { RecordKind } from './record-kind.ts'
import { provenance, scope } from './shared-facts.ts'
import { code, day, decimal, flag, oneOf, prose, reference, shown, slug, unseeded, words } from './value.ts'

/**
 * A value of an indicator, somewhere and at some time. It is of one area, wholly or in part; only what is of several nations
 * together has none, and stands with each of `nations`.
 */
export const observation = {
  table: 'observation',
  id: true,
  key: ['slug'],
  columns: {
    slug: shown(slug.required, 'The name of the observation in web addresses.', 'dynodwr'),
    indicatorId: reference('indicator').required,
    areaId: reference('area').optional,
    /** Code of the place in the source's file. */
    gssCode: code.optional,
    areaAsWritten: shown(
      words.required,
      'The place, in the words of the source.',
      'ardal_fel_yr_ysgrifennwyd',
    ),
    ...scope('The nations it is about.'),
    extent: shown(
      oneOf(figureExtents).required,
      'Whether it is of the whole area or of a part of it, which is never added up or ranked for the area.',
      'cwmpas',
    ),
    kind: shown(oneOf(figureKinds).required, 'Whether it is what was, an aim, or a plan.', 'math'),
    period: shown(words.optional, 'The period, in the words of the source.', 'cyfnod'),
    /** First and last day of the period, both included. */
    periodFrom: shown(day.optional, 'The first day of the period.', 'cyfnod_o'),
    periodTo: shown(day.optional, 'The last day of the period.', 'cyfnod_hyd'),
    value: shown(decimal.optional, 'The value; see `status` when it is empty.', 'gwerth'),
    /** What the source says where it is not a number. */
    valueText: words.optional,
    numerator: shown(decimal.optional, 'Of a rate, the part that was counted.', 'rhifiadur'),
    denominator: shown(decimal.optional, 'Of a rate, the whole that it is a part of.', 'enwadur'),
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
    preferred: shown(
      flag.required,
      'Whether it is the one to use of its indicator, area and period; others are also reported.',
      'dewis_cyntaf',
    ),
    alsoReportedReason: shown(
      oneOf(alsoReportedReasons).optional,
      'Why it is not the one to use, where it is not.',
      'rheswm_adroddwyd_hefyd',
    ),
    method: shown(words.required, 'How it was counted or estimated.', 'dull'),
    note: shown(prose.optional, 'What must be known to read it rightly.', 'nodyn'),
    ...provenance,
  },
  seed: {
    files: ['workforce.csv', 'coverage.csv', 'statistics.csv'],
    rules: figureRules,
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
    says: { indicatorId: 'indicatorSlug', areaId: 'areaCode' },
    values: { indicatorSlug: sql`indicator.slug`, areaId: sql`area.id`, areaCode: sql`area.code` },
    name: slugOfRecord,
    files: true,
    title: 'areaAsWritten',
  },
} as const satisfies RecordKind
