import { service } from '../../record-kinds/service.ts'
import { inRelease, listOf, type PageEntity } from './page-entity.ts'

export const servicePage = {
  ...listOf(service),
  sorts: { name: { by: 't.name', type: 'text' } },
  filters: {
    nation: (param) => `t.nations @> ARRAY[${param}::text]`,
    activity: (param) => `t.activities @> ARRAY[${param}::text]`,
    referrer: (param) => `t.referred_by @> ARRAY[${param}::text]`,
    cost: (param) => `t.costs = ${param}`,
    areaCode: (param) => `t.area_codes @> ARRAY[${param}::text]`,
    /** A code: can be had in all of a region or nation that holds the area, and names no place in it. */
    wider: (param) =>
      `(t.covers_codes && ARRAY(SELECT unnest(a.containing_codes) FROM published.area a WHERE a.code = ${param} AND a.valid_to IS NULL
        AND a.release_to IS NULL) AND NOT t.area_codes @> ARRAY[${param}::text])`,
    scheme: (param) => `t.scheme_slug = ${param}`,
  },
  choices: {
    nation: 't.nations',
    activity: 't.activities',
    referrer: 't.referred_by',
    cost: 'array_remove(ARRAY[t.costs], NULL)',
  },
  relations: {
    scheme: { few: 't.scheme_id' },
    provider: { few: 't.organisation_id' },
    area: {
      many: (area, release) =>
        `t.area_codes && ARRAY(SELECT a.code FROM published.area a WHERE a.id = ${area} AND ${inRelease('a', release)})`,
    },
  },
} as const satisfies PageEntity
