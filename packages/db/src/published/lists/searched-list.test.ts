import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../testing/test-database.ts'
import { pageRows } from './page-rows.ts'
import { pageSearch } from './page-search.ts'

const { db, as, statements } = useTestDatabase({ seeded: true })

/** Copies of the schemes, with words of their own in the name. */
async function copySchemes(copies: number, name: string, which = 'true') {
  const { rows } = await db.execute<{ columns: string; values: string }>(sql`
    SELECT string_agg(attname, ', ' ORDER BY attnum) AS columns,
      string_agg(CASE attname WHEN 'id' THEN 'uuidv7()' WHEN 'slug' THEN 't.slug || ''-'' || uuidv7()' WHEN 'name' THEN ${name}::text
        ELSE 't.' || attname END, ', ' ORDER BY attnum) AS values
    FROM pg_attribute WHERE attrelid = 'published.scheme'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`)
  const [{ columns, values } = { columns: '', values: '' }] = rows
  await db.execute(
    sql.raw(`INSERT INTO published.scheme (${columns}) SELECT ${values}
    FROM published.scheme t CROSS JOIN generate_series(1, ${copies}) g WHERE t.slug !~ '-[0-9a-f]{8}-[0-9a-f]{4}-' AND ${which}`),
  )
}

/** Of six thousand: half, three hundred at the end of the order, four hundred at the end of the table, one, none. */
const words = ['together', 'zebra', 'lately', 'solitary', 'xylophone', 'togehter', 'garden', 'arts community']

beforeAll(async () => {
  // The names begin with what is otherwise in no name, and a place in the middle of the order.
  await copySchemes(2, `'Zz zebra ' || t.name || g`)
  await copySchemes(26, `t.name || CASE WHEN g % 2 = 0 THEN ' together ' ELSE ' apart ' END || g`)
  await copySchemes(2, `t.name || ' lately ' || g`)
  await copySchemes(1, `'A solitary one'`, `t.slug = 'frome-compassionate'`)
  await db.execute(sql`INSERT INTO published.release SELECT 2, now(), title, notes, sha256, row_counts, file_columns
    FROM published.release WHERE number = 1`)
  await db.execute(sql`
    UPDATE published.scheme SET release_to = 2 WHERE hashtext(slug) % 7 = 0`)
  await db.execute(sql`ANALYZE published.scheme`)
}, 120_000)

/** Everything that matches, by one plain statement. */
async function matching(asked: string, release: number) {
  const { rows } = await as('academy_map').execute<{ id: string }>(sql`
    SELECT id FROM published.scheme
    WHERE release_from <= ${release} AND (release_to IS NULL OR release_to > ${release})
      AND search @@ (SELECT published.asked(${asked})) ORDER BY name, id`)
  return rows.map(({ id }) => id)
}

async function pages(asked: string, release: number, sort: 'best' | 'name', backwards = false) {
  const found: { id: string; sortKey: string; matches?: number | null }[] = []
  const limit = 331
  for (let page: typeof found | undefined; !page || page.length === limit;) {
    const last = found.at(-1)
    page = await pageRows(as('academy_map'), {
      kind: 'scheme',
      release,
      sort,
      ...(sort === 'best' && { sortValue: asked }),
      filters: { words: asked },
      from: last && { key: last.sortKey, id: last.id },
      backwards,
      columns: new Set(['name']),
      limit,
    })
    found.push(...page)
  }
  return found
}

describe.each([1, 2])('in release %i', (release) => {
  it.each(words)('what matches "%s" is listed by name, each row once, and counted', async (asked) => {
    const expected = await matching(asked, release)
    const found = await pages(asked, release, 'name')
    expect(found.map(({ id }) => id)).toEqual(expected)
    const counts = new Set(found.map(({ matches }) => matches))
    counts.delete(null)
    expect([...counts]).toEqual(counts.size > 0 ? [expected.length] : [])
    expect(counts.size === 1 || expected.length === 0 || expected.length > 300).toBe(true)
    expect((await pages(asked, release, 'name', true)).map(({ id }) => id)).toEqual(expected.toReversed())
  })

  it.each(words)(
    'what matches "%s" is listed by rank up to three hundred rows, else by name',
    async (asked) => {
      const expected = await matching(asked, release)
      const found = (await pages(asked, release, 'best')).map(({ id }) => id)
      const byName = expected.length > 300
      expect(byName ? found : found.toSorted()).toEqual(byName ? expected : expected.toSorted())
    },
  )
})

it('tells a common word, which is walked, from one that is gathered', async () => {
  expect((await matching('together', 2)).length).toBeGreaterThan(2_000)
  const first = async (asked: string) =>
    (
      await pageRows(db, { kind: 'scheme', release: 2, sort: 'name', filters: { words: asked }, limit: 10 })
    )[0]
  expect((await first('together'))?.matches).toBeNull()
  // At the end of the order, where a walk does not come.
  expect((await first('zebra'))?.matches).toBe((await matching('zebra', 2)).length)
  expect((await first('lately'))?.matches).toBe((await matching('lately', 2)).length)
})

it('a search lists hits of every kind once, ranked ones first, in one statement a page', async () => {
  const seen: { id: string; score: number; kind: string }[] = []
  let from: { key: string; id: string } | undefined
  do {
    statements.length = 0
    const hits = await pageSearch(as('academy_map'), { release: 2, words: 'community', from, limit: 500 })
    expect(statements).toHaveLength(1)
    seen.push(...hits)
    const last = hits.at(-1)
    from = hits.length === 500 && last ? { key: last.sortKey, id: last.id } : undefined
  } while (from)
  expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length)
  const schemes = seen.filter(({ kind }) => kind === 'scheme')
  expect(schemes.map(({ id }) => id)).toEqual(await matching('community', 2))
  expect(schemes.every(({ score }) => score === 0)).toBe(true)
  expect(seen.slice(0, -schemes.length).every(({ score, kind }) => kind !== 'scheme' && score > 0)).toBe(true)
})

it('knows the words of every record that is added, and of no other', async () => {
  const { rows } = await db.execute(sql`
    SELECT count(*)::int AS missing FROM published.scheme t CROSS JOIN published.words_of(t.spelling) AS word
    WHERE word ~ '^[[:alnum:]]+$' AND NOT EXISTS (SELECT FROM published.word known WHERE known.word = word.word)`)
  expect(rows).toEqual([{ missing: 0 }])
  const known = await db.execute(
    sql`SELECT word FROM published.word WHERE word IN ('zebra', 'lately', 'xylophone') ORDER BY 1`,
  )
  expect(known.rows).toEqual([{ word: 'lately' }, { word: 'zebra' }])
})
