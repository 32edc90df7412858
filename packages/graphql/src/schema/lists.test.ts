import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { ask } from '../testing/ask.ts'
import { testEndpoint } from '../testing/test-endpoint.ts'

const database = useTestDatabase({ seeded: true })
const { endpoint } = testEndpoint(database.as('academy_api'))

const pageSchema = z.object({
  edges: z.array(z.object({ cursor: z.string(), node: z.object({ id: z.string(), slug: z.string() }) })),
  pageInfo: z.object({ hasNextPage: z.boolean(), hasPreviousPage: z.boolean(), startCursor: z.string().nullable(), endCursor: z.string().nullable() }), // prettier-ignore
})

async function page(args: string): Promise<z.output<typeof pageSchema>> {
  const query = `{ list: schemes(${args}) { edges { cursor node { id slug } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`
  const answer = await ask(endpoint, query)
  expect(answer.errors, query).toBeUndefined()
  return pageSchema.parse(answer.data?.['list'])
}

const slugs = ({ edges }: z.output<typeof pageSchema>) => edges.map(({ node }) => node.slug)

async function walk(order: string): Promise<string[]> {
  const seen: string[] = []
  let after: string | null = null
  do {
    const next = await page(`first: 50, orderBy: ${order}${after ? `, after: "${after}"` : ''}`)
    seen.push(...slugs(next))
    after = next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null
  } while (after)
  return seen
}

test('pages forwards through a whole list, every record once', async () => {
  for (const order of ['NAME', 'NEWEST']) {
    const seen = await walk(order)
    expect(seen).toHaveLength(457)
    expect(new Set(seen).size).toBe(457)
  }
})

test('pages backwards through the same places', async () => {
  const all = await walk('NAME')
  const last = await page('last: 10')
  expect(slugs(last)).toEqual(all.slice(-10))
  expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
  const before = await page(`last: 10, before: "${last.pageInfo.startCursor}"`)
  expect(slugs(before)).toEqual(all.slice(-20, -10))
  expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
})

test('a page of the exact size of the list has none after it', async () => {
  expect((await page('first: 200, nation: WALES')).pageInfo.hasNextPage).toBe(false)
})

test('filters are combined', async () => {
  const answer = await ask(
    endpoint,
    '{ schemes(first: 200, nation: SCOTLAND, activity: NATURE_BASED) { nodes { nation activities } totalCount } }',
  )
  const { nodes, totalCount } = z.object({ nodes: z.array(z.object({ nation: z.string(), activities: z.array(z.string()) })), totalCount: z.number() }).parse(answer.data?.['schemes']) // prettier-ignore
  expect(nodes.length).toBe(totalCount)
  expect(
    nodes.every(({ nation, activities }) => nation === 'SCOTLAND' && activities.includes('NATURE_BASED')),
  ).toBe(true)
})

test('a cursor of another list, another order or another service is refused', async () => {
  const { pageInfo } = await page('first: 1')
  const cursor = pageInfo.endCursor ?? ''
  const refused = [
    `{ programmes(first: 1, after: "${cursor}") { nodes { id } } }`,
    `{ schemes(first: 1, orderBy: NEWEST, after: "${cursor}") { nodes { id } } }`,
    `{ schemes(first: 1, after: "${cursor.slice(0, -2)}AA") { nodes { id } } }`,
    `{ schemes(first: 1, before: "${cursor}") { nodes { id } } }`,
    `{ schemes(first: 1, asOf: 2, after: "${cursor}") { nodes { id } } }`,
  ]
  for (const query of refused) expect((await ask(endpoint, query)).status, query).toBe(400)
})

test('a cursor of a list that is narrowed, or of a record, is refused in every other list', async () => {
  const all = await page('first: 1')
  const within = await ask(
    endpoint,
    '{ areas(first: 2, nation: WALES) { nodes { id schemes(first: 1) { pageInfo { endCursor } } } } }',
  )
  const { nodes } = z.object({ nodes: z.array(z.object({ id: z.string(), schemes: z.object({ pageInfo: z.object({ endCursor: z.string().nullable() }) }) })) }).parse(within.data?.['areas']) // prettier-ignore
  const own = nodes.find(({ schemes }) => schemes.pageInfo.endCursor)
  const other = nodes.find(({ id }) => id !== own?.id)
  const cursor = own?.schemes.pageInfo.endCursor
  const ofArea = (id: string | undefined) =>
    `{ node(id: "${id}") { ... on Area { schemes(first: 1, after: "${cursor}") { pageInfo { hasPreviousPage } } } } }`
  expect((await ask(endpoint, ofArea(own?.id))).data).toEqual({
    node: { schemes: { pageInfo: { hasPreviousPage: true } } },
  })
  const refused = [
    `{ schemes(first: 1, nation: WALES, after: "${all.pageInfo.endCursor}") { nodes { id } } }`,
    `{ schemes(first: 1, after: "${cursor}") { nodes { id } } }`,
    ofArea(other?.id),
  ]
  for (const query of refused) {
    const answer = await ask(endpoint, query)
    expect(answer.errors, query).toMatchObject([{ extensions: { reason: 'cursor-of-another-list' } }])
  }
  // The list that it does belong to is answered beside one that refuses it.
  const beside = `{ a: ${ofArea(own?.id).slice(2, -2)} b: ${ofArea(other?.id).slice(2, -2)} }`
  expect(await ask(endpoint, beside)).toMatchObject({
    data: { a: { schemes: { pageInfo: { hasPreviousPage: true } } }, b: null },
    errors: [{ path: ['b', 'schemes'] }],
  })
})

