import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '@academy/db/testing/test-database'
import type { ServiceContext } from '../../service-context.ts'
import { areaIndex, areaPage } from './area-pages.ts'
import { awardFile, fundingIndex, programmePage } from './funding-pages.ts'
import { mapAddress } from './map-address.ts'
import { mapHome } from './map-home.ts'
import { dataPage, evidencePage, qualityPage, timelinePage } from './reading-pages.ts'
import { schemeFile, schemeList, schemeListInput } from './scheme-list.ts'
import { schemePage } from './scheme-page.ts'

const database = useTestDatabase({ seeded: true })
const context = (): ServiceContext => ({
  db: database.as('academy_map'),
  actor: { kind: 'public' },
  now: new Date('2026-11-22T12:00:00Z'),
  log: { info: () => {}, error: () => {} },
  ports: {},
})
const at = (address: object = {}) => mapAddress.parse(address)
const listAt = (address: object = {}) => schemeListInput.parse(address)

describe('the national picture', () => {
  it('counts every scheme once, in three statements', async () => {
    const home = await mapHome(context(), at())
    expect(database.statements).toHaveLength(3)
    expect(home.total).toBe(216)
    expect(home.nations.map(({ nation, matched }) => [nation, matched])).toEqual([
      ['England', 151],
      ['Scotland', 29],
      ['Wales', 21],
      ['Northern Ireland', 15],
    ])
    expect(home.points.length + home.wide.length).toBe(216)
    expect(home.areas).toHaveLength(62)
  })

  it('draws no point of a region or a nation', async () => {
    const home = await mapHome(context(), at())
    expect(
      home.points.every(({ precision }) => precision === 'town' || precision === 'local_authority'),
    ).toBe(true)
  })

  it('has the figures and the plan that its opening sentence states', async () => {
    const home = await mapHome(context(), at())
    const fte = home.linkWorkers.find(
      ({ unit, areaAsWritten }) => unit === 'fte' && areaAsWritten === 'England',
    )
    expect([fte?.value, fte?.period]).toEqual([1265, '2021-03-31'])
    expect(home.plan?.sourceUrl).toMatch(/^http/)
    expect(home.plan?.summary).toContain('1,000')
  })

  it('gives regions that add up to their nation', async () => {
    const { places } = await mapHome(context(), at())
    const england = places.find(({ kind, nation }) => kind === 'nation' && nation === 'England')
    const regions = places.filter(({ kind }) => kind === 'region')
    expect(regions.reduce((sum, { schemes }) => sum + schemes, 0)).toBe(england?.schemes)
  })

  it('ignores a filter that is not one of ours, and never fails on it', async () => {
    const home = await mapHome(
      context(),
      at({ nation: 'Atlantis', activity: "'; DROP", period: 'soon', bbox: '1,2' }),
    )
    expect(home.matched).toBe(216)
  })
})

