import { areaKinds } from '@academy/domain/facts/vocabulary'
import { z } from 'zod'
import { rowsOf, textStatement } from '../../client/rows-of.ts'
import type { Db } from '../../client/open-database.ts'
import { inRelease } from '../lists/page-entity.ts'

/** An area that another came from or went to, with how many people it shares with it. */
const areaLink = z.object({
  /** `successor`: what `areaId` became; `predecessor`: what it was made of. */
  direction: z.enum(['successor', 'predecessor']),
  areaId: z.uuid(),
  kind: z.enum(areaKinds),
  code: z.string(),
  vintage: z.string(),
  name: z.string(),
  nameCy: z.string().nullable(),
  /** Residents of the older area who live in the newer one, and their share (0 to 1) of the older; empty where nobody has counted them. */
  population: z.int().nullable(),
  shareOfPopulation: z.number().nullable(),
  basis: z.string(),
  id: z.uuid(),
})
export type AreaLinkRow = z.output<typeof areaLink>

const linked = (direction: AreaLinkRow['direction'], own: string, other: string) => `
  SELECT '${direction}' AS direction, link.${own} AS "areaId", t.kind, t.code, t.vintage, t.name, t.name_cy AS "nameCy",
    link.population, link.share_of_population::float8 AS "shareOfPopulation", link.basis, t.id
  FROM published.area_successor link JOIN published.area t ON t.id = link.${other}
  WHERE link.${own} = ANY($2::uuid[]) AND ${inRelease('link', '$1')} AND ${inRelease('t', '$1')}`

const text = `${linked('successor', 'from_id', 'to_id')} UNION ALL ${linked('predecessor', 'to_id', 'from_id')}
  ORDER BY direction, population DESC NULLS LAST, id`

/** What areas became and what they were made of, in one statement. */
export function listAreaLinks(db: Db, release: number, areaIds: readonly string[]): Promise<AreaLinkRow[]> {
  return rowsOf(db, areaLink, textStatement(text, [release, areaIds]))
}
