import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SeededRandom } from '../src/adversary/seeded-random.ts'
import { startStack, type RunningStack } from '../src/stack/start-stack.ts'
import { asWord, kinds, wordsOf, written, type Kind } from './proof/cells.ts'
import { readCsv, readRelease, type Row } from './proof/read-release.ts'
import { recountAreas, type Recounted } from './proof/recount-areas.ts'
import { recountFigures } from './proof/recount-figures.ts'
import { ofNation, recountProgramme, recountSum } from './proof/recount-money.ts'

/** `PROOF_SEED=… pnpm test proof` draws the same cells again. */
const SEED = Number(process.env['PROOF_SEED'] ?? 20_261_126)
const CELLS = 1_000
const START_WITHIN_MS = 300_000
const PAGE_SIZE = 200

let stack: RunningStack
let map: string
let api: string

beforeAll(async () => {
  stack = await startStack({ apps: ['map', 'api'], build: process.env['TEST_RUN'] === undefined })
  ;({ map, api } = stack.addresses)
}, START_WITHIN_MS)
afterAll(() => stack?.stop(), 60_000)

async function read(address: string, init?: RequestInit): Promise<string> {
  // Readers of a whole register ask more often than one person does.
  for (;;) {
    const answer = await fetch(address, init)
    if (answer.status === 429) {
      await answer.text()
      await new Promise((resolve) =>
        setTimeout(resolve, 1_000 * Number(answer.headers.get('retry-after') ?? 1)),
      )
      continue
    }
    const body = await answer.text()
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${body.slice(0, 300)}`)
    return body
  }
}

/** What a procedure answers. */
async function call<Answer>(procedure: string, input: object): Promise<Answer> {
  const query = new URLSearchParams({ input: JSON.stringify({ json: input }) })
  const body = JSON.parse(await read(`${api}/trpc/${procedure}?${query.toString()}`)) as {
    result: { data: { json: Answer } }
  }
  return body.result.data.json
}

interface Faces {
  csv: Map<string, Row>
  json: Map<string, Record<string, unknown>>
  trpc: Map<string, Record<string, unknown>>
  graph: Map<string, Record<string, unknown>>
}

async function facesOf({ file, trpc, graph, columns }: Kind): Promise<Faces> {
  const bySlug = <Of extends Record<string, unknown>>(rows: readonly Of[]) => new Map(rows.map((row) => [String(row['slug']), row])) // prettier-ignore
  const csv = readCsv(await read(`${map}/${file}.csv`))
  const json = JSON.parse(await read(`${map}/${file}.json`)) as { rows: Record<string, unknown>[] }
  const inTrpc: Record<string, unknown>[] = []
  let after: string | null = null
  do {
    const page: { rows: Record<string, unknown>[]; next: string | null } = await call(trpc, { first: PAGE_SIZE, ...(after && { after }) }) // prettier-ignore
    inTrpc.push(...page.rows)
    after = page.next
  } while (after)
  const fields = ['slug', ...columns.map(({ name, graph: selected }) => selected ?? name)].join(' ')
  const inGraph: Record<string, unknown>[] = []
  let cursor: string | null = null
  do {
    const query = `query Proof($after: String) { ${graph}(first: ${PAGE_SIZE}, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`
    const body = JSON.parse(
      await read(`${api}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { after: cursor } }),
      }),
    ) as { data: Record<string, { nodes: Record<string, unknown>[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }> } // prettier-ignore
    const page = body.data[graph]
    inGraph.push(...(page?.nodes ?? []))
    cursor = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (cursor)
  return { csv: bySlug(csv), json: bySlug(json.rows), trpc: bySlug(inTrpc), graph: bySlug(inGraph) }
}

