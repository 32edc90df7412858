import type { IndicatorUnit } from '@academy/domain/facts/vocabulary'
import type { PageEntity } from './page-entity.ts'

export interface IndicatorPageRow {
  id: string
  slug: string
  name: string
  nameCy: string
  unit: IndicatorUnit
  description: string
}

export const indicatorPage = {
  table: 'published.indicator',
  columns: {
    id: 't.id',
    slug: 't.slug',
    name: 't.name',
    nameCy: 't.name_cy',
    unit: 't.unit',
    description: 't.description',
  },
  sorts: { name: { by: 't.name', type: 'text' } },
  filters: {},
  relations: {},
  keys: ['slug'],
} as const satisfies PageEntity<IndicatorPageRow>