describe('lists and files', () => {
  const filters = [
    {},
    { nation: 'Wales' },
    { activity: 'nature-based' },
    { programme: 'thriving-communities-fund' },
    { period: '2021' },
    { q: 'garden' },
    { bbox: '-3,51,0,53' },
    { reach: 'wide' },
  ]

  it.each(filters)('says the same number in map, list and file: %j', async (filter) => {
    const [home, list, file] = await Promise.all([
      mapHome(context(), at(filter)),
      schemeList(context(), listAt(filter)),
      schemeFile(context(), at(filter)),
    ])
    expect([home.matched, list.total]).toEqual([file.schemes.length, file.schemes.length])
  })

  it('answers words that hold what PostgreSQL cannot store', async () => {
    const found = await schemeList(context(), listAt({ q: 'gar\0den' }))
    expect(found.address.q).toBe('garden')
    expect(found.total).toBeGreaterThan(0)
  })

  it('pages through every scheme once, two statements a page', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const page: Awaited<ReturnType<typeof schemeList>> = await schemeList(
        context(),
        listAt({ after: after ?? undefined }),
      )
      seen.push(...page.schemes.map(({ slug }) => slug))
      after = page.next
    } while (after)
    expect(new Set(seen).size).toBe(216)
    expect(seen).toHaveLength(216)
    expect(database.statements).toHaveLength(2 * Math.ceil(216 / 25))
  })

  it('pages through a search and a place too', async () => {
    for (const address of [{ q: 'social prescribing' }, { near: { lon: -1.6178, lat: 54.9783 } }]) {
      const first = await schemeList(context(), listAt(address))
      const second = await schemeList(context(), listAt({ ...address, after: first.next ?? undefined }))
      const slugs = [...first.schemes, ...second.schemes].map(({ slug }) => slug)
      expect(new Set(slugs).size).toBe(slugs.length)
      expect(second.total).toBe(first.total)
    }
  })

  it('forgives a typing error', async () => {
    const { schemes } = await schemeList(context(), listAt({ q: 'newcaslte' }))
    expect(schemes.some(({ place }) => place === 'Newcastle upon Tyne')).toBe(true)
  })

  it('puts the nearest first, with its distance', async () => {
    const { schemes } = await schemeList(context(), listAt({ near: { lon: -1.6178, lat: 54.9783 } }))
    expect(schemes[0]?.distanceM).toBe(0)
    const distances = schemes.map(({ distanceM }) => distanceM ?? 0)
    expect(distances).toEqual(distances.toSorted((a, b) => a - b))
  })

  it('starts again from a cursor that is not ours', async () => {
    expect((await schemeList(context(), listAt({ after: 'nonsense' }))).schemes).toHaveLength(25)
  })
})

describe('records', () => {
  it('shows a scheme with its awards and neighbours in three statements', async () => {
    const page = await schemePage(context(), { slug: 'hwf2018-newcastle-gateshead-linkwork' })
    expect(database.statements).toHaveLength(3)
    expect(page.awards[0]?.amountPence).toBe(49_000_000n)
    expect(page.neighbours?.schemes).toHaveLength(5)
  })

  it('says that there is no such scheme, area or programme', async () => {
    await expect(schemePage(context(), { slug: 'no-such' })).rejects.toMatchObject({ code: 'not-found' })
    await expect(areaPage(context(), { code: 'X1' })).rejects.toMatchObject({ code: 'not-found' })
    await expect(programmePage(context(), { slug: 'no-such' })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('shows an area with its rank and what it was made from in three statements', async () => {
    const { area, schemes } = await areaPage(context(), { code: 'E54000068' })
    expect(database.statements).toHaveLength(3)
    expect([schemes.length, area.outOf]).toEqual([5, 62])
    expect(area.predecessors.map(({ name }) => name).join()).toContain('Norfolk and Waveney')
  })

  it('agrees on the rank of an area with the list of areas', async () => {
    const { health } = await areaIndex(context(), {})
    const { area } = await areaPage(context(), { code: 'E54000068' })
    expect(health.find(({ code }) => code === 'E54000068')?.rank).toBe(area.rank)
  })

  it('shows an area of the past, without a rank', async () => {
    const { area } = await areaPage(context(), { code: 'E54000022' })
    expect([area.rank, area.successors.length > 0, area.validTo]).toEqual([null, true, '2026-03-31'])
  })

  it('says which awards have no published sum instead of counting them as nothing', async () => {
    const { sum, programme } = await programmePage(context(), { slug: 'hwf-2018-social-prescribing' })
    expect(database.statements).toHaveLength(3)
    expect([sum.withSum, sum.pence, sum.withoutSum > 0]).toEqual([1, 49_000_000n, true])
    expect(programme.totalPence).toBe(450_000_000n)
  })
})

it.each([
  ['funding', () => fundingIndex(context(), {}), 2],
  ['awards', () => awardFile(context(), {}), 1],
  ['timeline', () => timelinePage(context(), {}), 1],
  ['evidence', () => evidencePage(context(), {}), 1],
  ['data', () => dataPage(context(), {}), 1],
  ['quality', () => qualityPage(context(), {}), 1],
  ['areas', () => areaIndex(context(), {}), 1],
] as const)('reads %s in few statements', async (_name, read, statements) => {
  await read()
  expect(database.statements).toHaveLength(statements)
})
