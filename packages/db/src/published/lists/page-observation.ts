import { comparabilities } from '@academy/domain/facts/figures/figure-words'
import { indicatorUnits } from '@academy/domain/facts/vocabulary'
import { z } from 'zod'
import { observation } from '../../record-kinds/observation.ts'
import { inRelease, listOf, type PageEntity } from './page-entity.ts'

const ofIndicator = (column: string) =>
  `(SELECT i.${column} FROM published.indicator i WHERE i.id = t.indicator_id AND ${inRelease('i', '$1')})`

export const observationPage = {
  // With the name and unit of the indicator, as they are in the same release.
  ...listOf(observation, {
    indicatorName: { from: ofIndicator('name'), row: z.string() },
    indicatorNameCy: { from: ofIndicator('name_cy'), row: z.string() },
    unit: { from: ofIndicator('unit'), row: z.enum(indicatorUnits) },
    comparable: { from: ofIndicator('comparable'), row: z.enum(comparabilities) },
  }),
  sorts: {
    slug: { by: 't.slug', type: 'text' },
    newest: { by: `coalesce(t.period_from, '-infinity')`, type: 'date', descending: true },
    oldest: { by: `coalesce(t.period_from, '-infinity')`, type: 'date' },
  },
  filters: {
    indicator: (param) => `t.indicator_slug = ${param}`,
    areaCode: (param) => `t.area_code = ${param}`,
    nation: (param) => `t.nations @> ARRAY[${param}::text]`,
    status: (param) => `t.status = ${param}`,
    kind: (param) => `t.kind = ${param}`,
    extent: (param) => `t.extent = ${param}`,
    preferred: (param) => `t.preferred = ${param}::boolean`,
    // Any part of the period counts; what is undated is in none.
    since: (param) => `t.period_to >= ${param}::date`,
    until: (param) => `t.period_from <= ${param}::date`,
  },
  relations: {
    indicator: { many: (parent) => `t.indicator_id = ${parent}` },
    area: { many: (parent) => `t.area_id = ${parent}` },
  },
} as const satisfies PageEntity
