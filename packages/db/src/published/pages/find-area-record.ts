import { areaKinds, tabledAreaKinds } from '@academy/domain/facts/vocabulary'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { areaPage } from '../lists/page-area.ts'
import { inRelease } from '../lists/page-entity.ts'
import { findRecord, recordText, type RecordRow } from './record-text.ts'

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
  /** All that are in force in the same release, of the kinds of which a table has every one, for comparison. */
  inForce: z.array(
    z.strictObject({ kind: z.enum(areaKinds), schemes: z.int(), population: z.int().nullable() }),
  ),
})
export type AreaRecordRow = z.output<typeof areaRecord>

const inPicked = (alias: string) => inRelease(alias, 'r.number')

const inForce = `(
  SELECT coalesce(json_agg(json_build_object('kind', p.kind, 'schemes', coalesce(c.schemes, 0), 'population', p.population)), '[]')
  FROM published.area p LEFT JOIN (
    SELECT code, count(*) AS schemes FROM published.scheme s CROSS JOIN unnest(s.area_codes) AS code
    WHERE ${inPicked('s')} GROUP BY code) c ON c.code = p.code
  WHERE ${inPicked('p')} AND p.valid_to IS NULL AND p.kind IN (${tabledAreaKinds.map((kind) => `'${kind}'`).join(', ')}))`

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
    inForce,
  },
})

/**
 * The area of a code, the one in force or else the newest that was, with those in force, what it came from and what it
 * became, and the release it was read from.
 */
export function findAreaRecord(
  db: Db,
  { release, code }: { release?: number | undefined; code: string },
): Promise<RecordRow<AreaRecordRow | { id: null }> | undefined> {
  return findRecord(db, areaRecord, { text, release, key: code })
}
