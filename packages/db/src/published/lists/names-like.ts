import { nameAnswers } from '@academy/domain/names/name-answer'
import { areaKinds, namedKinds, nations, placeKinds } from '@academy/domain/facts/vocabulary'
import { z } from 'zod'
import { inRelease } from './page-entity.ts'

/** Something that has a name like what was typed. */
export const namedShape = z.strictObject({
  kind: z.enum(namedKinds),
  /** The slug; of an area, the code. */
  key: z.string(),
  subKind: z.enum([...areaKinds, ...placeKinds]).nullable(),
  nation: z.enum(nations).nullable(),
  name: z.string(),
  nameCy: z.string().nullable(),
  answer: z.enum(nameAnswers),
  /** The name that answered, where it is neither its own nor its Welsh one. */
  otherName: z.string().nullable(),
  otherForm: z.enum(['former', 'other']).nullable(),
  /** The last day of an area of the past. */
  endedOn: z.string().nullable(),
  /** Of a place. */
  lon: z.number().nullable(),
  lat: z.number().nullable(),
  /** The areas by which it is told from others of its name, the largest first: those that a place lies in, and what an area is part of. */
  areas: z.array(
    z.strictObject({
      code: z.string(),
      kind: z.enum(areaKinds),
      nation: z.enum(nations),
      shortName: z.string(),
      nameCy: z.string().nullable(),
    }),
  ),
})

export interface NamesAsked {
  /** What somebody typed. */
  typed: string
  /** The same without words such as "council", and the outward code of a postcode: names that it may be exactly. */
  keys: readonly string[]
  /** What it may be a Welsh mutation of. */
  radicals: readonly string[]
  kinds: readonly (typeof namedKinds)[number][]
  max: number
}

/** How many names, in an order that is none of theirs, are looked at to see whether words are common. */
const WALKED = 4_000
/** How many are read of each way to answer: more than any page shows. */
const READ = 30

/** The order in which areas of one name are taken: the smallest kind first, as who types a name means what is near. */
const areaOrder = `ARRAY['council', 'county', 'icb', 'health-board', 'local-health-board', 'hsc-trust', 'region', 'nation', 'ccg']`
const kindOrder = `ARRAY[${namedKinds.map((kind) => `'${kind}'`).join(', ')}]`

/**
 * An expression that answers what has such a name as a list of JSON, the best first. Exact names are found by an index of
 * keys; those that hold the words by an index of words, or, where the words are common, on a walk through some of them;
 * only where nothing has or begins with or holds what was typed are names looked for whose words are written alike.
 */
