import { policyEvent } from '../../record-kinds/policy-event.ts'
import { listOf, type PageEntity } from './page-entity.ts'

export const policyEventPage = {
  ...listOf(policyEvent),
  sorts: {
    oldest: { by: 't.sort_date', type: 'date' },
    newest: { by: 't.sort_date', type: 'date', descending: true },
  },
  filters: {
    nation: (param) => `t.nations @> ARRAY[${param}::text]`,
    kind: (param) => `t.kind = ${param}`,
  },
  choices: { nation: 't.nations', kind: 'ARRAY[t.kind]' },
  relations: {},
} as const satisfies PageEntity
