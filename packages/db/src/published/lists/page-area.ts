import type { AreaKind, Nation } from '@academy/domain/facts/vocabulary'
import { factColumns, throughLink, type FactColumns, type PageEntity } from './page-entity.ts'

export interface AreaPageRow extends FactColumns {
  id: string
  kind: AreaKind
  code: string
  vintage: string
  name: string
  shortName: string
  nameCy: string | null
  nation: Nation
  parentId: string | null
  odsCode: string | null
  labelLon: number
  labelLat: number
  population: number | null
  populationBasis: string | null
  validFrom: string | null
  validTo: string | null
}

export const areaPage = {
  table: 'published.area',
  columns: {
    id: 't.id',
    kind: 't.kind',
    code: 't.code',
    vintage: 't.vintage',
    name: 't.name',
    shortName: 't.short_name',
    nameCy: 't.name_cy',
    nation: 't.nation',
    parentId: 't.parent_id',
    odsCode: 't.ods_code',
    labelLon: 't.label_lon',
    labelLat: 't.label_lat',
    population: 't.population',
    populationBasis: 't.population_basis',
    validFrom: 't.valid_from',
    validTo: 't.valid_to',
    ...factColumns,
  },
  sorts: {
    name: { by: 't.name', type: 'text' },
    shortName: { by: 't.short_name', type: 'text' },
    newest: { by: 't.vintage', type: 'text', descending: true },
  },
  filters: {
    kind: (param) => `t.kind = ${param}`,
    vintage: (param) => `t.vintage = ${param}`,
    nation: (param) => `t.nation = ${param}`,
    code: (param) => `t.code = ${param}`,
    /** `true`: those in force today; `false`: those of the past. */
    inForce: (param) => `(t.valid_to IS NULL) = (${param}::text = 'true')`,
  },
  relations: {
    parent: { few: 't.parent_id' },
    scheme: throughLink('scheme_area', 'scheme_id', 'area_id'),
    predecessor: throughLink('area_successor', 'from_id', 'to_id'),
    successor: throughLink('area_successor', 'to_id', 'from_id'),
  },
  keys: [],
} as const satisfies PageEntity<AreaPageRow>