export function namesLike(asked: NamesAsked, release: string, param: (value: unknown) => string): string {
  const typed = `published.name_key(${param(asked.typed)}::text)`
  // Words of a closed list, written out so that PostgreSQL sees that an index of these kinds alone will do.
  const among = (kinds: readonly string[]) => `n.kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')})`
  const keysOf = (values: readonly string[]) =>
    `ARRAY(SELECT published.name_key(v) FROM unnest(${param(values)}::text[]) AS v)`
  const columns = 'n.kind, n.record_key, n.sub_kind, n.nation, n.has_ended, n.form, n.name, n.key'
  const rows = (answer: number, where: string, { rest = '', kinds = asked.kinds }: RowsAsked = {}) =>
    `SELECT ${columns}, ${answer} AS answer
      FROM published.name n WHERE ${among(kinds)} AND ${inRelease('n', release)} AND ${where} ${rest} LIMIT ${READ}`
  const [places, others] = [asked.kinds.filter(isPlace), asked.kinds.filter((kind) => !isPlace(kind))]
  // Of places, which are few, all are found by their own index. Of the others a common word is found on a walk through names in
  // no order of theirs; only where that finds too few is the index of words asked.
  const holding = (name: string, answer: number, words: string) => {
    const ofPlaces = places.length > 0 ? [`(${rows(answer, `n.words @@ ${words}`, { kinds: places })})`] : []
    const walked = `SELECT ${columns}, ${answer} AS answer
      FROM (SELECT * FROM published.name n WHERE ${among(others)} ORDER BY hashint8(id) LIMIT ${WALKED}) n
      WHERE ${inRelease('n', release)} AND n.words @@ ${words} LIMIT ${READ}`
    const found = `(SELECT count(*) FROM ${name}_walked)`
    const ofOthers = [
      `SELECT * FROM ${name}_walked WHERE ${found} >= ${READ}`,
      `(${rows(answer, `${found} < ${READ} AND n.words @@ ${words}`, { kinds: others })})`,
    ]
    return others.length === 0
      ? `${name} AS MATERIALIZED (${ofPlaces.join()})`
      : `${name}_walked AS MATERIALIZED (${walked}), ${name} AS MATERIALIZED (${[...ofPlaces, ...ofOthers].join(' UNION ALL ')})`
  }
  return `coalesce((
    WITH typed AS MATERIALIZED (
      SELECT ${typed} AS key, (SELECT string_agg(word || ':*', ' & ')::tsquery FROM unnest(string_to_array(${typed}, ' ')) AS word WHERE word <> '') AS words
    ), exact AS MATERIALIZED (
      ${rows(0, `n.key <> '' AND n.key = ANY (${keysOf(asked.keys)})`)}
    ), mutated AS MATERIALIZED (
      ${rows(1, `NOT EXISTS (SELECT FROM exact) AND (n.nation = 'Wales' OR n.form = 'welsh') AND n.key = ANY (${keysOf(asked.radicals)})`)}
    ), begun AS MATERIALIZED (
      ${rows(2, `length((SELECT key FROM typed)) > 1 AND n.key ~>=~ (SELECT key FROM typed) AND n.key ~<~ ((SELECT key FROM typed) || '{')`, { rest: 'ORDER BY n.key USING ~<~' })}
    ), ${holding('held', 3, '(SELECT words FROM typed)')}, near AS MATERIALIZED (
      SELECT CASE WHEN bool_and(near.words IS NOT NULL) THEN string_agg('(' || near.words || ')', ' & ')::tsquery END AS words
      FROM (SELECT DISTINCT word FROM typed CROSS JOIN unnest(string_to_array(typed.key, ' ')) AS word
        WHERE NOT EXISTS (SELECT FROM exact) AND NOT EXISTS (SELECT FROM mutated) AND NOT EXISTS (SELECT FROM begun)
          AND NOT EXISTS (SELECT FROM held) AND word <> '' LIMIT 8) AS given
      LEFT JOIN LATERAL (
        SELECT string_agg(known.word, '|') AS words FROM (
          SELECT w.word FROM published.name_word w
          WHERE w.word OPERATOR(public.%) given.word ORDER BY public.similarity(w.word, given.word) DESC, w.word LIMIT 40
        ) known
        WHERE known.word = given.word OR public.levenshtein_less_equal(known.word, given.word, 2)
          <= CASE WHEN length(given.word) >= 7 OR ${letters('known.word')} = ${letters('given.word')} THEN 2
            WHEN length(given.word) >= 4 THEN 1 ELSE 0 END
      ) near ON true
    ), ${holding('alike', 4, '(SELECT words FROM near)')}, hits AS MATERIALIZED (
      SELECT DISTINCT ON (kind, record_key) h.*
      FROM (SELECT * FROM exact UNION ALL SELECT * FROM mutated UNION ALL SELECT * FROM begun UNION ALL SELECT * FROM held
        UNION ALL SELECT * FROM alike) h
      ORDER BY kind, record_key, answer, has_ended, form IN ('former', 'other', 'code')
    ), best AS (
      SELECT *, row_number() OVER (ORDER BY CASE WHEN answer IN (0, 1) THEN 0 ELSE answer END, form = 'former', has_ended,
        array_position(${kindOrder}, kind), array_position(${areaOrder}, sub_kind), length(key), key, record_key) AS place FROM hits
    )
    SELECT json_agg(json_build_object('kind', b.kind, 'key', b.record_key, 'subKind', coalesce(a.kind, p.kind), 'nation', coalesce(a.nation, p.nation, b.nation),
      'name', coalesce(a.short_name, p.name, g.name, o.name, s.name), 'nameCy', coalesce(a.name_cy, p.name_cy),
      'answer', (ARRAY[${nameAnswers.map((answer) => `'${answer}'`).join(', ')}])[b.answer + 1],
      'otherName', CASE WHEN b.form IN ('former', 'other') THEN b.name END, 'otherForm', CASE WHEN b.form IN ('former', 'other') THEN b.form END,
      'endedOn', a.valid_to, 'lon', p.lon, 'lat', p.lat,
      'areas', coalesce((SELECT json_agg(json_build_object('code', u.code, 'kind', u.kind, 'nation', u.nation, 'shortName', u.short_name, 'nameCy', u.name_cy) ORDER BY of.place)
        FROM unnest(coalesce(p.area_codes, ARRAY[a.parent_code])) WITH ORDINALITY AS of (code, place)
        JOIN published.area u ON u.code = of.code AND u.valid_to IS NULL AND ${inRelease('u', release)}), '[]'::json)) ORDER BY b.place)
    FROM best b
    LEFT JOIN LATERAL (SELECT * FROM published.area t WHERE b.kind = 'area' AND t.code = b.record_key AND ${inRelease('t', release)}
      ORDER BY t.valid_to IS NOT NULL, t.vintage DESC LIMIT 1) a ON true
    LEFT JOIN LATERAL (${bySlug('place', release)}) p ON true
    LEFT JOIN LATERAL (${bySlug('programme', release)}) g ON true
    LEFT JOIN LATERAL (${bySlug('organisation', release)}) o ON true
    LEFT JOIN LATERAL (${bySlug('scheme', release)}) s ON true
    WHERE b.place <= ${asked.max} AND coalesce(a.short_name, p.name, g.name, o.name, s.name) IS NOT NULL), '[]'::json)`
}

/** The letters of a word in order: two words with the same are one with letters swapped. */
const letters = (word: string) =>
  `(SELECT string_agg(letter, '' ORDER BY letter) FROM regexp_split_to_table(${word}, '') AS letter)`

interface RowsAsked {
  rest?: string
  kinds?: NamesAsked['kinds']
}

/** Kinds that have an index of names of their own. */
const isPlace = (kind: string) => kind === 'area' || kind === 'place'

const bySlug = (kind: string, release: string) =>
  `SELECT * FROM published.${kind} t WHERE b.kind = '${kind}' AND t.slug = b.record_key AND ${inRelease('t', release)}`
