import { expect, test } from 'vitest'
import { openDatabase } from '@academy/db/client/open-database'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { ask } from '../testing/ask.ts'
import { testEndpoint } from '../testing/test-endpoint.ts'

const database = useTestDatabase({ seeded: true })
const { endpoint } = testEndpoint(database.as('academy_api'))
const fresh = () => testEndpoint(database.as('academy_api'), { storeBytes: 0 }).endpoint

const nested = `{ schemes(first: 10) { nodes { name lead { name } programme { name awards(first: 3) { nodes { slug amount { pence pounds } recipient { name } } } } areas(first: 5) { nodes { code } } } } }`

test('answers with the release it read, its citation and the cost', async () => {
  const answer = await ask(endpoint, '{ schemes(first: 2) { nodes { name nation } totalCount } }')
  expect(answer.status).toBe(200)
  expect(answer.data).toMatchObject({
    schemes: { totalCount: 457, nodes: [{ name: expect.any(String) }, {}] },
  })
  expect(answer.extensions).toMatchObject({ release: { number: 1 }, cost: { limit: 20_000 } })
  expect(answer.extensions?.release?.citation).toContain(answer.extensions?.release?.sha256)
})

test('sends about one statement for each level of a nested list', async () => {
  const endpoint = fresh()
  await ask(endpoint, '{ release { number } }')
  database.statements.length = 0
  const answer = await ask(endpoint, nested)
  expect(answer.errors).toBeUndefined()
  // schemes; their areas; their programmes' awards. The names of leads, programmes and recipients stand in those rows.
  expect(database.statements).toHaveLength(3)
  database.statements.length = 0
  const more = nested
    .replaceAll('lead { name }', 'lead { name sector }')
    .replace('programme { name', 'programme { name funders')
  expect((await ask(endpoint, more)).errors).toBeUndefined()
  // schemes; their leads, programmes and areas; the programmes' awards; the awards' recipients
  expect(database.statements).toHaveLength(6)
})

test('a flat list is one statement, and the same query again none', async () => {
  const query = '{ schemes(first: 20) { nodes { slug name nation activities } } }'
  await ask(endpoint, query)
  database.statements.length = 0
  expect((await ask(endpoint, `${query} `)).status).toBe(200)
  expect(database.statements.filter((text) => text.includes('published.scheme '))).toHaveLength(1)
  database.statements.length = 0
  expect((await ask(endpoint, query)).status).toBe(200)
  expect(database.statements.filter((text) => text.includes('published.scheme '))).toHaveLength(0)
})

test('a stored answer is the same bytes as a fresh one', async () => {
  const first = await ask(endpoint, nested)
  expect((await ask(endpoint, nested)).text).toBe(first.text)
  expect((await ask(fresh(), nested)).text).toBe(first.text)
})

test('shows an id for a bug, and logs the rest under it', async () => {
  const { endpoint, logged } = testEndpoint(database.db, { storeBytes: 0 })
  await ask(endpoint, '{ release { number } }')
  await database.db.execute('ALTER TABLE published.award RENAME TO gone')
  const answer = await ask(endpoint, '{ awards(first: 1) { nodes { slug } } }')
  await database.db.execute('ALTER TABLE published.gone RENAME TO award')
  expect(answer.status).toBe(500)
  expect(answer.errors).toMatchObject([
    { message: 'Something went wrong. Quote request-1.', extensions: { code: 'INTERNAL' } },
  ])
  expect(answer.text).not.toContain('published.award')
  expect(logged).toMatchObject([{ requestId: 'request-1', path: 'awards' }])
})

test('answers 503 in JSON when the database cannot be reached', async () => {
  const lost = openDatabase({ url: 'postgres://nobody@127.0.0.1:1/none' })
  const answer = await ask(testEndpoint(lost.db).endpoint, '{ release { number } }')
  await lost.close()
  expect(answer).toMatchObject({
    status: 503,
    headers: { 'retry-after': '5' },
    errors: [{ extensions: { code: 'UNAVAILABLE' } }],
  })
})

test('refuses words that the database cannot hold, and says so', async () => {
  const answer = await ask(endpoint, 'query ($q: String!) { search(words: $q, first: 5) { score } }', {
    q: 'glas\u0000gow',
  })
  expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_INPUT' } }] })
})

test('says the same of a statement that the database gives up first', async () => {
  const hasty = openDatabase({ url: database.url, statementTimeoutMs: 200 })
  const { endpoint, logged } = testEndpoint(hasty.db)
  await ask(endpoint, '{ release { number } }')
  const answer = await database.db.transaction(async (tx) => {
    await tx.execute('LOCK TABLE published.award IN ACCESS EXCLUSIVE MODE')
    return ask(endpoint, '{ awards(first: 7) { nodes { slug } } }')
  })
  await hasty.close()
  expect(answer).toMatchObject({ status: 503, errors: [{ extensions: { code: 'TOO_SLOW' } }] })
  expect(logged).toEqual([])
})

/** How many statements of others wait for a lock in this database. */
async function waiting(): Promise<number> {
  const { rows } = await database.db.execute(
    `SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
  )
  return rows.length
}

test('gives up at the deadline, ends the statement on the server and sends no further one', async () => {
  const { endpoint, logged } = testEndpoint(database.as('academy_api'), { deadlineMs: 200 })
  await ask(endpoint, '{ release { number } }')
  const answer = await database.db.transaction(async (tx) => {
    await tx.execute('LOCK TABLE published.award IN ACCESS EXCLUSIVE MODE')
    const slow = await ask(endpoint, '{ awards(first: 5) { nodes { recipient { name } } } }')
    await expect.poll(waiting).toBe(0)
    database.statements.length = 0
    return slow
  })
  expect(answer).toMatchObject({ status: 503, errors: [{ extensions: { code: 'TOO_SLOW' } }] })
  expect((await ask(endpoint, '{ awards(first: 1) { nodes { slug } } }')).status).toBe(200)
  expect(database.statements.filter((text) => text.includes('published.organisation'))).toEqual([])
  expect(logged).toEqual([])
})
