import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedRegistry } from '@academy/db/registry/seed-registry'
import { setDeskStatus } from '@academy/db/testing/set-desk-status'
import { loadSeed } from '@academy/db/seed/load-seed'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { healthAreaKinds, type AreaKind } from '@academy/domain/facts/vocabulary'
import { publishRelease } from '../releases/publish-release.ts'
import { createLog } from '../../runtime/create-log.ts'
import type { Actor } from '../../actor/actor.ts'
import type { ServiceContext } from '../../service-context.ts'
import { listChanges, listChangesInput } from '../releases/changes.ts'
import * as shapes from '../filters/filter-shapes.ts'
import { schemeList } from '../pages/scheme-list.ts'
import { getArea, listAreas } from './areas.ts'
import { listInputs, type WrittenListInput } from './list-inputs.ts'
import { listPage } from './list-published.ts'
import { getProgramme } from './programmes.ts'
import { countSchemes, countSchemesInput, getScheme } from './schemes.ts'
import { search } from './search.ts'

const { db, as, statements } = useTestDatabase({ seeded: true })
const seed = loadSeed()
const log = createLog({ app: 'test', level: 'silent' })
const context = (handle = as('academy_api'), actor: Actor = { kind: 'public' }): ServiceContext => ({
  db: handle,
  actor,
  now: new Date('2026-11-22T12:00:00Z'),
  log,
  ports: { cursorSecret: 'a secret of a test' },
})
const ctx = context()

const listSchemes = (input: WrittenListInput<'scheme'>) =>
  listPage(ctx, 'scheme', listInputs.scheme.parse(input))

const RENAMED = 'bromley-by-bow'
const RETIRED = 'frome-compassionate'

/** The second release: one scheme has another name, one is gone. */
beforeAll(async () => {
  const scheme = seed.scheme.map((row) => (row.slug === RENAMED ? { ...row, name: 'Another name' } : row))
  await seedRegistry(db, { ...seed, scheme })
  const author = { actor: 'editor', reason: 'closed' }
  await setDeskStatus(db, { table: 'scheme', slugs: [RETIRED], status: 'retired' }, author)
  const job = context(as('academy_worker'), { kind: 'system', job: 'release' })
  expect(await publishRelease(job, { title: 'Second', notes: '' })).toMatchObject({ number: 2 })
})

