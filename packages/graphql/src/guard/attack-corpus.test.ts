import { expect, test } from 'vitest'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { ask, send } from '../testing/ask.ts'
import { attacks } from '../testing/attack-corpus.ts'
import { testEndpoint } from '../testing/test-endpoint.ts'

const database = useTestDatabase({ seeded: true })
const { endpoint, logged } = testEndpoint(database.as('academy_api'))

test('holds at least forty documents', () => {
  expect(attacks.length).toBeGreaterThanOrEqual(40)
  expect(new Set(attacks.map(({ query, variables }) => query + JSON.stringify(variables))).size).toBe(
    attacks.length,
  )
})

for (const { name, query, variables, operationName } of attacks) {
  test(`refuses ${name}`, async () => {
    await ask(endpoint, '{ release { number } }')
    database.statements.length = 0
    const answer = await ask(endpoint, query, variables, {
      body: JSON.stringify({ query, variables, operationName }),
    })
    expect(answer.status, answer.text).toBe(400)
    expect(answer.headers['content-type']).toContain('json')
    expect(answer.errors?.[0]?.message).toBeTruthy()
    const extensions = answer.errors?.[0]?.extensions
    // What GraphQL refuses by itself has a code of its own, and knows no limit.
    const reason = extensions?.code === 'QUERY_REFUSED' ? 'string' : 'undefined'
    expect([typeof extensions?.['limit'], typeof extensions?.['instead']]).toEqual([reason, reason])
    expect(database.statements.filter((text) => !text.includes('FROM published.release'))).toEqual([])
    expect(logged).toEqual([])
  })
}

test('refuses all of it in less than 5 ms of work each, on average', async () => {
  const before = process.cpuUsage()
  for (const { query, variables } of attacks) await ask(endpoint, query, variables)
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1_000 / attacks.length).toBeLessThan(5)
})

test('refuses what is not a query in JSON', async () => {
  const refused = [
    { body: 'query=%7B__typename%7D' },
    { body: '--x--' },
    { body: '[{"query":"{__typename}"},{"query":"{__typename}"}]' },
    { body: '{"query":"{__typename}","variables":[1]}' },
    { body: '{"query":' },
    { body: '' },
    { body: 'null' },
    { method: 'GET', search: '' },
    { method: 'GET', search: 'query=%7B__typename%7D&variables=%7B' },
  ]
  for (const request of refused) {
    const answer = await send(endpoint, request)
    expect(answer.status, JSON.stringify(request)).toBe(400)
    expect(JSON.parse(answer.body.toString())).toMatchObject({
      errors: [{ extensions: { code: 'QUERY_REFUSED' } }],
    })
  }
  expect((await send(endpoint, { method: 'PUT' })).status).toBe(405)
})
