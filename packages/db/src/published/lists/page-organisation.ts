import { organisation } from '../../record-kinds/organisation.ts'
import { listOf, type PageEntity } from './page-entity.ts'

export const organisationPage = {
  ...listOf(organisation),
  sorts: { name: { by: 't.name', type: 'text' } },
  filters: { nation: (param) => `t.nation = ${param}`, sector: (param) => `t.sector = ${param}` },
  relations: {},
} as const satisfies PageEntity
