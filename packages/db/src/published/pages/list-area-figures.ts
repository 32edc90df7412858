import { healthAreaKinds } from '@academy/domain/facts/vocabulary'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf, textStatement } from '../../client/rows-of.ts'
import { inRelease } from '../lists/page-entity.ts'
import { figureMembers, figureOrder, figureShape, figuresFrom } from './figure-row.ts'

/**
 * `own`: of the area; `together`: of several nations, one of which it is; `within`: of an area that lies in it, wholly or in part;
 * `before`: of an area of the past whose people live in it, all or some.
 */
const standings = ['own', 'together', 'within', 'before'] as const

const areaFigure = z.object({
  standing: z.enum(standings),
  figure: figureShape,
  /** Of what lies in it or was before it: which share of that area's residents, 0 to 1, live here; empty where nobody has counted. */
  share: z.number().nullable(),
  /** What may be compared with it, itself included, where its indicator lets any be. */
  peers: z.array(
    z.strictObject({
      value: z.number(),
      denominator: z.number().nullable(),
      nation: z.string(),
      code: z.string(),
    }),
  ),
})
export type AreaFigureRow = z.output<typeof areaFigure>

const health = healthAreaKinds.map((kind) => `'${kind}'`).join(', ')
/** Kinds of area that are compared with each other. */
const leagueOf = (alias: string) =>
  `CASE WHEN ${alias}.kind IN (${health}) THEN 'health' ELSE ${alias}.kind END`

/** Whole areas of the same league with the same figure of the same period; nations may have different ones within themselves. */
const peers = `(SELECT json_agg(json_build_object('value', p.value, 'denominator', p.denominator, 'nation', pa.nation,
    'code', pa.code) ORDER BY p.value, pa.code)
  FROM published.observation p JOIN published.area pa ON pa.id = p.area_id AND ${inRelease('pa', '$1')}
  WHERE p.indicator_id = t.indicator_id AND ${inRelease('p', '$1')} AND p.period IS NOT DISTINCT FROM t.period
    AND p.preferred AND p.kind = 'actual' AND p.extent = 'whole' AND p.value IS NOT NULL
    AND ${leagueOf('pa')} = ${leagueOf('a')} AND (pa.valid_to IS NULL) = (a.valid_to IS NULL)
    AND (i.comparable = 'between-nations' OR pa.nation = a.nation))`

/**
 * An area of the past that kept its code is the same place: its figures are its own. The first release has figures of a part of
 * one nation that stand on no area.
 */
const standing = `CASE
    WHEN t.area_code = $2 THEN 'own'
    WHEN t.area_id IS NULL AND t.nations = ARRAY[$3::text] THEN 'own'
    WHEN t.area_id IS NULL AND t.nations @> ARRAY[$3::text] THEN 'together'
    WHEN before.found THEN 'before'
    WHEN within.found THEN 'within'
  END`

const text = `SELECT f.standing, f.share, f.figure, coalesce(f.peers, '[]') AS peers FROM (
  SELECT ${standing} AS standing, coalesce(before.share, within.share)::float8 AS share,
    json_build_object(${figureMembers}) AS figure,
    CASE WHEN t.area_code = $2 AND i.comparable <> 'not-at-all' AND t.kind = 'actual' AND t.extent = 'whole' AND t.preferred
      THEN ${peers} END AS peers,
    row_number() OVER (ORDER BY ${figureOrder}) AS place
  FROM ${figuresFrom('$1')}
  LEFT JOIN LATERAL (
    SELECT true AS found, x.share_of_population AS share FROM published.area_successor x
    JOIN published.area own ON own.id = x.to_id AND own.code = $2 AND ${inRelease('own', '$1')}
    WHERE x.from_id = t.area_id AND t.area_code <> $2 AND ${inRelease('x', '$1')} LIMIT 1
  ) before ON true
  LEFT JOIN LATERAL (
    SELECT true AS found, CASE WHEN a.nation = $3::text OR a.containing_codes @> ARRAY[$2] THEN 1 ELSE (
      SELECT x.share_of_population FROM published.area_part x
      JOIN published.area own ON own.id = x.to_id AND own.code = $2 AND ${inRelease('own', '$1')}
      WHERE x.from_id = t.area_id AND ${inRelease('x', '$1')} LIMIT 1) END AS share
    WHERE i.theme <> 'context' AND (a.nation = $3::text OR a.containing_codes || a.overlapping_codes @> ARRAY[$2])
  ) within ON true
  WHERE ${inRelease('t', '$1')}
) f WHERE f.standing IS NOT NULL ORDER BY f.place`

/** What is counted of an area and in it, newest first. `nation` of an area that is one. One statement. */
export function listAreaFigures(
  db: Db,
  { release, code, nation }: { release: number; code: string; nation: string | null },
): Promise<AreaFigureRow[]> {
  return rowsOf(db, areaFigure, textStatement(text, [release, code, nation]))
}
