import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '@academy/db/testing/test-database'
import type { ServiceContext } from '../../service-context.ts'
import { areaPage } from './area-pages.ts'
import { indicatorIndex, indicatorPage } from './indicator-pages.ts'

const database = useTestDatabase({ seeded: true })
const context = (): ServiceContext => ({
  db: database.as('academy_map'),
  actor: { kind: 'public' },
  now: new Date('2026-11-22T12:00:00Z'),
  log: { info: () => {}, error: () => {} },
  ports: { cursorSecret: 'a secret of a test' },
})
const figuresOf = async (code: string) => (await areaPage(context(), { address: {}, code })).figures
const slugs = (figures: readonly { slug: string }[]) => figures.map(({ slug }) => slug)
const indicator = (slug: string, address: Record<string, string> = {}) =>
  indicatorPage(context(), { address, slug })

describe('the figures of an area', () => {
  it('are on the page of a council, with how they went', async () => {
    const { own, trends } = await figuresOf('S12000033')
    const heads = own.filter(({ indicatorSlug }) => indicatorSlug === 'community-link-workers-headcount')
    expect(heads.map(({ period, value }) => [period, value])).toEqual([
      ['2021-03', 23],
      ['2020-03', 22],
      ['2019-03', 19],
      ['2018-03-31', 0],
    ])
    expect(trends.map(({ points }) => points.map(({ value }) => value))).toContainEqual([0, 19, 22, 23])
  })

  it('are read with the area and its schemes and awards in three statements', async () => {
    await figuresOf('E92000001')
    expect(database.statements).toHaveLength(3)
  })

  it('of a part of it, or of what it was made from, are never its own', async () => {
    const { own, parts } = await figuresOf('E54000065')
    const hertfordshire = parts.find(
      ({ slug }) => slug === 'link-workers-headcount-hertfordshire-and-west-essex-2024-03',
    )
    expect([hertfordshire?.value, hertfordshire?.standing, hertfordshire?.share]).toEqual([
      85,
      'before',
      0.7866,
    ])
    expect(slugs(own)).not.toContain(hertfordshire?.slug)
    expect(own.every(({ extent }) => extent === 'whole')).toBe(true)
    const southwark = await figuresOf('E09000028')
    expect(southwark.parts.map(({ extent }) => extent)).toContain('part')
    expect(southwark.own.map(({ theme }) => theme)).toEqual(['context'])
  })

  it('of a board that kept its code are its own', async () => {
    const { own } = await figuresOf('E54000057')
    expect(slugs(own)).toEqual(
      expect.arrayContaining([
        'link-workers-headcount-greater-manchester-2025-03',
        'network-link-workers-fte-icb-e54000057-2022-09-30',
      ]),
    )
  })

  it('of places in it stand apart: each on the page of a board, by what is counted on that of a nation', async () => {
    const glasgow = await figuresOf('S08000031')
    expect(glasgow.own.map(({ theme }) => theme)).not.toContain('workforce')
    expect(slugs(glasgow.parts)).toEqual(
      expect.arrayContaining([
        'community-link-workers-headcount-glasgow-city-2021-03',
        'community-link-workers-headcount-inverclyde-2021-03',
        'practices-served-by-alliance-glasgow-and-west-dunbartonshire-2023',
      ]),
    )
    const england = await figuresOf('E92000001')
    expect(england.inside).toContainEqual(
      expect.objectContaining({ indicatorSlug: 'network-link-workers-fte', places: 42, values: 42 }),
    )
  })

  it('of several nations together stand with each of them, apart', async () => {
    for (const code of ['N92000002', 'S92000003']) {
      const { own, together } = await figuresOf(code)
      expect(slugs(together)).toContain('communities-with-spring-northern-ireland-and-scotland-undated')
      expect(slugs(own)).not.toContain('communities-with-spring-northern-ireland-and-scotland-undated')
    }
  })

  it('has a rank only where the indicator lets it be compared and the number is not small', async () => {
    const { own } = await figuresOf('E54000057')
    const rankOf = (slug: string) => own.find(({ indicatorSlug }) => indicatorSlug === slug)?.rank
    expect(rankOf('small-areas-most-deprived-fifth')?.outOf).toBe(36)
    expect(rankOf('network-link-workers-fte')).toBeNull()
    const orkney = (await figuresOf('S08000025')).own.find(
      ({ indicatorSlug }) => indicatorSlug === 'small-areas-most-deprived-fifth',
    )
    // 29 small areas: too few for a rank, so an interval.
    expect([orkney?.denominator, orkney?.rank]).toEqual([29, null])
    expect(orkney?.interval?.upper).toBeGreaterThan(5)
  })

  it('holds the link workers of England against the aim of its plan, heads and full-time equivalents apart', async () => {
    const { trends } = await figuresOf('E92000001')
    const lines = trends.map(({ points, aim }) => [
      points[0]?.indicatorSlug,
      points.map(({ value }) => value),
      aim?.value,
    ])
    expect(lines).toContainEqual(['link-workers-fte', [112, 1265], 1000])
    expect(lines).toContainEqual(['link-workers-headcount', [1449, 3300], 1000])
  })
})

describe('an indicator', () => {
  it('has every value by area, in one statement', async () => {
    const view = await indicator('network-link-workers-fte')
    expect(database.statements).toHaveLength(1)
    expect(view.values).toHaveLength(43)
    expect(view.values.every(({ rank }) => rank === null)).toBe(true)
  })

  it('shows one kind of area at a time where there are many, and those of the other on request', async () => {
    const first = await indicator('small-areas-most-deprived-fifth')
    expect([first.kind, first.values.length]).toEqual(['health', 62])
    const councils = await indicator('small-areas-most-deprived-fifth', { kind: 'council' })
    expect(councils.values).toHaveLength(361)
  })

  it('ranks within a nation and not between nations where it says so', async () => {
    const { values } = await indicator('small-areas-most-deprived-fifth')
    const outOf = (nation: string) =>
      new Set(values.flatMap(({ area, rank }) => (area?.nation === nation && rank ? [rank.outOf] : [])))
    expect([...outOf('England')]).toEqual([36])
    expect([...outOf('Wales')]).toEqual([7])
    // Orkney has too few small areas.
    expect([...outOf('Scotland')]).toEqual([13])
  })

  it('shows what is also reported beside what is preferred, and says why', async () => {
    const { values } = await indicator('link-workers-headcount')
    const of2025 = values.filter(({ period }) => period === '2025')
    expect(
      of2025.map(({ value, preferred, alsoReportedReason }) => [value, preferred, alsoReportedReason]),
    ).toEqual([
      [3300, true, null],
      [3600, false, 'less-sure-source'],
    ])
  })

  it('is not found where there is none, and the index has those that there are', async () => {
    await expect(indicator('no-such')).rejects.toMatchObject({
      code: 'not-found',
      reason: 'no-such-indicator',
    })
    const { indicators } = await indicatorIndex(context(), { address: {} })
    expect(indicators.map(({ slug }) => slug)).toContain('people-referred')
  })
})
