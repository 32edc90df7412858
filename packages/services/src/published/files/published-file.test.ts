import { describe, expect, it } from 'vitest'
import { fileKinds, publishedFiles, type FileKind } from '@academy/domain/facts/published-files'
import { useTestDatabase } from '@academy/db/testing/test-database'
import type { ServiceContext } from '../../service-context.ts'
import { areaIndex } from '../pages/area-pages.ts'
import { fundingIndex, programmePage } from '../pages/funding-pages.ts'
import { serviceList } from '../pages/service-pages.ts'
import { evidencePage, timelinePage } from '../pages/reading-pages.ts'
import { schemeList } from '../pages/scheme-list.ts'
import { fileTables } from './file-table.ts'
import { publishedFile, publishedFileInput } from './published-file.ts'

const database = useTestDatabase({ seeded: true })
const context = (): ServiceContext => ({
  db: database.as('academy_map'),
  actor: { kind: 'public' },
  now: new Date('2026-11-22T12:00:00Z'),
  log: { info: () => {}, error: () => {} },
  ports: { cursorSecret: 'a secret of a test' },
})
type Address = Record<string, string>

const read = (kind: FileKind, format: string, address: Address = {}, more: object = {}) =>
  publishedFile(
    context(),
    publishedFileInput.parse({ kind, format, address, origin: 'https://atlas.example', ...more }),
  )

interface Json {
  release: number
  count: number
  citation: string
  filters: Address
  rows: Record<string, unknown>[]
}
const json = async (kind: FileKind, address?: Address) =>
  JSON.parse((await read(kind, 'json', address)).text) as Json

/** RFC 4180, as a spreadsheet reads it. */
function readCsv(text: string): string[][] {
  const cells = [...text.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r]*))(,|\r\n)/g)]
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of cells) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end !== ',') rows.push([])
  }
  return rows.slice(0, -1)
}

async function allSchemes(address: Address) {
  const slugs: string[] = []
  let after = ''
  do {
    const page: Awaited<ReturnType<typeof schemeList>> = await schemeList(context(), {
      address: { ...address, after },
    })
    slugs.push(...page.schemes.map(({ slug }) => slug))
    after = page.next ?? ''
  } while (after)
  return slugs
}

/** The rows of each page, in its order. */
const pages: Partial<Record<FileKind, (address: Address) => Promise<string[]>>> = {
  schemes: (address) => allSchemes(address),
  areas: async () => {
    const { nations, regions, health } = await areaIndex(context(), { address: {} })
    return [...nations, ...regions, ...health].map(({ code }) => code)
  },
  awards: async ({ programme = '' }) =>
    (await programmePage(context(), { address: {}, slug: programme })).awards.map(({ slug }) => slug),
  programmes: async () => (await fundingIndex(context(), { address: {} })).programmes.map(({ slug }) => slug),
  services: async (address) => (await serviceList(context(), { address })).services.map(({ slug }) => slug),
  evidence: async (address) => (await evidencePage(context(), { address })).items.map(({ slug }) => slug),
  timeline: async (address) => (await timelinePage(context(), { address })).events.map(({ slug }) => slug),
}

