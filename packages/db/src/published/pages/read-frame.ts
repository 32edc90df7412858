import { areaKinds, nations } from '@academy/domain/facts/vocabulary'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf, textStatement } from '../../client/rows-of.ts'
import { namedShape, namesLike, type NamesAsked } from '../lists/names-like.ts'
import { inRelease } from '../lists/page-entity.ts'
import { headlineColumns, headlineShape, noHeadline } from './headline-figures.ts'
import { pickedRelease, pickedReleaseJson, pickedReleaseShape } from './picked-release.ts'

/** What a page asks beside its lists. */
export interface FrameQuestion {
  /** Number of a release; without it the newest answers. */
  release?: number | undefined
  /** The area and the programme that the address names, to say whether they are on record. */
  area?: string | undefined
  programme?: string | undefined
  /** What somebody typed for the name of something. */
  named?: NamesAsked | undefined
  /** What the filters of schemes offer. */
  choices?: boolean
  /** What is known of link workers, and what was aimed at. */
  headline?: boolean
}

/** What stands round the lists of a page, whatever its filters are. What was not asked for is empty. */
const frameShape = z.object({
  release: pickedReleaseShape,
  area: z
    .strictObject({
      code: z.string(),
      kind: z.enum(areaKinds),
      nation: z.enum(nations),
      shortName: z.string(),
      nameCy: z.string().nullable(),
      containingCodes: z.array(z.string()),
    })
    .nullable(),
  programme: z.strictObject({ slug: z.string(), name: z.string() }).nullable(),
  /** What has such a name, the best first. */
  named: z.array(namedShape),
  nations: z.array(z.strictObject({ nation: z.enum(nations), schemes: z.int() })),
  /** Programmes that have a scheme on record. */
  programmes: z.array(z.strictObject({ slug: z.string(), name: z.string(), schemes: z.int() })),
  ...headlineShape,
})
export type Frame = z.output<typeof frameShape>

/** The release and what stands round its lists, in one statement; `undefined` when there is no such release. */
export async function readFrame(db: Db, question: FrameQuestion): Promise<Frame | undefined> {
  const { release, area, programme, named, choices, headline } = question
  const values: unknown[] = [release ?? null]
  const param = (value: unknown) => `$${values.push(value)}`
  const text = `SELECT ${pickedReleaseJson} AS release,
    ${area ? areaOf(param(area)) : 'NULL::json'} AS area,
    ${programme ? programmeOf(param(programme)) : 'NULL::json'} AS programme,
    ${named ? namesLike(named, 'r.number', param) : none} AS named,
    ${choices ? nationsOf : none} AS nations,
    ${choices ? programmesOf : none} AS programmes,
    ${Object.entries(headline ? headlineColumns : noHeadline)
      .map(([name, column]) => `${column} AS "${name}"`)
      .join(', ')}
    FROM ${pickedRelease('$1')}`
  const [frame] = await rowsOf(db, frameShape, textStatement(text, values))
  return frame
}

const none = `'[]'::json`
const inPicked = (alias: string) => inRelease(alias, 'r.number')

const areaOf = (code: string) => `(
    SELECT json_build_object('code', t.code, 'kind', t.kind, 'nation', t.nation, 'shortName', t.short_name, 'nameCy', t.name_cy,
      'containingCodes', t.containing_codes)
    FROM published.area t WHERE t.code = ${code} AND ${inPicked('t')}
    ORDER BY t.valid_to IS NOT NULL, t.vintage DESC, t.id LIMIT 1)`

const programmeOf = (slug: string) => `(
    SELECT json_build_object('slug', t.slug, 'name', t.name)
    FROM published.programme t WHERE t.slug = ${slug} AND ${inPicked('t')})`

/** How many schemes of the release stand for each pair: nearly all by the index of current rows, without reading a row. */
const pairsOf = `(
    SELECT t.nation, t.programme_slug, count(*) AS schemes FROM published.scheme t
    WHERE t.release_from <= r.number AND t.release_to IS NULL GROUP BY t.nation, t.programme_slug
    UNION ALL
    SELECT t.nation, t.programme_slug, count(*) FROM published.scheme t
    WHERE (t.release_from <= r.number) IS TRUE AND t.release_to > r.number GROUP BY t.nation, t.programme_slug)`

const nationsOf = `coalesce((
    SELECT json_agg(json_build_object('nation', n.nation, 'schemes', n.schemes) ORDER BY n.schemes DESC, n.nation)
    FROM (SELECT t.nation, sum(t.schemes)::int AS schemes FROM ${pairsOf} t GROUP BY t.nation) n), ${none})`

const programmesOf = `coalesce((
    SELECT json_agg(json_build_object('slug', p.slug, 'name', p.name, 'schemes', p.schemes) ORDER BY p.schemes DESC, p.name)
    FROM (SELECT p.slug, p.name, t.schemes FROM (
            SELECT t.programme_slug AS slug, sum(t.schemes)::int AS schemes FROM ${pairsOf} t GROUP BY t.programme_slug
          ) t JOIN published.programme p ON p.slug = t.slug AND ${inPicked('p')}) p), ${none})`
