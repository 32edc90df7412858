import { programme } from '../../record-kinds/programme.ts'
import { listOf, type PageEntity } from './page-entity.ts'

export const programmePage = {
  ...listOf(programme),
  sorts: {
    name: { by: 't.name', type: 'text' },
    /** Those that began last first, and among them the largest. */
    newest: {
      by: 'coalesce(t.year_start, 0) * 1000000000000::bigint + coalesce(t.total_pence, 0)',
      type: 'bigint',
      descending: true,
    },
    /** Published totals first. */
    largest: { by: 'coalesce(t.total_pence, -1)', type: 'bigint', descending: true },
  },
  filters: { nation: (param) => `t.nations @> ARRAY[${param}::text]` },
  relations: {},
} as const satisfies PageEntity
