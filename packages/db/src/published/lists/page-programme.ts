import { programme } from '../../record-kinds/programme.ts'
import { listOf, type PageEntity } from './page-entity.ts'

export const programmePage = {
  ...listOf(programme),
  sorts: {
    name: { by: 't.name', type: 'text' },
    /** Published totals first. */
    largest: { by: 'coalesce(t.total_pence, -1)', type: 'bigint', descending: true },
  },
  filters: { nation: (param) => `t.nations @> ARRAY[${param}::text]` },
  relations: {},
} as const satisfies PageEntity
