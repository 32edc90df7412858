import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { publishRelease } from '@academy/services/published/releases/publish-release'
import { createLog } from '@academy/services/runtime/create-log'
import { ask } from '../testing/ask.ts'
import { testEndpoint } from '../testing/test-endpoint.ts'

const database = useTestDatabase({ seeded: true })
const { endpoint } = testEndpoint(database.as('academy_api'))

/** A second release: a scheme has another name and none of its years, and a charity has no number any more. */
beforeAll(async () => {
  await database.db.execute(`UPDATE registry.scheme SET name = 'Another name' WHERE slug = 'bromley-by-bow'`)
  await database.db.execute(
    `UPDATE registry.scheme SET desk_status = 'retired' WHERE slug = 'frome-compassionate'`,
  )
  await database.db.execute(`DELETE FROM registry.organisation_identifier`)
  const log = createLog({ app: 'test', level: 'silent' })
  const actor = { kind: 'system', job: 'release' } as const
  await publishRelease(
    { db: database.db, actor, now: new Date(), log, ports: {} },
    { title: 'Second', notes: '' },
  )
})

const pageShape = z.object({
  edges: z.array(z.object({ cursor: z.string(), node: z.object({ kind: z.string(), key: z.string() }) })),
  pageInfo: z.object({
    hasNextPage: z.boolean(),
    hasPreviousPage: z.boolean(),
    endCursor: z.string().nullable(),
  }),
})

test('changes between two releases say what was and what is', async () => {
  const answer = await ask(
    endpoint,
    `{ changes(from: 1, to: 2, first: 5, kind: "scheme") {
      nodes { kind key name change values { column before after } }
      counts { kind change records } } }`,
  )
  expect(answer.errors).toBeUndefined()
  expect(answer.data?.['changes']).toMatchObject({
    nodes: [
      {
        kind: 'scheme',
        key: 'bromley-by-bow',
        name: 'Another name',
        change: 'CHANGED',
        values: [{ column: 'name', after: 'Another name' }],
      },
      { key: 'frome-compassionate', change: 'REMOVED', values: [] },
    ],
    counts: [
      { kind: 'scheme', change: 'CHANGED', records: 1 },
      { kind: 'scheme', change: 'REMOVED', records: 1 },
    ],
  })
  expect(answer.extensions?.release?.number).toBe(2)
})

test('changes are paged, each once, links too', async () => {
  const seen: string[] = []
  let after = ''
  do {
    const query = `{ changes(from: 1, to: 2, first: 2${after}) { edges { cursor node { kind key } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`
    const page = pageShape.parse((await ask(endpoint, query)).data?.['changes'])
    expect(page.pageInfo.hasPreviousPage).toBe(after !== '')
    expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor)
    seen.push(...page.edges.map(({ node }) => `${node.kind} ${node.key}`))
    after = page.pageInfo.hasNextPage ? `, after: "${page.pageInfo.endCursor}"` : ''
  } while (after)
  expect(new Set(seen).size).toBe(seen.length)
  expect(seen).toEqual(seen.toSorted())
  expect(seen.filter((one) => one.startsWith('organisation-identifier ')).length).toBeGreaterThan(0)
})

test('changes from a release that is not there, or backwards, are refused', async () => {
  const refused = async (range: string) =>
    (await ask(endpoint, `{ changes(${range}, first: 5) { nodes { key } } }`)).errors?.[0]?.extensions.code
  expect(await refused('from: 1, to: 9')).toBe('NOT_FOUND')
  expect(await refused('from: 2, to: 1')).toBe('BAD_INPUT')
  expect(await refused('from: 1, to: 2, kind: "nothing"')).toBe('BAD_INPUT')
})
