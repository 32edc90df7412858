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
    nation: (param) => `t.nations @> ARRAY[${param}::text]`,
    /** Code of an area in which it pays for something, whatever it pays for elsewhere. */
    areaCode: (param) => `t.area_codes @> ARRAY[${param}::text]`,
    kind: (param) => `t.sum_kind = ${param}`,
  },
  relations: {
    programme: { few: 't.programme_id' },
    recipient: { few: 't.recipient_organisation_id' },
    scheme: { few: 't.scheme_id' },
    funder: { few: 't.funder_organisation_id' },
    partOf: { few: 't.part_of_id' },
  },
} as const satisfies PageEntity
