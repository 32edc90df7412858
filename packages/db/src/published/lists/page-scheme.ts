import { scheme } from '../../record-kinds/scheme.ts'
import { matchesWords, wordRank } from './matches-words.ts'
import { inRelease, listOf, type PageEntity } from './page-entity.ts'
import { runningIn } from './running-in.ts'

/** As `isMarked` of the domain says it. */
export const marked = `(t.location_precision IN ('town', 'local_authority') AND t.lon IS NOT NULL)`

/** Along the ground from a point, given as an array of its longitude and latitude. */
function metresFrom(point: string): string {
  const [lon, lat] = [`(${point})[1]`, `(${point})[2]`]
  return `2 * 6371008.8 * asin(least(1, sqrt(sin(radians(t.lat - ${lat}) / 2) ^ 2
    + cos(radians(${lat})) * cos(radians(t.lat)) * sin(radians(t.lon - ${lon}) / 2) ^ 2)))`
}

export const schemePage = {
  ...listOf(scheme),
  sorts: {
    name: { by: 't.name', type: 'text' },
    newest: { by: 'coalesce(t.start_year, 0)', type: 'integer', descending: true },
    /** By words: the best match first, or by name where too many match to rank them. */
    best: { by: wordRank, unranked: 't.name', type: 'text' },
    /** By a point, `{lon,lat}`: whole metres along the ground. For those that have a mark. */
    nearest: { by: (point) => `round(${metresFrom(`${point}::float8[]`)})::integer`, type: 'integer' },
  },
  filters: {
    nation: (param) => `t.nation = ${param}`,
    activity: (param) => `t.activities @> ARRAY[${param}::text]`,
    programme: (param) => `t.programme_slug = ${param}`,
    areaCode: (param) => `t.area_codes @> ARRAY[${param}::text]`,
    /** The same again, for a place that is an area beside the filter. */
    within: (param) => `t.area_codes @> ARRAY[${param}::text]`,
    /** A code: covers a region or nation that holds the area, and nothing less. */
    wider: (param) =>
      `(t.covers_codes && ARRAY(SELECT unnest(a.containing_codes) FROM published.area a WHERE a.code = ${param} AND a.valid_to IS NULL
        AND a.release_to IS NULL) AND NOT t.area_codes @> ARRAY[${param}::text])`,
    words: matchesWords,
    /** A year: a source says that it ran in it. */
    period: (param) => runningIn(param).known,
    /** A year by which it had begun: no source says that it ran in it, and none that it had ended. */
    mayRun: (param) => runningIn(param).may,
    /** A year: no start is on record, no source says that it ran by then, and none that it had ended. */
    noStart: (param) => runningIn(param).unstated,
    /** `{code,…}`: covers one of these areas, and has no mark by which it would be near to a place in them. */
    covering: (param) => `(t.covers_codes && ${param}::text[] AND NOT ${marked})`,
    /** `{west,south,east,north}`: only those that have a mark there. */
    bbox: (param) => {
      const side = (index: number) => `(${param}::float8[])[${index}]`
      return `(${marked} AND t.lon BETWEEN ${side(1)} AND ${side(3)} AND t.lat BETWEEN ${side(2)} AND ${side(4)})`
    },
    /** `marked`: drawn as a mark. `wide`: covers a region or a nation, so it has none. */
    reach: (param) => `${marked} = (${param}::text = 'marked')`,
  },
  byWords: 'words',
  choices: {
    nation: 'ARRAY[t.nation]',
    activity: 't.activities',
    programme: 'array_remove(ARRAY[t.programme_slug], NULL)',
    areaCode: 't.area_codes',
  },
  relations: {
    area: {
      many: (area, release) =>
        `t.area_codes && ARRAY(SELECT a.code FROM published.area a WHERE a.id = ${area} AND ${inRelease('a', release)})`,
    },
    programme: { few: 't.programme_id' },
    lead: { few: 't.lead_organisation_id' },
  },
} as const satisfies PageEntity
