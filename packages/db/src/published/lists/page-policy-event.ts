import type { Nation, PolicyEventKind } from '@academy/domain/facts/vocabulary'
import { factColumns, type FactColumns, type PageEntity } from './page-entity.ts'

export interface PolicyEventPageRow extends FactColumns {
  id: string
  slug: string
  happenedOn: string
  sortDate: string
  title: string
  body: string
  nations: Nation[]
  nationAsWritten: string
  kind: PolicyEventKind
  summary: string
}

export const policyEventPage = {
  table: 'published.policy_event',
  columns: {
    id: 't.id',
    slug: 't.slug',
    happenedOn: 't.happened_on',
    sortDate: 't.sort_date',
    title: 't.title',
    body: 't.body',
    nations: 't.nations',
    nationAsWritten: 't.nation_as_written',
    kind: 't.kind',
    summary: 't.summary',
    ...factColumns,
  },
  sorts: {
    oldest: { by: 't.sort_date', type: 'date' },
    newest: { by: 't.sort_date', type: 'date', descending: true },
  },
  filters: {
    nation: (param) => `t.nations @> ARRAY[${param}::text]`,
    kind: (param) => `t.kind = ${param}`,
  },
  relations: {},
  keys: ['slug'],
} as const satisfies PageEntity<PolicyEventPageRow>
