import { award } from '../../record-kinds/award.ts'
import { listOf, type PageEntity } from './page-entity.ts'

export const awardPage = {
  ...listOf(award),
  sorts: {
    recipient: { by: 't.recipient_name', type: 'text' },
    /** Known sums first. */
    largest: { by: 'coalesce(t.amount_pence, -1)', type: 'bigint', descending: true },
  },
  filters: {
    programme: (param) => `t.programme_slug = ${param}`,
    scheme: (param) => `t.scheme_slug = ${param}`,
  },
  relations: {
    programme: { few: 't.programme_id' },
    recipient: { few: 't.recipient_organisation_id' },
    scheme: { few: 't.scheme_id' },
  },
} as const satisfies PageEntity
