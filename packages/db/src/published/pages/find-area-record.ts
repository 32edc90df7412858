import type { AreaKind } from '@academy/domain/facts/vocabulary'
import type { Db } from '../../client/open-database.ts'
import { runNamed } from '../../client/run-named.ts'
import { areaPage, type AreaPageRow } from '../lists/page-area.ts'
import { inRelease } from '../lists/page-entity.ts'
import { recordText, type RecordRow } from './record-text.ts'

interface AreaLink {
  code: string
  kind: AreaKind
  name: string
  nameCy: string | null
  vintage: string
  share: number
  population: number
  basis: string
}

export interface AreaRecordRow extends AreaPageRow {
  predecessors: AreaLink[]
  successors: AreaLink[]
  /** Among nations, among regions, or among all health areas, by schemes for their people; `null` for an area of the past. */
  rank: number | null
  outOf: number
}

const inPicked = (alias: string) => inRelease(alias, 'r.number')

/** Nations are compared with nations, regions with regions, and health areas of the four nations with each other. */
const league = (kind: string) => `CASE WHEN ${kind} IN ('nation', 'region') THEN ${kind} ELSE 'health' END`

/** Those in force with their ranks; one without people has none. */
const ranked = `(
  SELECT p.id, CASE WHEN p.rate IS NOT NULL THEN rank() OVER (PARTITION BY p.league ORDER BY p.rate DESC NULLS LAST) END AS rank
  FROM (
    SELECT p.id, ${league('p.kind')} AS league, coalesce(c.schemes, 0)::float8 / nullif(p.population, 0) AS rate
    FROM published.area p LEFT JOIN (
      SELECT code, count(*) AS schemes FROM published.scheme s CROSS JOIN unnest(s.area_codes) AS code
      WHERE ${inPicked('s')} GROUP BY code) c ON c.code = p.code
    WHERE ${inPicked('p')} AND p.valid_to IS NULL) p)`

const links = (own: string, other: string) => `coalesce((
  SELECT json_agg(json_build_object('code', o.code, 'kind', o.kind, 'name', o.name, 'nameCy', o.name_cy,
    'vintage', o.vintage, 'share', x.share_of_population::float8, 'population', x.population, 'basis', x.basis)
    ORDER BY x.population DESC, o.name)
  FROM published.area_successor x JOIN published.area o ON o.id = x.${other} AND ${inPicked('o')}
  WHERE x.${own} = t.id AND ${inPicked('x')}), '[]')`

const text = recordText<AreaPageRow>(areaPage, {
  where: 't.code = $2',
  order: 't.valid_to IS NOT NULL, t.vintage DESC, t.id',
  beside: {
    predecessors: links('to_id', 'from_id'),
    successors: links('from_id', 'to_id'),
    rank: `(SELECT p.rank::int FROM ${ranked} p WHERE p.id = t.id)`,
    outOf: `(SELECT count(*)::int FROM published.area p
      WHERE ${inPicked('p')} AND p.valid_to IS NULL AND ${league('p.kind')} = ${league('t.kind')})`,
  },
})

/**
 * The area of a code, the one in force or else the newest that was, with its rank, what it came from and what it
 * became, and the release it was read from.
 */
export async function findAreaRecord(
  db: Db,
  { release, code }: { release?: number | undefined; code: string },
): Promise<RecordRow<AreaRecordRow | { id: null }> | undefined> {
  const [row] = await runNamed<RecordRow<AreaRecordRow | { id: null }>>(db, text, [release ?? null, code])
  return row
}
