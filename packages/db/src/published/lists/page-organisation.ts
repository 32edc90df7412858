import type { Nation, Sector } from '@academy/domain/facts/vocabulary'
import { factColumns, type FactColumns, type PageEntity } from './page-entity.ts'

export interface OrganisationPageRow extends FactColumns {
  id: string
  slug: string
  name: string
  kind: string | null
  sector: Sector | null
  nation: Nation | null
}

export const organisationPage = {
  table: 'published.organisation',
  columns: {
    id: 't.id',
    slug: 't.slug',
    name: 't.name',
    kind: 't.kind',
    sector: 't.sector',
    nation: 't.nation',
    ...factColumns,
  },
  sorts: { name: { by: 't.name', type: 'text' } },
  filters: { nation: (param) => `t.nation = ${param}`, sector: (param) => `t.sector = ${param}` },
  relations: {},
  keys: ['slug'],
} as const satisfies PageEntity<OrganisationPageRow>
