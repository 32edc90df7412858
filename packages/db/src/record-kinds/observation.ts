import { sql } from 'drizzle-orm'
import { codeCell, oneOfCell, slugCell, vintageCell } from '@academy/domain/facts/cell'
import { areaKinds, observationStatuses } from '@academy/domain/facts/vocabulary'
import { byAreaKey, bySlug, maybe, must, records, slugOfRecord } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { provenance, scope } from './shared-facts.ts'
import { code, day, decimal, oneOf, reference, slug, unseeded, words } from './value.ts'

/** A value of an indicator, somewhere and at some time. */
export const observation = {
  table: 'observation',
  id: true,
  key: ['slug'],
  columns: {
    slug: slug.required,
    indicatorId: reference.required,
    areaId: reference.optional,
    /** Code in the source's file, also for councils, which are not areas of the registry. */
    gssCode: code.optional,
    areaAsWritten: words.required,
    ...scope,
    period: words.optional,
    /** First and last day of the period, both included. */
    periodFrom: day.optional,
    periodTo: day.optional,
    value: decimal.optional,
    /** What the source says where it is not a number. */
    valueText: words.optional,
    numerator: unseeded(decimal.optional),
    denominator: unseeded(decimal.optional),
    lower: unseeded(decimal.optional),
    upper: unseeded(decimal.optional),
    status: oneOf(observationStatuses).required,
    method: words.required,
    note: words.optional,
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
