import { indicator } from '../../record-kinds/indicator.ts'
import { listOf, type PageEntity } from './page-entity.ts'

export const indicatorPage = {
  ...listOf(indicator),
  sorts: { name: { by: 't.name', type: 'text' } },
  filters: {
    theme: (param) => `t.theme = ${param}`,
    comparable: (param) => `t.comparable = ${param}`,
  },
  relations: {},
} as const satisfies PageEntity