describe('the rows of a file', () => {
  it.each<[FileKind, Address]>([
    ['schemes', {}],
    ['schemes', { nation: 'Wales' }],
    ['schemes', { q: 'garden' }],
    ['schemes', { nation: 'England', activity: 'nature-based', period: '2021' }],
    ['schemes', { programme: 'thriving-communities-fund' }],
    ['schemes', { bbox: '-3,51,0,53' }],
    ['schemes', { reach: 'wide' }],
    ['schemes', { area: 'E54000068' }],
    ['areas', {}],
    ['awards', { programme: 'thriving-communities-fund' }],
    ['programmes', {}],
    ['evidence', {}],
    ['evidence', { grade: 'moderate' }],
    ['evidence', { grade: 'strong' }],
    ['evidence', { measure: 'gp-use' }],
    ['evidence', { measure: 'wellbeing', grade: 'limited', kind: 'evaluation' }],
    ['services', {}],
    ['services', { nation: 'Scotland', cost: 'free' }],
    ['services', { area: 'E08000021', referrer: 'self' }],
    ['services', { wider: 'E08000021' }],
    ['timeline', {}],
    ['timeline', { nation: 'Wales' }],
    ['timeline', { nation: 'England', kind: 'plan' }],
  ])('of %s are those of its page, in its order: %j', async (kind, address) => {
    const expected = await pages[kind]?.(address)
    const key = kind === 'areas' ? 'code' : 'slug'
    const { rows, count } = await json(kind, address)
    expect(rows.map((row) => row[key])).toEqual(expected)
    expect(count).toBe(rows.length)
    const [head = [], ...lines] = readCsv((await read(kind, 'csv', address)).text)
    expect(lines.map((line) => line[head.indexOf(key)])).toEqual(expected)
    expect(lines.every((line) => line.length === head.length)).toBe(true)
  })

  it('has the nearest first when a place was asked for', async () => {
    const near = { place: 'Newcastle upon Tyne' }
    const file = await read('schemes', 'json', near)
    const slugs = (JSON.parse(file.text) as Json).rows.map(({ slug }) => slug)
    const nearest = await allSchemes(near)
    expect(slugs.slice(0, nearest.length)).toEqual(nearest)
    // What covers the place has no distance, and is last.
    const { covering, coveringTotal } = await schemeList(context(), { address: near })
    const last = slugs.slice(nearest.length)
    expect([last.length, new Set(last).size]).toEqual([coveringTotal, coveringTotal])
    expect(last).toEqual(expect.arrayContaining(covering.map(({ slug }) => slug)))
    expect(file.name).toBe('schemes-near-newcastle-upon-tyne-release-1.json')
  })

  it.each(fileKinds)('of %s say where each fact comes from', async (kind) => {
    const { rows, release } = await json(kind)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      expect(row).toMatchObject({
        release,
        source_url: expect.stringMatching(/^https?:/),
        licence: expect.any(String),
        last_verified: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        release_published_on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        cite_as: expect.stringContaining(`Release ${release}, published`),
      })
    }
  })

  it('has what covers a wider area, and what is near to one of several towns', async () => {
    const wider = { wider: 'S12000017' }
    expect((await json('schemes', wider)).rows.map(({ slug }) => slug)).toEqual(await allSchemes(wider))
    const near = { place: 'Newport', at: '-2.998,51.588' }
    const file = await read('schemes', 'json', near)
    const { coveringTotal } = await schemeList(context(), { address: near })
    expect((JSON.parse(file.text) as Json).count).toBe((await allSchemes(near)).length + coveringTotal)
    await expect(json('schemes', { place: 'Newport' })).rejects.toMatchObject({ code: 'invalid' })
    await expect(json('schemes', { wider: 'E99999999' })).rejects.toMatchObject({ code: 'invalid' })
  })

  it('loses no scheme on the way to a map', async () => {
    for (const kind of ['schemes', 'areas'] as const) {
      const { features } = JSON.parse((await read(kind, 'geojson')).text) as { features: object[] }
      expect(features).toHaveLength((await json(kind)).count)
    }
  })

  it('has pounds, and a blank where no sum was published', async () => {
    const { rows } = await json('awards')
    expect(
      rows.find(({ scheme_slug }) => scheme_slug === 'hwf2018-newcastle-gateshead-linkwork'),
    ).toMatchObject({
      amount_pounds: 490_000,
    })
    expect(rows.some(({ amount_pounds }) => amount_pounds === null)).toBe(true)
  })
})

