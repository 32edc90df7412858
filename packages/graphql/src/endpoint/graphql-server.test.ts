import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { ask, send } from '../testing/ask.ts'
import { testEndpoint } from '../testing/test-endpoint.ts'

const database = useTestDatabase({ seeded: true })
const { endpoint, logged } = testEndpoint(database.as('academy_api'), { storeBytes: 0 })

test('reckons the cost with the variables of each request, though the document is kept', async () => {
  const query =
    'query ($n: Int!) { schemes(first: $n) { nodes { awards(first: $n) { nodes { name: slug } } } } }'
  expect((await ask(endpoint, query, { n: 1 })).status).toBe(200)
  const refused = await ask(endpoint, query, { n: 200 })
  expect(refused).toMatchObject({ status: 400, errors: [{ extensions: { limit: 'cost' } }] })
  expect((await ask(endpoint, query, { n: 2 })).status).toBe(200)
})

test('refuses an invalid document the second time as the first', async () => {
  for (const query of ['{ nothing }', '{ schemes']) {
    const first = await ask(endpoint, query)
    expect(first).toMatchObject({ status: 400, errors: [{ extensions: { code: 'INVALID_QUERY' } }] })
    expect((await ask(endpoint, query)).text).toBe(first.text)
  }
})

test('calls an answer and a refusal by the type that is wanted', async () => {
  for (const type of ['application/json', 'application/graphql-response+json'] as const) {
    const whole = await ask(endpoint, '{ release { number } }', undefined, { type })
    const refused = await ask(endpoint, '{ nothing }', undefined, { type })
    expect([whole.status, whole.headers['content-type']]).toEqual([200, `${type}; charset=utf-8`])
    expect([refused.status, refused.headers['content-type']]).toEqual([400, `${type}; charset=utf-8`])
  }
})

test('takes GET and POST, and says so', async () => {
  const search = `query=${encodeURIComponent('{ release { number } }')}`
  for (const method of ['GET', 'HEAD']) expect((await send(endpoint, { method, search })).status).toBe(200)
  for (const method of ['PUT', 'DELETE', 'PATCH']) {
    const answer = await send(endpoint, { method, search })
    expect([answer.status, answer.headers['allow']]).toEqual([405, 'GET, POST'])
    expect(JSON.parse(answer.body.toString())).toMatchObject({ errors: [{ message: expect.any(String) }] })
  }
})

test.each([
  ['Variables={"n":5}', 'There is no parameter `Variables`.'],
  ['asOf=1', 'There is no parameter `asOf`.'],
  ['variables={"n":1}&variables={"n":2}', 'The parameter `variables` is given more than once.'],
  ['query={release{number}}', 'The parameter `query` is given more than once.'],
  ['variables={"n":1}&operationName=&extensions={}', undefined],
])('reads every parameter of an address, or names the one that it does not: %s', async (more, message) => {
  const query = encodeURIComponent('query ($n: Int = 1) { schemes(first: $n) { nodes { slug } } }')
  const answer = await send(endpoint, { method: 'GET', search: `query=${query}&${more}` })
  const body: unknown = JSON.parse(answer.body.toString())
  const refusal = { errors: [{ message, extensions: { code: 'QUERY_REFUSED' } }] }
  expect(answer.status).toBe(message === undefined ? 200 : 400)
  expect(body).toMatchObject(message === undefined ? { data: { schemes: { nodes: [{}] } } } : refusal)
})

test.each(['x', 'query'])(
  'names what the address of a POST says and nobody reads, though the query is known: %s',
  async (name) => {
    const { endpoint: keeping } = testEndpoint(database.as('academy_api'))
    await ask(keeping, '{ release { number } }')
    const answer = await ask(keeping, '{ release { number } }', undefined, { search: `${name}=1` })
    const message = `The address of a POST has no parameter \`${name}\`.`
    expect(answer).toMatchObject({
      status: 400,
      errors: [{ message, extensions: { code: 'QUERY_REFUSED', field: name } }],
    })
  },
)

test('keeps the part of an answer that is right, and says what is missing', async () => {
  const answer = await ask(endpoint, '{ release { number } node(id: "bm90IG91cnM") { id } }')
  expect(answer.status).toBe(200)
  expect(answer.data).toEqual({ release: { number: 1 }, node: null })
  expect(answer.errors).toMatchObject([{ path: ['node'], extensions: { reason: 'unknown-id' } }])
  expect(answer.headers['cache-control']).toBe('no-store')
})

test('ends a query whose client hangs up, on the server too, without a word in the log', async () => {
  let hangUp = () => {}
  await database.db.transaction(async (tx) => {
    await tx.execute('LOCK TABLE published.award IN ACCESS EXCLUSIVE MODE')
    const onHangUp = (abandon: () => void) => (hangUp = abandon)
    const query = JSON.stringify({ query: '{ awards(first: 1) { nodes { slug } } }' })
    const answer = send(endpoint, { body: query, onHangUp })
    await expect.poll(() => database.statements.some((text) => text.includes('published.award '))).toBe(true)
    hangUp()
    await answer
    const waiting = `SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`
    await expect.poll(async () => (await database.db.execute(waiting)).rows).toEqual([])
  })
  expect(logged).toEqual([])
})

test('one graphql module serves Yoga and the schema under plain Node', () => {
  const script = `
    import { GraphQLError, GraphQLSchema } from 'graphql'
    import { createGraphQLError, createSchema } from 'graphql-yoga'
    const schema = createSchema({ typeDefs: 'type Query { a: Int }' })
    console.log(createGraphQLError('') instanceof GraphQLError, schema instanceof GraphQLSchema)`
  const cwd = fileURLToPath(new URL('../..', import.meta.url))
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd })
  expect(said.toString().trim()).toBe('true true')
})