describe('a thousand cells drawn at random', () => {
  it('are the same on the page, in CSV and JSON, in GraphQL and in tRPC', async () => {
    const random = new SeededRandom(SEED)
    const faces = new Map<Kind, Faces>()
    for (const kind of kinds) faces.set(kind, await facesOf(kind))
    const all = [...faces].flatMap(([kind, { csv }]) =>
      [...csv.values()].flatMap((row) => kind.columns.map((column) => ({ kind, row, column }))),
    )
    const drawn = random.shuffle(all).slice(0, CELLS)
    expect(drawn).toHaveLength(CELLS)
    const pages = new Map<string, Promise<string>>()
    const wrong: object[] = []
    for (const { kind, row, column } of drawn) {
      const slug = row['slug'] ?? ''
      const cell = row[column.file] ?? ''
      const said = cell === '' ? '' : (column.said ?? String)(cell)
      const of = faces.get(kind)
      const path = kind.pageOf(row)
      const page = path === null ? null : await (pages.get(path) ?? remember(pages, path))
      const isOnPage =
        cell === '' || page === null || page.includes(column.page(cell).replaceAll(/\s+/g, ' '))
      const found = {
        json: written(of?.json.get(slug)?.[column.file]),
        trpc: written(of?.trpc.get(slug)?.[column.name]),
        graph: written(of?.graph.get(slug)?.[column.graph?.split(' ')[0] ?? column.name]),
      }
      const isSame =
        found.json === cell &&
        number(found.trpc) === number(said) &&
        (number(found.graph) === number(said) || asWord(found.graph) === asWord(said))
      if (!isSame || !isOnPage)
        wrong.push({ kind: kind.file, slug, column: column.file, cell, ...found, isOnPage, path })
    }
    expect(wrong).toEqual([])
  }, 300_000)

  function remember(pages: Map<string, Promise<string>>, path: string): Promise<string> {
    const page = read(`${map}${path}`).then(wordsOf)
    pages.set(path, page)
    return page
  }
})

/** `490000.00` and `490000` are one number. */
const number = (value: string) => (/^-?\d+(\.\d+)?$/.test(value) ? String(Number(value)) : value)

const TABLES = [
  'scheme',
  'scheme_area',
  'area',
  'area_part',
  'observation',
  'indicator',
  'award',
  'programme',
]

interface AreaAnswer {
  schemes: { slug: string; reach: string }[]
  wider: { schemes: number }
  linkWorkerSchemes: number
  figures: {
    own: {
      slug: string
      rank: { rank: number; outOf: number } | null
      interval: { lower: number; upper: number } | null
      rate: { value: number } | null
    }[]
  }
}