describe('what a file says of itself', () => {
  it('names its filters and its release', async () => {
    expect((await read('schemes', 'csv', { nation: 'Wales' })).name).toBe('schemes-wales-release-1.csv')
    expect(
      (await read('timeline', 'json', { nation: 'Northern Ireland', kind: 'fund' }, { language: 'cy' })).name,
    ).toBe('timeline-northern-ireland-fund-release-1-cy.json')
  })

  it('cites the same rows for ever', async () => {
    const { citation, filters } = await json('evidence', { grade: 'moderate' })
    expect(filters).toEqual({ grade: 'moderate' })
    expect(citation).toMatch(
      /^Social Prescribing Academy, Atlas\. Evidence \(grade=moderate\)\. Release 1, published [\d-]+\. https:\/\/atlas\.example\/evidence\.json\?grade=moderate&release=1$/,
    )
  })

  it('leads from a named release to pages of the same one, and else to pages of the newest', async () => {
    const pageOf = async (address: Address) => (await json('evidence', address)).rows[0]?.['page']
    expect(await pageOf({ release: '1' })).toMatch(/\/evidence\?release=1#[a-z0-9-]+$/)
    expect(await pageOf({})).toMatch(/\/evidence#[a-z0-9-]+$/)
    expect((await read('evidence', 'csv', { release: '1' })).pinned).toBe(true)
    expect((await read('evidence', 'csv')).pinned).toBe(false)
  })

  it('speaks Welsh under a Welsh address, with the same keys in JSON', async () => {
    const [head] = readCsv((await read('areas', 'csv', {}, { language: 'cy' })).text)
    expect(head?.slice(0, 3)).toEqual(['cod', 'enw', 'enw_cymraeg'])
    const welsh = JSON.parse((await read('areas', 'json', {}, { language: 'cy' })).text) as Json
    expect(Object.keys(welsh.rows[0] ?? {}).slice(0, 3)).toEqual(['code', 'name', 'name_cy'])
    expect(welsh.citation).toContain('https://atlas.example/cy/areas.json?release=1')
  })

  it.each(fileKinds)('has a column of %s under one name only, in both languages', (kind) => {
    const { columns } = fileTables[kind]
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length)
    expect(new Set(columns.map(({ cy }) => cy)).size).toBe(columns.length)
    expect(columns.every(({ name, cy }) => /^[a-z_]+$/.test(name) && /^[a-zâêîôûŵŷ_]+$/.test(cy))).toBe(true)
  })
})

describe('what a file refuses', () => {
  it.each<[FileKind, Address, object]>([
    ['schemes', { nation: 'Walse' }, { parameter: 'nation', value: 'Walse', why: 'unknown-value' }],
    ['schemes', { colour: 'red' }, { parameter: 'colour', why: 'unknown-parameter' }],
    ['schemes', { after: 'x' }, { parameter: 'after', why: 'unknown-parameter' }],
    ['schemes', { area: 'E99999999' }, { parameter: 'area', why: 'not-on-record' }],
    ['schemes', { place: 'Nowhere' }, { parameter: 'place', why: 'not-on-record' }],
    ['awards', { programme: 'no-such' }, { parameter: 'programme', why: 'not-on-record' }],
    ['figures', { indicator: 'no-such' }, { parameter: 'indicator', why: 'not-on-record' }],
    ['timeline', { nation: 'Cymru' }, { choices: 'England, Scotland, Wales, Northern Ireland' }],
  ])('a wrong filter of %s, by name: %j', async (kind, address, details) => {
    await expect(read(kind, 'csv', address)).rejects.toMatchObject({
      code: 'invalid',
      reason: 'wrong-filter',
      details,
    })
  })

  it('a release that does not exist, and a form that a list has not', async () => {
    await expect(read('schemes', 'csv', { release: '9' })).rejects.toMatchObject({
      reason: 'no-such-release',
    })
    await expect(read('awards', 'geojson')).rejects.toMatchObject({ reason: 'no-such-file' })
  })
})

it.each(fileKinds.flatMap((kind) => publishedFiles[kind].map((format) => [kind, format] as const)))(
  'reads %s.%s in at most three statements',
  async (kind, format) => {
    await read(kind, format)
    expect(database.statements.length).toBeLessThanOrEqual(3)
  },
)
