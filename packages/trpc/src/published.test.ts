import { expect, test } from 'vitest'
import { openDatabase } from '@academy/db/client/open-database'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { createApi } from './create-caller.ts'

const { as, db, url } = useTestDatabase({ seeded: true })
const log = { info: () => {}, error: () => {} }
const ports = { cursorSecret: 'a secret of a test' }
const api = createApi({ db: as('academy_api'), actor: { kind: 'public' }, now: new Date(0), log, ports })

test('reads on through a list in the release it began with', async () => {
  const first = await api.published.schemes({ nation: 'Wales', first: 10 })
  const next = first.next ?? undefined
  const second = await api.published.schemes({
    nation: 'Wales',
    first: 200,
    after: next,
    asOf: first.release,
  })
  expect(first.rows).toHaveLength(10)
  expect(second.next).toBeNull()
  expect(new Set([...first.rows, ...second.rows].map(({ slug }) => slug)).size).toBe(42)
})

test('answers every list without a filter', async () => {
  const { published } = api
  const lists = await Promise.all([
    published.schemes({}),
    published.organisations({}),
    published.areas({}),
    published.programmes({}),
    published.awards({}),
    published.policyEvents({}),
    published.evidence({}),
    published.indicators({}),
    published.observations({}),
  ])
  for (const { rows, release } of lists) expect([rows.length > 0, release]).toEqual([true, 1])
  expect(await published.releases({})).toHaveLength(1)
})

test('says in words that a record, a release or a page size is not there', async () => {
  await expect(api.published.scheme({ slug: 'not-there' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(api.published.schemes({ asOf: 99 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(api.published.schemes({ first: 201 })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
})

test.each([
  { natoin: 'Wales' },
  { asof: 1 },
  { sort: 'newest', after: { key: 'abc', id: '00000000-0000-0000-0000-000000000000' } },
  { sort: 'newest', after: { key: '99999999999999', id: '00000000-0000-0000-0000-000000000000' } },
  { after: 'bm90IG91cnM' },
  { first: 1e9 },
  { asOf: 2 ** 31 },
  { programme: 'a\0b' },
  { areaCode: '%' },
])('refuses %j with words that say what is wrong, and not as a fault of ours', async (input) => {
  for (const path of ['schemes', 'policyEvents', 'evidence'] as const) {
    const refused = await api.published[path](input as object).then(
      () => undefined,
      (error: unknown) => error,
    )
    expect(refused).toMatchObject({ code: expect.stringMatching(/^(BAD_REQUEST|NOT_FOUND)$/) })
  }
})

test('names the parameter that there is not', async () => {
  await expect(api.published.schemes({ natoin: 'Wales' } as object)).rejects.toMatchObject({
    cause: { issues: [{ message: 'Unrecognized key: "natoin"' }] },
  })
})

test('refuses words that the database cannot hold, and is not broken by them', async () => {
  await expect(api.published.search({ words: 'gar\0den' })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
    cause: { code: 'invalid' },
  })
  expect((await api.published.search({ words: 'garden' })).hits.length).toBeGreaterThan(0)
})

test('says that it is away, and tells the log, when the database is', async () => {
  const nowhere = openDatabase({ url: 'postgres://academy@127.0.0.1:1/academy' })
  const logged: string[] = []
  const away = createApi({
    db: nowhere.db,
    actor: { kind: 'public' },
    now: new Date(0),
    log: { info: () => {}, error: (_, message) => void logged.push(message) },
    ports: {},
  })
  await expect(away.published.schemes({})).rejects.toMatchObject({
    code: 'SERVICE_UNAVAILABLE',
    cause: { code: 'unavailable' },
  })
  expect(logged).toEqual(['the database does not answer'])
  await nowhere.close()
})

test('says that it takes too long, and tells the log, when the database gives up', async () => {
  const hasty = openDatabase({ url, statementTimeoutMs: 200 })
  const logged: string[] = []
  const slow = createApi({
    db: hasty.db,
    actor: { kind: 'public' },
    now: new Date(0),
    log: { info: () => {}, error: (_, message) => void logged.push(message) },
    ports: {},
  })
  await db.transaction(async (tx) => {
    await tx.execute('LOCK TABLE published.award IN ACCESS EXCLUSIVE MODE')
    await expect(slow.published.awards({})).rejects.toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      cause: { reason: 'too-slow' },
    })
  })
  expect(logged).toEqual(['a statement was given up'])
  await hasty.close()
})
