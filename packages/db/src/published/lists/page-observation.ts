import type { IndicatorUnit, Nation, ObservationStatus } from '@academy/domain/facts/vocabulary'
import { factColumns, inRelease, type FactColumns, type PageEntity } from './page-entity.ts'

/** Decimals as text. */
export interface ObservationPageRow extends FactColumns {
  id: string
  slug: string
  indicatorId: string
  indicatorSlug: string
  /** Of the indicator, as it is in the same release. */
  indicatorName: string
  indicatorNameCy: string
  unit: IndicatorUnit
  areaId: string | null
  areaCode: string | null
  areaAsWritten: string
  nations: Nation[]
  nationAsWritten: string
  period: string | null
  periodFrom: string | null
  periodTo: string | null
  value: string | null
  valueText: string | null
  numerator: string | null
  denominator: string | null
  lower: string | null
  upper: string | null
  status: ObservationStatus
  method: string
  note: string | null
}

const ofIndicator = (column: string) =>
  `(SELECT i.${column} FROM published.indicator i WHERE i.id = t.indicator_id AND ${inRelease('i', '$1')})`

export const observationPage = {
  table: 'published.observation',
  columns: {
    id: 't.id',
    slug: 't.slug',
    indicatorId: 't.indicator_id',
    indicatorSlug: 't.indicator_slug',
    indicatorName: ofIndicator('name'),
    indicatorNameCy: ofIndicator('name_cy'),
    unit: ofIndicator('unit'),
    areaId: 't.area_id',
    areaCode: 't.area_code',
    areaAsWritten: 't.area_as_written',
    nations: 't.nations',
    nationAsWritten: 't.nation_as_written',
    period: 't.period',
    periodFrom: 't.period_from',
    periodTo: 't.period_to',
    value: 't.value',
    valueText: 't.value_text',
    numerator: 't.numerator',
    denominator: 't.denominator',
    lower: 't.lower',
    upper: 't.upper',
    status: 't.status',
    method: 't.method',
    note: 't.note',
    ...factColumns,
  },
  sorts: {
    slug: { by: 't.slug', type: 'text' },
    newest: { by: `coalesce(t.period_from, '-infinity')`, type: 'date', descending: true },
  },
  filters: {
    indicator: (param) => `t.indicator_slug = ${param}`,
    areaCode: (param) => `t.area_code = ${param}`,
    nation: (param) => `t.nations @> ARRAY[${param}::text]`,
    status: (param) => `t.status = ${param}`,
  },
  relations: {
    indicator: { many: (parent) => `t.indicator_id = ${parent}` },
    area: { many: (parent) => `t.area_id = ${parent}` },
  },
  keys: ['slug'],
} as const satisfies PageEntity<ObservationPageRow>