describe('schemes', () => {
  it('are read page by page, each once, in two statements a page', async () => {
    const seen: string[] = []
    let after: string | undefined
    do {
      statements.length = 0
      const page = await listSchemes({ first: 100, after })
      expect(statements).toHaveLength(2)
      seen.push(...page.rows.map(({ slug }) => slug))
      after = page.next ?? undefined
    } while (after)
    expect(seen).toHaveLength(456)
    expect(new Set(seen).size).toBe(456)
  })

  it('are read backwards through the same places, and a page says what lies around it', async () => {
    const all = (await listSchemes({ first: 200, nation: 'Scotland' })).rows.map(({ slug }) => slug)
    const end = await listSchemes({ last: 10, nation: 'Scotland' })
    expect(end).toMatchObject({ next: null, previous: expect.any(String) })
    const before = await listSchemes({ last: 10, before: end.previous ?? '', nation: 'Scotland' })
    expect([...before.rows, ...end.rows].map(({ slug }) => slug)).toEqual(all.slice(-20))
    const again = await listSchemes({ first: 10, after: before.next ?? '', nation: 'Scotland' })
    expect(again).toMatchObject({ next: null, previous: end.previous })
    const start = await listSchemes({ first: 3, nation: 'Scotland' })
    expect(start).toMatchObject({ next: expect.any(String), previous: null })
  })

  it('go on in the release of the cursor, and in no other', async () => {
    const { next } = await listSchemes({ first: 1, asOf: 1 })
    const after = next ?? ''
    expect(await listSchemes({ first: 1, after })).toMatchObject({ release: 1 })
    await expect(listSchemes({ first: 1, after, asOf: 2 })).rejects.toMatchObject({
      reason: 'cursor-of-another-release',
    })
  })

  it.each<WrittenListInput<'scheme'>>([
    { nation: 'Wales' },
    { sort: 'newest' },
    { words: 'garden' },
    { nation: 'Wales', first: 2 },
  ])('do not take the cursor of a list that is narrowed or ordered otherwise: %j', async (other) => {
    const { next } = await listSchemes({ first: 1 })
    await expect(listSchemes({ ...other, after: next ?? '' })).rejects.toMatchObject({
      code: 'invalid',
      reason: 'cursor-of-another-list',
    })
  })

  it.each<WrittenListInput<'scheme'>>([
    { first: 1, before: 'x' },
    { last: 1, after: 'x' },
    { first: 1, last: 1 },
  ])('are read in one direction at a time: %j', async (input) => {
    await expect(listSchemes(input)).rejects.toMatchObject({ reason: 'page-direction' })
  })

  it('stand in the order of a dictionary, not of bytes', async () => {
    const { rows } = await listSchemes({ first: 200 })
    const names = rows.map(({ name }) => name)
    expect(names.indexOf('Aberdeen Links Programme')).toBeGreaterThanOrEqual(0)
    expect(names.indexOf('Aberdeen Links Programme')).toBeLessThan(names.indexOf('ARC Healthy Living Centre'))
  })

  it('are narrowed by every filter together', async () => {
    const wanted = { nation: 'Scotland', activity: 'link-worker-service', areaCode: 'S92000003' } as const
    const { rows } = await listSchemes({ ...wanted, first: 200 })
    const expected = seed.scheme.filter(
      (row) => row.nation === wanted.nation && row.activities.includes(wanted.activity),
    )
    expect(rows.map(({ slug }) => slug).toSorted()).toEqual(expected.map(({ slug }) => slug).toSorted())
  })

  it('are found by misspelt words', async () => {
    const { rows } = await listSchemes({ words: 'Bristl' })
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(`${row.name} ${row.place} ${row.localAuthority}`).toMatch(/Bristol/)
  })

  it('are answered as they were in an older release', async () => {
    expect((await getScheme(ctx, { slug: RENAMED, asOf: 1 })).scheme.name).toBe('Bromley by Bow Centre')
    expect((await getScheme(ctx, { slug: RENAMED })).scheme.name).toBe('Another name')
    const frome = await listSchemes({ asOf: 1, words: 'Frome' })
    expect(frome.rows.map(({ slug }) => slug)).toContain(RETIRED)
    await expect(getScheme(ctx, { slug: RETIRED })).rejects.toMatchObject({ code: 'not-found' })
    await expect(getScheme(ctx, { slug: RENAMED, asOf: 3 })).rejects.toMatchObject({
      reason: 'no-such-release',
    })
  })

  it('come with their awards and areas in four statements', async () => {
    const { awards, areas } = await getScheme(ctx, { slug: 'hwf2018-age-uk-sunderland' })
    expect(statements).toHaveLength(4)
    expect(awards.map(({ recipientAsWritten }) => recipientAsWritten)).toEqual(['Age UK Sunderland'])
    expect(areas.map(({ kind }) => kind).toSorted()).toEqual(['council'])
  })

  it('are counted for each choice of each filter in two statements', async () => {
    const counts = await countSchemes(ctx, { nation: 'Wales' })
    expect(statements).toHaveLength(2)
    const inWales = seed.scheme.filter(({ nation }) => nation === 'Wales')
    expect(counts.schemes).toBe(inWales.length)
    // The choice of a nation does not hide what the other nations hold.
    expect(Object.fromEntries(counts.nations.map(({ value, schemes }) => [value, schemes]))).toEqual({
      England: 349,
      Scotland: 48,
      Wales: 42,
      'Northern Ireland': 17,
    })
    const { schemes } = await countSchemes(ctx, { nation: 'Wales', words: 'arts' })
    expect(schemes).toBe((await listSchemes({ nation: 'Wales', words: 'arts', first: 200 })).rows.length)
    for (const { value, schemes } of counts.activities) {
      expect(schemes).toBe(inWales.filter(({ activities }) => activities.some((one) => one === value)).length)
    }
  })
})

