import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Db } from '@academy/db/client/open-database'
import { publishedTables } from '@academy/db/published/published-tables'
import { seedRegistry } from '@academy/db/registry/seed-registry'
import { setDeskStatus } from '@academy/db/testing/set-desk-status'
import { loadSeed } from '@academy/db/seed/load-seed'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { createLog } from '../../runtime/create-log.ts'
import type { ServiceContext } from '../../service-context.ts'
import { publishRelease, type Publication } from './publish-release.ts'

const owner = useTestDatabase()
const seed = loadSeed()
const input = { title: 'A test', notes: '' }

function contextOn(db: Db): ServiceContext {
  return {
    db,
    actor: { kind: 'system', job: 'release' },
    now: new Date('2026-11-22T12:00:00Z'),
    log: createLog({ app: 'test', level: 'silent' }),
    ports: {},
  }
}
/** Publishes with no more rights than the worker has. */
const publish = (db: Db = owner.as('academy_worker')) => publishRelease(contextOn(db), input)

async function schemesIn(release: number) {
  const { rows } = await owner.db.execute<{ slug: string; name: string }>(sql`
    SELECT slug, name FROM ${publishedTables.scheme}
    WHERE release_from <= ${release} AND (release_to IS NULL OR release_to > ${release}) ORDER BY slug`)
  return rows
}

const [changedScheme, retiredScheme] = ['bromley-by-bow', 'frome-compassionate']

describe('releases', () => {
  let first: Publication

  beforeAll(async () => {
    await seedRegistry(owner.db, seed)
    first = await publish()
  })

  it('publishes every row of the seed', () => {
    if (!first.published) throw new Error(first.why)
    expect(first.number).toBe(1)
    expect(first.rowCounts).toMatchObject({
      area: seed.area.length,
      areaSuccessor: seed.areaSuccessor.length,
      organisation: seed.organisation.length,
      programme: 43,
      scheme: 457,
      award: 157,
      policyEvent: 103,
      evidenceItem: 103,
      observation: 861,
    })
    expect(first.written['scheme']).toEqual({ added: 457, closed: 0 })
  })

  it('is on the record', async () => {
    const { rows } = await owner.db.execute(sql`SELECT event, subject_id, actor_id, detail FROM audit.event`)
    const detail = { sha256: first.published && first.sha256 }
    expect(rows).toEqual([{ event: 'release.published', subject_id: '1', actor_id: 'release', detail }])
  })

  it('makes no release when nothing has changed', async () => {
    expect(await publish()).toEqual({ published: false, why: 'nothing-changed' })
    expect(owner.statements).toHaveLength(2)
  })

  it('gives the same facts the same checksum in another database', async () => {
    await owner.db.transaction(async (tx) => {
      // New ids for everything: as if the seed had been loaded elsewhere.
      const tables = await tx.execute<{ name: string }>(sql`
        SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('registry', 'published')`)
      await tx.execute(sql.raw(`TRUNCATE ${tables.rows.map((row) => row.name).join(', ')}`))
      await seedRegistry(tx, seed)
    })
    const again = await publish()
    expect(again).toMatchObject({ published: true, number: 1, sha256: first.published && first.sha256 })
  })

  it('stores only what a change and a retirement touch, and still answers the old release', async () => {
    const before = await schemesIn(1)
    const renamed = seed.scheme.map((scheme) =>
      scheme.slug === changedScheme ? { ...scheme, name: 'A new name' } : scheme,
    )
    await seedRegistry(owner.db, { ...seed, scheme: renamed })
    await setDeskStatus(
      owner.db,
      { table: 'scheme', slugs: [retiredScheme], status: 'retired' },
      { actor: 'editor', reason: 'closed' },
    )
    const second = await publish()
    if (!second.published) throw new Error(second.why)
    expect(second).toMatchObject({ number: 2, rowCounts: { scheme: 456 } })
    expect(second.written['scheme']).toEqual({ added: 1, closed: 2 })
    expect(await schemesIn(1)).toEqual(before)
    expect(await schemesIn(2)).toEqual(
      before
        .filter(({ slug }) => slug !== retiredScheme)
        .map((scheme) => (scheme.slug === changedScheme ? { ...scheme, name: 'A new name' } : scheme)),
    )
    const { rows } = await owner.db.execute(
      sql`SELECT count(*)::int AS stored FROM ${publishedTables.scheme}`,
    )
    expect(rows).toEqual([{ stored: 458 }])
  })

  it('leaves no reference to a record that is not published', async () => {
    const { rows } = await owner.db.execute(sql`
      SELECT link.scheme_id FROM ${publishedTables.schemeArea} AS link
      JOIN ${publishedTables.scheme} AS scheme ON scheme.id = link.scheme_id
      WHERE link.release_to IS NULL AND scheme.slug = ${retiredScheme}`)
    expect(rows).toEqual([])
  })

  it('lets one of two publishers win', async () => {
    await setDeskStatus(
      owner.db,
      { table: 'evidenceItem', slugs: [seed.evidenceItem[0]?.slug ?? ''], status: 'in-review' },
      { actor: 'editor', reason: 'looked at again' },
    )
    const results = await Promise.allSettled([1, 2, 3, 4].map(() => publish()))
    const published = results.filter(
      ({ status, ...rest }) => status === 'fulfilled' && 'value' in rest && rest.value.published,
    )
    expect(published).toHaveLength(1)
    const refused = results.filter((result) => result.status === 'rejected')
    expect(refused.filter(({ reason }) => (reason as { code?: unknown }).code !== 'conflict')).toEqual([])
    const { rows } = await owner.db.execute(
      sql`SELECT array_agg(number ORDER BY number) AS numbers FROM published.release`,
    )
    expect(rows).toEqual([{ numbers: [1, 2, 3] }])
  })

  it('is refused to a person', async () => {
    const ctx: ServiceContext = {
      ...contextOn(owner.db),
      actor: { kind: 'person', id: 'x', staff: ['fund-manager'] },
    }
    await expect(publishRelease(ctx, input)).rejects.toMatchObject({ code: 'not-allowed' })
  })
})
