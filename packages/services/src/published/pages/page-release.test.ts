import { beforeAll, expect, it } from 'vitest'
import { seedRegistry } from '@academy/db/registry/seed-registry'
import { setDeskStatus } from '@academy/db/testing/set-desk-status'
import { loadSeed } from '@academy/db/seed/load-seed'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { createLog } from '../../runtime/create-log.ts'
import type { Actor } from '../../actor/actor.ts'
import type { ServiceContext } from '../../service-context.ts'
import { publishRelease } from '../releases/publish-release.ts'
import { areaIndex, areaPage } from './area-pages.ts'
import { fundingIndex, programmePage } from './funding-pages.ts'
import { indicatorIndex, indicatorPage } from './indicator-pages.ts'
import { mapHome } from './map-home.ts'
import { dataPage, evidencePage, qualityPage, timelinePage } from './reading-pages.ts'
import { schemeList } from './scheme-list.ts'
import { releasePage } from './release-page.ts'
import { schemePage } from './scheme-page.ts'
import { searchPage } from './search-page.ts'

const database = useTestDatabase({ seeded: true })
const context = (
  role: 'academy_map' | 'academy_worker' = 'academy_map',
  actor: Actor = { kind: 'public' },
): ServiceContext => ({
  db: database.as(role),
  actor,
  now: new Date('2026-11-22T12:00:00Z'),
  log: createLog({ app: 'test', level: 'silent' }),
  ports: { cursorSecret: 'a secret of a test' },
})
const seed = loadSeed()
const [SCHEME, AREA, PROGRAMME] = [
  'hwf2018-newcastle-gateshead-linkwork',
  'W92000004',
  'hwf-2018-social-prescribing',
]
const EVENT = seed.policyEvent[0]?.slug ?? ''
const FIGURE = 'people-referred-england-2019-2025'
const STUDY = seed.evidenceItem[0]?.slug ?? ''

/** The second release: a scheme has another name, and one scheme of Wales, one event and one study are gone. */
beforeAll(async () => {
  const scheme = seed.scheme.map((row) => (row.slug === SCHEME ? { ...row, name: 'Another name' } : row))
  await seedRegistry(database.db, { ...seed, scheme })
  const author = { actor: 'editor', reason: 'closed' }
  const welsh = seed.scheme.find(({ nation }) => nation === 'Wales')?.slug ?? ''
  await setDeskStatus(database.db, { table: 'scheme', slugs: [welsh], status: 'retired' }, author)
  await setDeskStatus(database.db, { table: 'policyEvent', slugs: [EVENT], status: 'retired' }, author)
  await setDeskStatus(database.db, { table: 'evidenceItem', slugs: [STUDY], status: 'retired' }, author)
  await setDeskStatus(database.db, { table: 'observation', slugs: [FIGURE], status: 'retired' }, author)
  const job = context('academy_worker', { kind: 'system', job: 'release' })
  expect(await publishRelease(job, { title: 'Second', notes: '' })).toMatchObject({ number: 2 })
})

/** A number of each page that the second release changed. */
const pages = {
  home: async (address: Record<string, string>) => (await mapHome(context(), { address })).total,
  schemes: async (address: Record<string, string>) => (await schemeList(context(), { address })).total.count,
  scheme: async (address: Record<string, string>) =>
    (await schemePage(context(), { address, slug: SCHEME })).scheme.name,
  areas: async (address: Record<string, string>) =>
    (await areaIndex(context(), { address })).nations.find(({ nation }) => nation === 'Wales')?.schemes,
  area: async (address: Record<string, string>) =>
    (await areaPage(context(), { address, code: AREA })).schemes.length,
  timeline: async (address: Record<string, string>) =>
    (await timelinePage(context(), { address })).events.length,
  evidence: async (address: Record<string, string>) =>
    (await evidencePage(context(), { address })).items.length,
  quality: async (address: Record<string, string>) =>
    (await qualityPage(context(), { address })).kinds.find(({ kind }) => kind === 'scheme')?.facts,
  indicators: async (address: Record<string, string>) =>
    (await indicatorIndex(context(), { address })).indicators.find(({ slug }) => slug === 'people-referred')
      ?.figures,
  indicator: async (address: Record<string, string>) =>
    (await indicatorPage(context(), { address, slug: 'people-referred' })).values.length,
  figures: async (address: Record<string, string>) =>
    (await areaPage(context(), { address, code: 'E92000001' })).figures.own.some(
      ({ slug }) => slug === FIGURE,
    ),
  data: async (address: Record<string, string>) => (await dataPage(context(), { address })).releases.length,
  programme: async (address: Record<string, string>) =>
    (await programmePage(context(), { address, slug: PROGRAMME })).schemes.some(
      ({ name }) => name === 'Another name',
    ),
}

