import { area } from '../../record-kinds/area.ts'
import { listOf, throughLink, type PageEntity } from './page-entity.ts'

export const areaPage = {
  ...listOf(area),
  sorts: {
    name: { by: 't.name', type: 'text' },
    shortName: { by: 't.short_name', type: 'text' },
    newest: { by: 't.vintage', type: 'text', descending: true },
  },
  filters: {
    kind: (param) => `t.kind = ${param}`,
    /** One of several kinds, as `{nation,region}`. */
    kindIn: (param) => `t.kind = ANY(${param}::text[])`,
    vintage: (param) => `t.vintage = ${param}`,
    nation: (param) => `t.nation = ${param}`,
    code: (param) => `t.code = ${param}`,
    /** `true`: those in force today; `false`: those of the past. */
    inForce: (param) => `(t.valid_to IS NULL) = (${param}::text = 'true')`,
  },
  relations: {
    parent: { few: 't.parent_id' },
    scheme: throughLink('scheme_area', 'scheme_id', 'area_id'),
    service: throughLink('service_area', 'service_id', 'area_id'),
    predecessor: throughLink('area_successor', 'from_id', 'to_id'),
    successor: throughLink('area_successor', 'to_id', 'from_id'),
  },
} as const satisfies PageEntity