describe('every area of today, counted again from the files of the release', () => {
  let table: Awaited<ReturnType<typeof readRelease>>
  let recounted: Recounted[]
  beforeAll(async () => {
    table = await readRelease(api, 1, TABLES)
    recounted = recountAreas(table)
  })

  it('has the schemes that its page says: inside, over all of it, and wider', async () => {
    expect(recounted.length).toBeGreaterThan(450)
    const figures = recountFigures(table)
    let compared = 0
    for (const own of recounted) {
      const page = await call<AreaAnswer>('map.area', { code: own.code, address: {} })
      const of = (reach: string) => page.schemes.filter((scheme) => scheme.reach === reach).length
      expect({
        code: own.code,
        inside: of('inside'),
        whole: of('whole'),
        wider: page.wider.schemes,
        linkWorkers: page.linkWorkerSchemes,
        schemes: page.schemes.map(({ slug }) => slug).toSorted(),
      }).toEqual({
        code: own.code,
        inside: own.inside,
        whole: own.whole,
        wider: own.kind === 'nation' ? 0 : own.wider,
        linkWorkers: own.linkWorkers,
        schemes: own.schemes.toSorted(),
      })
      for (const { slug, rank, interval, rate } of page.figures.own) {
        const again = figures.get(slug)
        expect({
          slug,
          rank,
          interval: rounded(interval),
          rate: rounded(rate && { value: rate.value }),
        }).toEqual({
          slug,
          rank: again?.rank ?? null,
          interval: rounded(again?.interval ?? null),
          rate: rounded(typeof again?.rate === 'number' ? { value: again.rate } : null),
        })
        compared += 1
      }
    }
    expect(compared).toBeGreaterThan(500)
  }, 300_000)

  it('has the numbers that the file of areas says', async () => {
    const rows = new Map(readCsv(await read(`${map}/areas.csv`)).map((row) => [row['code'], row]))
    const tabled = recounted.filter(({ code }) => rows.has(code))
    expect(tabled).toHaveLength(rows.size)
    for (const own of tabled) {
      const row = rows.get(own.code)
      expect([
        own.code,
        row?.['schemes_in_places_inside'],
        row?.['schemes_covering_all'],
        row?.['link_worker_schemes'],
      ]).toEqual([own.code, String(own.inside), String(own.whole), String(own.linkWorkers)])
    }
  })

  it('is told in sixty opening sentences whose numbers are those of the facts', async () => {
    const random = new SeededRandom(SEED)
    const told: string[] = []
    const schemes = table('scheme')
    const plural = (n: number, verbs: readonly [string, string]) => `${n} ${n === 1 ? 'scheme' : 'schemes'} ${n === 1 ? verbs[0] : verbs[1]}` // prettier-ignore
    const home = ledeOf(await read(`${map}/`))
    const inNation = (nation: string) => schemes.filter((scheme) => scheme['nation'] === nation).length
    expect(home).toContain(
      `${schemes.length} schemes are on record in the United Kingdom: ${inNation('England')} in England, ${inNation('Scotland')} in Scotland, ${inNation('Wales')} in Wales and ${inNation('Northern Ireland')} in Northern Ireland.`,
    )
    told.push(home)
    for (const nation of ['England', 'Scotland', 'Wales', 'Northern Ireland']) {
      const lede = ledeOf(await read(`${map}/?nation=${encodeURIComponent(nation)}`))
      expect(lede).toContain(
        `${inNation(nation)} of the ${schemes.length} schemes on record match these filters`,
      )
      told.push(lede)
    }
    for (const year of [2016, 2018, 2021, 2023]) {
      const lede = ledeOf(await read(`${map}/?period=${year}`))
      const running = schemes.filter((scheme) => isKnownToRun(scheme, year)).length
      expect(lede).toContain(`${running} of the ${schemes.length} schemes on record match these filters`)
      told.push(lede)
    }
    for (const [code, nation] of [
      ['S92000003', 'Scotland'],
      ['W92000004', 'Wales'],
      ['N92000002', 'Northern Ireland'],
    ] as const) {
      const lede = ledeOf(await read(`${map}/areas/${code}`))
      const sum = recountSum(ofNation(table('award'), nation))
      expect([nation, lede]).toEqual([nation, expect.stringContaining(`£${sum?.toLocaleString('en-GB')}`)])
      told.push(lede)
    }
    const rounds = table('programme').filter(({ award_count: count }) => count !== '')
    expect(rounds.length).toBeGreaterThan(10)
    for (const programme of rounds) {
      const { announced, named, priced } = recountProgramme(programme, table('award'))
      const lede = ledeOf(await read(`${map}/funding/${programme['slug']}`))
      const sentence = [
        named === 0 ? 'none named' : `${named} named`,
        ...(named === 0 ? [] : [`${priced === 0 ? 'none' : priced} with a published sum`]),
      ].join('; ')
      expect({
        lede,
        announced: lede.includes(`nnounced for ${announced} `),
        sentence,
        isSaid: lede.includes(sentence),
      }).toEqual({ lede, announced: true, sentence, isSaid: true })
      told.push(lede)
    }
    const gaps = wordsOf(await read(`${map}/`))
    const marked = schemes.filter(
      ({ location_precision: of = '', lon }) => ['town', 'local_authority'].includes(of) && lon,
    )
    expect(gaps).toContain(
      `${marked.length} schemes can be put on the map; ${schemes.length - marked.length} schemes cover a region`,
    )
    const health = recounted.filter(({ kind }) =>
      ['icb', 'health-board', 'local-health-board', 'hsc-trust'].includes(kind),
    )
    expect(health).toHaveLength(62)
    expect(health.filter(({ inside, whole, wider }) => inside + whole + wider === 0)).toEqual([])
    expect(gaps).toContain('Every one of the 62 health areas is covered by at least one.')
    told.push(gaps)
    const areas = random
      .shuffle(recounted.filter(({ inside, whole, wider }) => inside + whole + wider > 0))
      .slice(0, 40)
    for (const { code, kind, inside, whole, wider } of areas) {
      const lede = ledeOf(await read(`${map}/areas/${code}`))
      for (const [n, sentence] of [
        [inside, `${plural(inside, ['serves', 'serve'])} places in it`],
        [whole, `${plural(whole, ['covers', 'cover'])} all of it`],
        [kind === 'nation' ? 0 : wider, `${plural(wider, ['covers', 'cover'])} a wider area`],
      ] as const)
        expect({ code, sentence, isSaid: lede.includes(sentence), lede }).toEqual({
          code,
          sentence,
          isSaid: n > 0,
          lede,
        })
      told.push(lede)
    }
    expect(new Set(told).size).toBeGreaterThanOrEqual(60)
  }, 120_000)
})

/** To six decimals: what two ways of reckoning may differ by is far below. */
function rounded(values: Readonly<Record<string, number>> | null): Record<string, string> | null {
  return values && Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.toFixed(6)]))
}

/** A source says that it ran in the year: on a date in it, or after it had begun and until later. */
function isKnownToRun(scheme: Row, year: number): boolean {
  const known = Number(scheme['known_to_run_on']?.slice(0, 4))
  const start = Number(scheme['started_on']?.slice(0, 4))
  return known === year || (start > 0 && start <= year && known >= year)
}

function ledeOf(html: string): string {
  const [, lede = ''] = /class="[^"]*ac-lede[^"]*"[^>]*>([\s\S]*?)<\/(?:p|div)>/.exec(html) ?? []
  return wordsOf(lede)
    .replaceAll(/ ([.,:])/g, '$1')
    .trim()
}