/** What each page says of the first release. */
const before: Record<keyof typeof pages, unknown> = {
  home: 457,
  schemes: 457,
  scheme: seed.scheme.find(({ slug }) => slug === SCHEME)?.name,
  areas: 42,
  area: 42,
  timeline: 103,
  evidence: 103,
  quality: 457,
  indicators: 4,
  indicator: 4,
  figures: true,
  data: 1,
  programme: false,
}

it.each(Object.keys(pages) as (keyof typeof pages)[])('shows %s as any release had it', async (name) => {
  const read = pages[name]
  const [first, second, current] = [
    await read({ release: '1' }),
    await read({ release: '2' }),
    await read({}),
  ]
  expect(second).toEqual(current)
  expect(first).not.toEqual(second)
  expect(first).toBe(before[name])
})

it('names the release that it shows', async () => {
  const { release } = await mapHome(context(), { address: { release: '1' } })
  expect([release.number, release.publishedOn]).toEqual([1, expect.stringMatching(/^\d{4}-\d\d-\d\d$/)])
  expect((await fundingIndex(context(), { address: {} })).release.number).toBe(2)
})

it.each(['3', 'abc', '0', '999999999'])(
  'has no page of a release that does not exist: %s',
  async (release) => {
    for (const read of Object.values(pages))
      await expect(read({ release })).rejects.toMatchObject({ code: 'not-found', reason: 'no-such-release' })
  },
)

it('a name is found in the releases that have it', async () => {
  const before = seed.scheme.find(({ slug }) => slug === SCHEME)?.name ?? ''
  const has = async (q: string, release: string) =>
    (await searchPage(context(), { address: { q, release } })).exact.map(({ key }) => key)
  expect(await has('Another name', '2')).toEqual([SCHEME])
  expect(database.statements).toHaveLength(2)
  expect(await has('Another name', '1')).toEqual([])
  expect(await has(before, '1')).toEqual([SCHEME])
  expect(await has(before, '2')).toEqual([])
})

it('a release says what changed since the one before it, in three statements', async () => {
  const newest = await releasePage(context(), { address: {} })
  expect(database.statements).toHaveLength(3)
  expect([newest.release.number, newest.release.previous, newest.release.next]).toEqual([2, 1, null])
  expect(newest.counts.find(({ kind }) => kind === 'scheme')).toEqual({
    kind: 'scheme',
    added: 0,
    changed: 1,
    removed: 1,
  })
  const { changes, next } = await releasePage(context(), { address: { kind: 'scheme' }, number: 2 })
  const before = seed.scheme.find(({ slug }) => slug === SCHEME)?.name
  expect(changes.find(({ key }) => key === SCHEME)?.values).toEqual([
    { column: 'name', before, after: 'Another name' },
  ])
  expect([changes.length, next]).toEqual([2, null])
  expect(newest.release.files.map(({ file }) => file)).toContain('scheme.csv')
  const first = await releasePage(context(), { address: {}, number: 1 })
  expect([first.release.previous, first.release.next, first.counts]).toEqual([null, 2, []])
})

it('a release that there is not, a kind that there is not and a place cut short are said', async () => {
  await expect(releasePage(context(), { address: {}, number: 9 })).rejects.toMatchObject({
    code: 'not-found',
  })
  const wrong = await releasePage(context(), { address: { kind: 'party' }, number: 2 })
  expect([wrong.problems[0]?.parameter, wrong.changes]).toEqual(['kind', []])
  const cut = await releasePage(context(), { address: { after: 'abc' }, number: 2 })
  expect([cut.problems[0]?.why, cut.isFirst, cut.changes.length > 0]).toEqual(['cut-short', true, true])
})