describe('what a page offers', () => {
  const names: Record<string, string> = { area: 'areaCode', q: 'words', running: 'mayRun' }

  it.each([
    ['scheme', shapes.schemeFilters],
    ['policyEvent', shapes.policyEventFilters],
    ['evidenceItem', shapes.evidenceFilters],
    ['service', shapes.serviceFilters],
    ['award', shapes.awardFilters],
    ['programme', shapes.programmeFilters],
    ['organisation', shapes.organisationFilters],
    ['observation', shapes.figureFilters],
  ] as const)('narrows the list of a %s for programs too', (kind, filters) => {
    expect(Object.keys(listInputs[kind].shape)).toEqual(
      expect.arrayContaining(Object.keys(filters).map((name) => names[name] ?? name)),
    )
  })

  it.each<[Record<string, string>, WrittenListInput<'scheme'>]>([
    [{ period: '2021' }, { period: 2021 }],
    [{ period: '2021', running: 'may' }, { mayRun: 2021 }],
    [{ period: '2021', running: 'unstated' }, { noStart: 2021 }],
    [{ bbox: '-3,51,0,53' }, { bbox: [-3, 51, 0, 53] }],
    [{ reach: 'wide' }, { reach: 'wide' }],
    [
      { q: 'garden', area: 'E92000001' },
      { words: 'garden', areaCode: 'E92000001' },
    ],
  ])('finds the same for a program: %j', async (address, input) => {
    const page = await schemeList(ctx, { address })
    const { rows } = await listSchemes({ ...input, first: 200 })
    expect(page.total).toEqual({ count: rows.length, isMore: false })
    expect((await countSchemes(ctx, countSchemesInput.parse(input))).schemes).toBe(rows.length)
    expect(rows.length).toBeGreaterThan(0)
  })

  it('of areas are those in force, or those of the past', async () => {
    const list = async (inForce?: boolean) =>
      (await listAreas(ctx, listInputs.area.parse({ first: 200, inForce, kind: 'icb' }))).rows
    const [now, past, all] = await Promise.all([list(true), list(false), list()])
    expect(now.every(({ validTo }) => validTo === null)).toBe(true)
    expect(past.some(({ validTo }) => validTo === null)).toBe(false)
    expect(now.length + past.length).toBe(all.length)
  })
})

