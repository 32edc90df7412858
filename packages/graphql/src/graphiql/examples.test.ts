import { expect, test } from 'vitest'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { ask } from '../testing/ask.ts'
import { testEndpoint } from '../testing/test-endpoint.ts'
import { examples } from './examples.ts'

const database = useTestDatabase({ seeded: true })
const { endpoint } = testEndpoint(database.as('academy_api'))

for (const { name, query, variables } of examples) {
  test(`the example "${name.en}" answers with records`, async () => {
    const answer = await ask(endpoint, query, variables)
    expect(answer.errors).toBeUndefined()
    expect(answer.status).toBe(200)
    const lists = JSON.stringify(answer.data).match(/\[/g) ?? []
    expect(lists.length).toBeGreaterThan(0)
    expect(answer.text).not.toContain('"nodes":[]}},"extensions"')
  })
}