test('an argument that cannot be is named, with what is wrong', async () => {
  const answer = await ask(endpoint, '{ schemes(first: 1, areaCode: "somewhere nice") { nodes { id } } }')
  expect(answer).toMatchObject({
    status: 400,
    errors: [{ message: '`areaCode`: must be a code such as E54000024.', extensions: { code: 'BAD_INPUT' } }],
  })
})

test('a search goes on after a hit', async () => {
  const hits = async (args: string) => {
    const answer = await ask(endpoint, `{ search(words: "social prescribing", ${args}) { cursor record { ... on Node { id } } } }`) // prettier-ignore
    const hit = z.object({ cursor: z.string(), record: z.object({ id: z.string() }) })
    return z.array(hit).parse(answer.data?.['search'])
  }
  const both = await hits('first: 4')
  expect(await hits(`first: 2, after: "${both[1]?.cursor}"`)).toEqual(both.slice(2))
})

test('node finds a record of every type by its global id', async () => {
  const lists = ['schemes', 'areas', 'organisations', 'programmes', 'awards', 'policyEvents', 'evidence', 'indicators', 'observations'] // prettier-ignore
  for (const list of lists) {
    const answer = await ask(endpoint, `{ ${list}(first: 1) { nodes { __typename id } } }`)
    const { nodes } = z.object({ nodes: z.array(z.object({ __typename: z.string(), id: z.string() })) }).parse(answer.data?.[list]) // prettier-ignore
    const found = await ask(
      endpoint,
      `{ node(id: "${nodes[0]?.id}") { __typename id ... on Fact { sourceUrl } } }`,
    )
    expect(found.data?.['node']).toMatchObject({ ...nodes[0] })
    const then = await ask(endpoint, `{ nodeAsOf(id: "${nodes[0]?.id}", asOf: 1) { __typename id } }`)
    expect(then.data?.['nodeAsOf']).toEqual(nodes[0])
  }
})

test('names that stand in a row are those of the records they belong to', async () => {
  const names = (more: string) => `{
    awards(first: 200) { nodes { recipient { id slug name ${more && 'kind'} } scheme { id slug name ${more && 'place'} } programme { id slug name ${more && 'rules'} } } }
    schemes(first: 200) { nodes { lead { id slug name ${more && 'kind'} } programme { id slug name ${more && 'rules'} } } }
  }`
  const short = await ask(endpoint, names(''))
  const full = await ask(endpoint, names('more'))
  expect(short.errors ?? full.errors).toBeUndefined()
  const without = JSON.stringify(full.data, (key, value: unknown) =>
    ['kind', 'place', 'rules'].includes(key) ? undefined : value,
  )
  expect(JSON.parse(without)).toEqual(short.data)
})

test('money is exact in pence and in pounds', async () => {
  const answer = await ask(endpoint, '{ awards(first: 200) { nodes { amount { pence pounds } } } }')
  const amount = z.object({ pence: z.number(), pounds: z.string() }).nullable()
  const { nodes } = z.object({ nodes: z.array(z.object({ amount })) }).parse(answer.data?.['awards'])
  const known = nodes.flatMap(({ amount }) => amount ?? [])
  expect(known).not.toEqual([])
  for (const { pence, pounds } of known) expect(pounds).toBe((pence / 100).toFixed(2))
})

test('search forgives a typing error', async () => {
  const answer = await ask(
    endpoint,
    '{ search(words: "norwhich", first: 5) { record { ... on Scheme { name place } ... on Area { name } ... on Organisation { name } } } }',
  )
  expect(JSON.stringify(answer.data)).toContain('Norwich')
})

test('the introspection query of the tools is answered', async () => {
  const { getIntrospectionQuery } = await import('graphql')
  const query = getIntrospectionQuery({ descriptions: true, schemaDescription: true, inputValueDeprecation: true, specifiedByUrl: true, directiveIsRepeatable: true }) // prettier-ignore
  const answer = await ask(endpoint, query)
  expect(answer.errors).toBeUndefined()
  expect(answer.extensions?.cost.requested).toBeLessThanOrEqual(1_000)
})