describe('areas', () => {
  it('cover the United Kingdom by 62 health areas, with their schemes, in three statements', async () => {
    const listOf = async (kind: AreaKind) =>
      (await listAreas(ctx, listInputs.area.parse({ first: 200, inForce: true, kind }))).rows
    const nationRows = await listOf('nation')
    expect(statements).toHaveLength(3)
    expect(nationRows.find(({ code }) => code === 'W92000004')).toMatchObject({ name: 'Wales', schemes: 42 })
    const today = await Promise.all(healthAreaKinds.map(listOf))
    expect(today.flat()).toHaveLength(62)
  })

  it('know what they became and what they were made of', async () => {
    const merged = seed.areaSuccessor.find(({ shareOfPopulation }) => shareOfPopulation === 1)
    if (!merged) throw new Error('no area went into another as a whole')
    const before = await getArea(ctx, { code: merged.fromCode, vintage: merged.fromVintage })
    expect(before.successors.map(({ code }) => code)).toEqual([merged.toCode])
    const after = await getArea(ctx, { code: merged.toCode, vintage: merged.toVintage })
    expect(after.predecessors.map(({ code }) => code)).toContain(merged.fromCode)
    await expect(getArea(ctx, { code: 'E99999999' })).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('lists', () => {
  it('hold every programme, award, policy event, study, indicator and figure', async () => {
    const kinds = ['programme', 'award', 'policyEvent', 'evidenceItem', 'indicator', 'observation'] as const
    const pages = await Promise.all(
      kinds.map((kind) => listPage(ctx, kind, listInputs[kind].parse({ first: 200 }))),
    )
    // Of the figures a page.
    const figures = Math.min(200, seed.observation.length)
    expect(pages.map(({ rows }) => rows.length)).toEqual([43, 157, 103, 103, seed.indicator.length, figures])
  })

  it('give a programme with its awards in three statements', async () => {
    const { awards } = await getProgramme(ctx, { slug: 'hwf-2018-social-prescribing' })
    expect(statements).toHaveLength(3)
    expect(awards).toHaveLength(
      seed.award.filter(({ programmeSlug }) => programmeSlug === 'hwf-2018-social-prescribing').length,
    )
  })
})

describe('a search', () => {
  it('goes on after a hit to the last, each once, in two statements', async () => {
    const input = { words: 'social prescribing', first: 50 }
    const seen: string[] = []
    let after: string | undefined
    do {
      statements.length = 0
      const page = await search(ctx, { ...input, after })
      expect(statements).toHaveLength(2)
      expect(page.hits.map(({ score }) => score)).toEqual(
        page.hits.map(({ score }) => score).toSorted((a, b) => b - a),
      )
      seen.push(...page.hits.map(({ kind, key }) => `${kind} ${key}`))
      after = page.next ?? undefined
    } while (after)
    expect(seen.length).toBeGreaterThan(100)
    expect(new Set(seen).size).toBe(seen.length)
  })

  it('does not take the cursor of other words', async () => {
    const { next } = await search(ctx, { words: 'social prescribing', first: 1 })
    await expect(search(ctx, { words: 'garden', first: 1, after: next ?? '' })).rejects.toMatchObject({
      reason: 'cursor-of-another-list',
    })
  })

  it('puts a whole word before a misspelt one', async () => {
    const { hits } = await search(ctx, { words: 'bristol', first: 50 })
    const whole = hits.map(({ name }) => /bristol/i.test(name))
    expect(whole.lastIndexOf(true)).toBeLessThan(whole.includes(false) ? hits.length : Infinity)
    expect(hits[0]?.score).toBeGreaterThan(1)
  })

  it.each([
    ['Bristl', /Bristol/],
    ['Glasgwo', /Glasgow/],
    ['betsi cadwalader', /Betsi Cadwaladr/],
    ['bromly by bow', /Bromley|Another name/],
  ])('for %s finds what was meant, in two statements', async (q, expected) => {
    const { hits } = await search(ctx, { words: q, first: 5 })
    expect(statements).toHaveLength(2)
    expect(hits[0]?.name).toMatch(expected)
  })

  it('takes letters with and without accents for the same', async () => {
    const [plain, accented] = await Promise.all([
      search(ctx, { words: 'Gwyr', first: 5 }),
      search(ctx, { words: 'Gŵyr', first: 5 }),
    ])
    const found = ({ hits }: typeof plain) => hits.map(({ cursor: _of, ...hit }) => hit)
    expect(found(accented)).toEqual(found(plain))
  })

  it('answers whatever is typed', async () => {
    for (const q of [`o'brien & <b>`, '"', '-- ;', '%_%', ':* |', 'the']) {
      await expect(search(ctx, { words: `${q} `, first: 5 })).resolves.toHaveProperty('hits')
    }
  })
})

describe('changes between releases', () => {
  it('name what was added, changed and removed', async () => {
    const { changes } = await listChanges(ctx, listChangesInput.parse({ from: 1, to: 2 }))
    expect(statements).toHaveLength(2)
    const name = seed.scheme.find(({ slug }) => slug === RENAMED)?.name
    expect(changes.filter(({ kind }) => kind === 'scheme')).toEqual([
      {
        kind: 'scheme',
        key: RENAMED,
        name: 'Another name',
        change: 'changed',
        values: [{ column: 'name', before: name, after: 'Another name' }],
        cursor: expect.any(String),
      },
      expect.objectContaining({ kind: 'scheme', key: RETIRED, change: 'removed', values: [] }),
    ])
  })

  it('name links by what they lead to, and no record whose own words are as they were', async () => {
    const { changes } = await listChanges(ctx, listChangesInput.parse({ from: 1, to: 2 }))
    const links = changes.filter(({ kind }) => kind === 'scheme-area')
    expect(links.length).toBeGreaterThan(0)
    for (const { key, change, name } of links) {
      expect([key.split('/')[0], change]).toEqual([RETIRED, 'removed'])
      expect(name).toContain(' – ')
    }
    const others = changes.filter(({ kind }) => kind !== 'scheme-area' && kind !== 'scheme')
    for (const { values } of others)
      expect(values).toEqual([{ column: 'scheme_slug', before: RETIRED, after: null }])
    // The areas of the renamed scheme are other rows of the release, with its new name, and are no change.
    const { rows } = await db.execute(
      sql`SELECT scheme_name FROM published.scheme_area WHERE scheme_slug = ${RENAMED} AND release_from = 2`,
    )
    expect(rows[0]).toEqual({ scheme_name: 'Another name' })
  })

  it('are read on from the last one', async () => {
    const first = await listChanges(ctx, listChangesInput.parse({ from: 1, to: 2, first: 1 }))
    const all = await listChanges(ctx, listChangesInput.parse({ from: 1, to: 2 }))
    const rest = await listChanges(
      ctx,
      listChangesInput.parse({ from: 1, to: 2, after: first.next ?? undefined }),
    )
    expect([...first.changes, ...rest.changes]).toEqual(all.changes)
  })
})

it('reads as the API, which may see nothing but releases', async () => {
  await expect(as('academy_api').execute(sql`SELECT 1 FROM registry.scheme`)).rejects.toThrow()
})
