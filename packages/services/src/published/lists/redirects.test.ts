import { beforeAll, describe, expect, it } from 'vitest'
import { takeEdition } from '@academy/db/registry/take-edition'
import { editions, type Edition } from '@academy/db/seed/editions'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { createLog } from '../../runtime/create-log.ts'
import type { ServiceContext } from '../../service-context.ts'
import { programmePage } from '../pages/funding-pages.ts'
import { schemePage } from '../pages/scheme-page.ts'
import { publishRelease } from '../releases/publish-release.ts'
import { loadBySlug } from './load-published.ts'
import { getScheme } from './schemes.ts'

const { db, as, statements } = useTestDatabase()
const log = createLog({ app: 'test', level: 'silent' })
const context = (handle: typeof db, actor: ServiceContext['actor']): ServiceContext => ({
  db: handle,
  actor,
  now: new Date('2026-11-22T12:00:00Z'),
  log,
  ports: { cursorSecret: 'a secret of a test' },
})
const ctx = context(as('academy_api'), { kind: 'public' })
const seed = editions[0].load()
const edition = (
  number: number,
  scheme: typeof seed.scheme,
  moves: readonly [string, string][],
): Edition => ({
  ...editions[0],
  number,
  load: () => ({
    ...seed,
    scheme,
    redirect: moves.map(([fromSlug, toSlug]) => ({ kind: 'scheme', fromSlug, toSlug, since: number })),
  }),
})
const renamed = (from: string, to: string) =>
  seed.scheme.map((row) => (row.slug === from ? { ...row, slug: to } : row))

const [OLD, NEW, NEWEST] = ['bromley-by-bow', 'bromley-by-bow-centre', 'bow-centre']

/** A scheme has one slug in the first release, another in the second and a third in the third. */
beforeAll(async () => {
  const first = edition(1, seed.scheme, [])
  const second = edition(2, renamed(OLD, NEW), [[OLD, NEW]])
  const third = edition(3, renamed(OLD, NEWEST), [
    [OLD, NEW],
    [NEW, NEWEST],
  ])
  for (const [n, one] of [first, second, third].entries()) {
    await takeEdition(db, one, [first, second].slice(0, n))
    await publishRelease(context(db, { kind: 'system', job: 'release' }), { title: 'A test', notes: '' })
  }
})

describe('a slug that changed', () => {
  it('leads to the record in every later release, in one step', async () => {
    expect((await getScheme(ctx, { slug: OLD })).scheme.slug).toBe(NEWEST)
    expect((await getScheme(ctx, { slug: NEW })).scheme.slug).toBe(NEWEST)
    expect((await getScheme(ctx, { slug: OLD, asOf: 2 })).scheme.slug).toBe(NEW)
    expect((await getScheme(ctx, { slug: OLD, asOf: 1 })).scheme.slug).toBe(OLD)
  })

  it('costs nothing where none did', async () => {
    const found = await loadBySlug(ctx, { kind: 'scheme', release: 3, keys: [NEWEST, 'frome-compassionate'] })
    expect(statements).toHaveLength(1)
    expect(found.size).toBe(2)
  })

  it('is told to a page, which is within its three statements', async () => {
    const asked = schemePage(ctx, { address: {}, slug: OLD })
    await expect(asked).rejects.toMatchObject({ reason: 'moved', details: { to: NEWEST } })
    expect(statements).toHaveLength(2)
  })

  it('is of one kind of record', async () => {
    const asked = programmePage(ctx, { address: {}, slug: OLD })
    await expect(asked).rejects.toMatchObject({ code: 'not-found', reason: 'no-such-programme' })
  })
})