test('an old release answers as it did after a new one is published', async () => {
  const query = '{ schemes(first: 200, asOf: 1) { nodes { slug name sourceUrl } totalCount } }'
  const { endpoint: fresh } = testEndpoint(database.as('academy_api'), { storeBytes: 0 })
  const before = await ask(fresh, query)
  const [first] = slugs(await page('first: 1'))
  await database.db.execute(`
    INSERT INTO published.release (number, title, notes, sha256, row_counts) VALUES (2, 'Second', 'A name changed', repeat('a', 64), '{}');
    CREATE TEMP TABLE changed AS SELECT * FROM published.scheme WHERE slug = '${first}';
    ALTER TABLE changed DROP COLUMN search, DROP COLUMN spelling;
    UPDATE published.scheme SET release_to = 2 WHERE slug = '${first}';
    UPDATE changed SET name = 'Renamed', release_from = 2, release_to = NULL;
    INSERT INTO published.scheme (${await columns()}) SELECT ${await columns()} FROM changed`)
  const { endpoint: later } = testEndpoint(database.as('academy_api'), { storeBytes: 0 })
  expect((await ask(later, query)).data).toEqual(before.data)
  const both = await ask(
    later,
    `{ old: scheme(slug: "${first}", asOf: 1) { name id } new: scheme(slug: "${first}") { name } }`,
  )
  expect(both.data?.['new']).toEqual({ name: 'Renamed' })
  const { name, id } = z.object({ name: z.string(), id: z.string() }).parse(both.data?.['old'])
  expect(name).not.toBe('Renamed')
  const nodes = await ask(
    later,
    `{ old: nodeAsOf(id: "${id}", asOf: 1) { ... on Scheme { name } } new: node(id: "${id}") { ... on Scheme { name } } }`,
  )
  expect(nodes.data).toEqual({ old: { name }, new: { name: 'Renamed' } })
  expect(both.extensions).toMatchObject({ release: { number: 2 }, releases: [{ number: 2 }, { number: 1 }] })
})

async function columns(): Promise<string> {
  const { rows } = await database.db
    .execute(`SELECT string_agg(column_name, ', ') AS names FROM information_schema.columns
    WHERE table_schema = 'published' AND table_name = 'scheme' AND is_generated = 'NEVER'`)
  return String(rows[0]?.['names'])
}

beforeAll(async () => {
  await database.db.execute('ANALYZE')
})

test('studies are narrowed by what they measured, and bring their numbers', async () => {
  const answer = await ask(
    endpoint,
    `{ evidence(first: 200, measure: GP_USE) { nodes { slug measures effects { measure statistic value asWritten } } } }`,
  )
  expect(answer.errors).toBeUndefined()
  const { nodes } = z
    .object({
      evidence: z.object({
        nodes: z.array(
          z.object({ slug: z.string(), measures: z.array(z.string()), effects: z.array(z.unknown()) }),
        ),
      }),
    })
    .parse(answer.data).evidence
  for (const { measures } of nodes) expect(measures).toContain('GP_USE')
  expect(nodes.find(({ slug }) => slug.startsWith('east-merton'))?.effects).toContainEqual({
    measure: 'GP_USE',
    statistic: 'PERCENT_CHANGE',
    value: -33,
    asWritten: 'GP appointments down 33%',
  })
})

test('services are asked for by who may refer, from their scheme and from their area', async () => {
  const answer = await ask(
    endpoint,
    `{ services(first: 50, referrer: SELF, areaCode: "E08000021") { nodes { slug } }
      scheme(slug: "benfield-park-newcastle") { services(first: 5) { nodes { slug costs referredBy sourceAge areas(first: 5) { nodes { code } } } } }
      area(code: "E08000021") { services(first: 50) { nodes { slug } } } }`,
  )
  expect(answer.errors).toBeUndefined()
  const slug = 'benfield-art-group'
  expect(answer.data).toMatchObject({
    services: { nodes: expect.arrayContaining([{ slug }]) },
    scheme: {
      services: {
        nodes: [
          {
            slug,
            costs: 'FREE',
            referredBy: ['LINK_WORKER', 'SELF'],
            sourceAge: 'UNDATED',
            areas: { nodes: [{ code: 'E08000021' }] },
          },
        ],
      },
    },
    area: { services: { nodes: expect.arrayContaining([{ slug }]) } },
  })
})

test('what says how things are tells how old its source is, and what is history does not', async () => {
  const answer = await ask(
    endpoint,
    `{ schemes(first: 200) { nodes { sourceDate sourceAge } } policyEvents(first: 50) { nodes { sourceAge } } }`,
  )
  expect(answer.errors).toBeUndefined()
  const aged = z.object({
    nodes: z.array(z.object({ sourceDate: z.string().nullish(), sourceAge: z.string().nullable() })),
  })
  const { schemes, policyEvents } = z.object({ schemes: aged, policyEvents: aged }).parse(answer.data)
  for (const { sourceDate, sourceAge } of schemes.nodes)
    expect([sourceDate, sourceAge]).toEqual([
      sourceDate,
      sourceDate == null
        ? 'UNDATED'
        : sourceDate < '2023-11-22' && sourceDate !== '2023' && sourceDate !== '2023-11'
          ? 'OLD'
          : 'RECENT',
    ])
  expect(new Set(schemes.nodes.map(({ sourceAge }) => sourceAge))).toEqual(
    new Set(['OLD', 'RECENT', 'UNDATED']),
  )
  expect(policyEvents.nodes.every(({ sourceAge }) => sourceAge === null)).toBe(true)
})
