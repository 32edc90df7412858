import { expect, test } from 'vitest'
import { openDatabase } from '@academy/db/client/open-database'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { createApi } from './create-caller.ts'

const { as } = useTestDatabase({ seeded: true })
const log = { info: () => {}, error: () => {} }
const api = createApi({ db: as('academy_api'), actor: { kind: 'public' }, now: new Date(0), log })

test('reads on through a list in the release it began with', async () => {
  const first = await api.registry.schemes({ nation: 'Wales', first: 10 })
  const next = first.next ?? undefined
  const second = await api.registry.schemes({ nation: 'Wales', first: 200, after: next, asOf: first.release })
  expect(first.rows).toHaveLength(10)
  expect(second.next).toBeNull()
  expect(new Set([...first.rows, ...second.rows].map(({ slug }) => slug)).size).toBe(21)
})

test('answers every list without a filter', async () => {
  const { registry } = api
  const lists = await Promise.all([
    registry.schemes({}),
    registry.areas({}),
    registry.programmes({}),
    registry.awards({}),
    registry.policyEvents({}),
    registry.evidence({}),
    registry.indicators({}),
    registry.observations({}),
  ])
  for (const { rows, release } of lists) expect([rows.length > 0, release]).toEqual([true, 1])
  expect(await registry.releases({})).toHaveLength(1)
})

test('says in words that a record, a release or a page size is not there', async () => {
  await expect(api.registry.scheme({ slug: 'not-there' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(api.registry.schemes({ asOf: 99 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(api.registry.schemes({ first: 201 })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
})

test('refuses words that the database cannot hold, and is not broken by them', async () => {
  await expect(api.registry.search({ q: 'gar\0den' })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
    cause: { code: 'invalid' },
  })
  expect((await api.registry.search({ q: 'garden' })).hits.length).toBeGreaterThan(0)
})

test('says that it is away, and tells the log, when the database is', async () => {
  const nowhere = openDatabase({ url: 'postgres://academy@127.0.0.1:1/academy' })
  const logged: string[] = []
  const away = createApi({
    db: nowhere.db,
    actor: { kind: 'public' },
    now: new Date(0),
    log: { info: () => {}, error: (_, message) => void logged.push(message) },
  })
  await expect(away.registry.schemes({})).rejects.toMatchObject({
    code: 'SERVICE_UNAVAILABLE',
    cause: { code: 'unavailable' },
  })
  expect(logged).toEqual(['the database does not answer'])
  await nowhere.close()
})
