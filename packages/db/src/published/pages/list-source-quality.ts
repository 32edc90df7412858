import { sourceClasses } from '@academy/domain/facts/sources/source-class'
import { areaKinds, healthAreaKinds, nations } from '@academy/domain/facts/vocabulary'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf, textStatement } from '../../client/rows-of.ts'
import { inRelease } from '../lists/page-entity.ts'

/** The tables of what people read; areas, organisations and links stand behind these. */
export const readFacts = [
  'scheme',
  'service',
  'programme',
  'award',
  'policy_event',
  'evidence_item',
  'observation',
] as const

const sourceQuality = z.object({
  /** By kind and class of source; a release of before the classes has none. */
  classes: z.array(
    z.strictObject({
      kind: z.enum(readFacts),
      sourceClass: z.enum(sourceClasses).nullable(),
      facts: z.int(),
    }),
  ),
  /** By the year of the source, figures apart from the others; no year where the source has no date. */
  years: z.array(z.strictObject({ year: z.int().nullable(), figures: z.int(), others: z.int() })),
  /** The health areas of today on which there is least, the least first. */
  leastKnown: z.array(
    z.strictObject({
      code: z.string(),
      kind: z.enum(areaKinds),
      nation: z.enum(nations),
      shortName: z.string(),
      nameCy: z.string().nullable(),
      schemes: z.int(),
      services: z.int(),
      awards: z.int(),
      figures: z.int(),
    }),
  ),
})
export type SourceQualityRow = z.output<typeof sourceQuality>

/** Areas that are named. */
const LEAST = 12

const facts = readFacts.map(
  (table) =>
    `SELECT '${table}' AS kind, t.source_class, t.source_date FROM published.${table} t WHERE ${inRelease('t', '$1')}`,
)

const within = (table: string) =>
  `(SELECT count(*)::int FROM published.${table} t WHERE ${inRelease('t', '$1')} AND t.area_codes @> ARRAY[a.code])`

const text = `WITH fact AS MATERIALIZED (${facts.join(' UNION ALL ')}),
  class AS (SELECT kind, source_class, count(*)::int AS facts FROM fact GROUP BY kind, source_class),
  year AS (
    SELECT left(source_date, 4)::int AS year, (count(*) FILTER (WHERE kind = 'observation'))::int AS figures,
      (count(*) FILTER (WHERE kind <> 'observation'))::int AS others
    FROM fact GROUP BY 1
  ), area AS (
    SELECT a.code, a.kind, a.nation, a.short_name, a.name_cy, ${within('scheme')} AS schemes, ${within('service')} AS services,
      ${within('award')} AS awards,
      (SELECT count(*)::int FROM published.observation t WHERE ${inRelease('t', '$1')} AND t.area_code = a.code) AS figures
    FROM published.area a WHERE ${inRelease('a', '$1')} AND a.valid_to IS NULL AND a.kind = ANY ($2)
  ), least AS (SELECT * FROM area ORDER BY schemes + services + awards + figures, code LIMIT ${LEAST})
  SELECT
    coalesce((SELECT json_agg(json_build_object('kind', kind, 'sourceClass', source_class, 'facts', facts) ORDER BY kind, source_class)
      FROM class), '[]') AS classes,
    coalesce((SELECT json_agg(json_build_object('year', year, 'figures', figures, 'others', others) ORDER BY year NULLS LAST)
      FROM year), '[]') AS years,
    coalesce((SELECT json_agg(json_build_object('code', code, 'kind', kind, 'nation', nation, 'shortName', short_name, 'nameCy', name_cy,
        'schemes', schemes, 'services', services, 'awards', awards, 'figures', figures) ORDER BY schemes + services + awards + figures, code)
      FROM least), '[]') AS "leastKnown"`

/** What the facts of a release rest on, how old that is, and where least is known. One statement. */
export async function listSourceQuality(db: Db, release: number): Promise<SourceQualityRow> {
  const [row] = await rowsOf(db, sourceQuality, textStatement(text, [release, healthAreaKinds]))
  return row ?? { classes: [], years: [], leastKnown: [] }
}
