import { areaKinds, nations } from '@academy/domain/facts/vocabulary'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { areaPage } from '../lists/page-area.ts'
import { awardPage } from '../lists/page-award.ts'
import { inRelease } from '../lists/page-entity.ts'
import { findRecord, recordText, type RecordRow } from './record-text.ts'
import { rowsBeside } from './rows-beside.ts'
import { countServices, serviceLink, serviceLinks } from './service-link.ts'

const areaLink = z.strictObject({
  code: z.string(),
  kind: z.enum(areaKinds),
  name: z.string(),
  nameCy: z.string().nullable(),
  vintage: z.string(),
  /** Of the residents of the older; empty where nobody has counted them. */
  share: z.number().nullable(),
  population: z.int().nullable(),
  basis: z.string(),
})

const areaRecord = areaPage.row.extend({
  predecessors: z.array(areaLink),
  successors: z.array(areaLink),
  /** The areas that hold it and that schemes cover which serve no place in it, the smallest first. */
  wider: z.array(
    z.strictObject({
      code: z.string(),
      kind: z.enum(areaKinds),
      nation: z.enum(nations),
      shortName: z.string(),
      nameCy: z.string().nullable(),
      schemes: z.int(),
    }),
  ),
  /** How many schemes that are. */
  widerSchemes: z.int(),
  /** The first services that can be had in it, by name. */
  services: z.array(serviceLink),
  /** How many can be had in it, and how many in all of an area that holds it. */
  serviceCount: z.int(),
  widerServices: z.int(),
  /** Every award that pays for something in it, known sums first. */
  awards: z.array(awardPage.row),
})
export type AreaRecordRow = z.output<typeof areaRecord>

/** Of an area with more the rest stand on the page of services. */
const SERVICES_SHOWN = 8

const inPicked = (alias: string) => inRelease(alias, 'r.number')

/** Schemes that cover an area which holds this one, and no place in it. */
const widerScheme = `published.scheme s WHERE ${inPicked('s')} AND s.covers_codes && t.containing_codes
  AND NOT s.area_codes @> ARRAY[t.code]`

const wider = `coalesce((
  SELECT json_agg(json_build_object('code', a.code, 'kind', a.kind, 'nation', a.nation, 'shortName', a.short_name, 'nameCy', a.name_cy,
    'schemes', c.schemes) ORDER BY a.population, a.code)
  FROM published.area a CROSS JOIN LATERAL (
    SELECT count(*)::int AS schemes FROM ${widerScheme} AND s.covers_codes @> ARRAY[a.code]) c
  WHERE a.code = ANY (t.containing_codes) AND a.valid_to IS NULL AND ${inPicked('a')} AND c.schemes > 0), '[]')`

const links = (own: string, other: string) => `coalesce((
  SELECT json_agg(json_build_object('code', o.code, 'kind', o.kind, 'name', o.name, 'nameCy', o.name_cy,
    'vintage', o.vintage, 'share', x.share_of_population::float8, 'population', x.population, 'basis', x.basis)
    ORDER BY x.population DESC NULLS LAST, o.name)
  FROM published.area_successor x JOIN published.area o ON o.id = x.${other} AND ${inPicked('o')}
  WHERE x.${own} = t.id AND ${inPicked('x')}), '[]')`

const text = recordText(areaPage, {
  where: 't.code = $2',
  order: 't.valid_to IS NOT NULL, t.vintage DESC, t.id',
  beside: {
    predecessors: links('to_id', 'from_id'),
    successors: links('from_id', 'to_id'),
    wider,
    widerSchemes: `(SELECT count(*)::int FROM ${widerScheme})`,
    awards: rowsBeside(awardPage, {
      of: 't.code',
      where: (code) => `t.area_codes @> ARRAY[${code}]`,
      sort: 'largest',
      pence: ['amountPence'],
    }),
    services: serviceLinks('s.area_codes @> ARRAY[t.code]', SERVICES_SHOWN),
    serviceCount: countServices('s.area_codes @> ARRAY[t.code]'),
    widerServices: countServices(
      's.covers_codes && t.containing_codes AND NOT s.area_codes @> ARRAY[t.code]',
    ),
  },
})

/**
 * The area of a code, the one in force or else the newest that was, with the awards in it, the wider areas that schemes cover, what it came from and what it
 * became, and the release it was read from.
 */
export function findAreaRecord(
  db: Db,
  { release, code }: { release?: number | undefined; code: string },
): Promise<RecordRow<AreaRecordRow | { id: null }> | undefined> {
  return findRecord(db, areaRecord, { text, release, key: code })
}
