import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadSeed } from '../seed/load-seed.ts'
import type { Seed } from '../seed/seed.ts'
import { useTestDatabase } from '../testing/test-database.ts'
import { registryChange, registryTables } from './registry-tables.ts'
import { seedRegistry } from './seed-registry.ts'
import { setDeskStatus } from '../testing/set-desk-status.ts'

const { db, statements } = useTestDatabase()
const seed = loadSeed()
const [first, second] = seed.programme
if (!first || !second) throw new Error('the seed has no programmes')

const renamed = (slug: string, name: string): Seed => ({
  ...seed,
  programme: seed.programme.map((row) => (row.slug === slug ? { ...row, name } : row)),
})

async function nameOf(slug: string): Promise<string | undefined> {
  const { rows } = await db.execute<{ name: string }>(
    sql`SELECT name FROM ${registryTables.programme} WHERE slug = ${slug}`,
  )
  return rows[0]?.name
}

const nothing = { added: 0, changed: 0 }

describe('the seed on the desk', () => {
  let counts: Awaited<ReturnType<typeof seedRegistry>>
  beforeAll(async () => {
    counts = await seedRegistry(db, seed)
  })

  it('holds every row, verified', async () => {
    const added = Object.fromEntries(Object.entries(counts).map(([kind, count]) => [kind, count.added]))
    expect(added).toMatchObject({
      area: seed.area.length,
      'area-successor': seed.areaSuccessor.length,
      'area-part': seed.areaPart.length,
      organisation: seed.organisation.length,
      programme: 43,
      scheme: 457,
      award: 157,
      'award-area': seed.awardArea.length,
      'policy-event': 103,
      'evidence-item': 103,
      observation: 861,
    })
    const { rows } = await db.execute(
      sql`SELECT DISTINCT desk_status FROM ${registryTables.scheme} UNION SELECT desk_status FROM ${registryTables.area}`,
    )
    expect(rows).toEqual([{ desk_status: 'verified' }])
  })

  it('finds every reference that the files name', async () => {
    const { rows } = await db.execute(sql`SELECT
      (SELECT count(*)::int FROM ${registryTables.scheme} WHERE programme_id IS NOT NULL) AS programmes,
      (SELECT count(*)::int FROM ${registryTables.scheme} WHERE lead_organisation_id IS NOT NULL) AS leads,
      (SELECT count(*)::int FROM ${registryTables.award} WHERE scheme_id IS NOT NULL) AS schemes,
      (SELECT count(*)::int FROM ${registryTables.award} WHERE funder_organisation_id IS NOT NULL) AS funders,
      (SELECT count(*)::int FROM ${registryTables.award} WHERE part_of_id IS NOT NULL) AS pieces,
      (SELECT count(*)::int FROM ${registryTables.observation} WHERE area_id IS NOT NULL) AS areas,
      (SELECT count(*)::int FROM ${registryTables.area} WHERE parent_id IS NOT NULL) AS parents`)
    const given = <Row>(list: readonly Row[], has: (row: Row) => unknown) => list.filter(has).length
    expect(rows).toEqual([
      {
        programmes: given(seed.scheme, (row) => row.programmeSlug),
        leads: given(seed.scheme, (row) => row.leadOrganisationSlug),
        schemes: given(seed.award, (row) => row.schemeSlug),
        funders: given(seed.award, (row) => row.funderSlug),
        pieces: given(seed.award, (row) => row.partOfSlug),
        areas: given(seed.observation, (row) => row.areaCode),
        parents: given(seed.area, (row) => row.parentCode),
      },
    ])
  })

  it('puts every scheme in the areas that the seed names', async () => {
    const { rows } = await db.execute<{ link: string }>(sql`
      SELECT scheme.slug || ' ' || area.kind || ' ' || area.code || ' ' || link.extent AS link
      FROM ${registryTables.scheme} AS scheme
      JOIN ${registryTables.schemeArea} AS link ON link.scheme_id = scheme.id
      JOIN ${registryTables.area} AS area ON area.id = link.area_id`)
    const named = seed.schemeArea.map((row) =>
      [row.schemeSlug, row.areaKind, row.areaCode, row.extent].join(' '),
    )
    expect(rows.map(({ link }) => link).toSorted()).toEqual(named.toSorted())
  })

  it('is not changed by a second run, whose statements do not grow with the rows', async () => {
    const again = await seedRegistry(db, seed)
    expect(Object.values(again).every((count) => count.added + count.changed === 0)).toBe(true)
    // One for each kind that has rows, and more for areas (three) and awards (one), of which those come first that others are part of.
    const filled = Object.values(seed).filter((rows) => rows.length > 0)
    expect(statements).toHaveLength(filled.length + 3 + 1)
  })

  it('keeps what a corrected row was, with who and why', async () => {
    const { programme } = await seedRegistry(db, renamed(first.slug, 'A corrected name'))
    expect(programme).toEqual({ added: 0, changed: 1 })
    const { rows } = await db.execute(sql`
      SELECT record_kind, actor, reason, before ->> 'name' AS before, after ->> 'name' AS after FROM ${registryChange}`)
    expect(rows).toEqual([
      {
        record_kind: 'programme',
        actor: 'seed',
        reason: 'the seed was corrected',
        before: first.name,
        after: 'A corrected name',
      },
    ])
  })

  it('leaves alone what somebody has changed at the desk', async () => {
    const change = { table: 'programme', slugs: [second.slug], status: 'retired' } as const
    expect(await setDeskStatus(db, change, { actor: 'editor', reason: 'closed' })).toEqual([second.slug])
    expect(await setDeskStatus(db, change, { actor: 'editor', reason: 'closed' })).toEqual([])
    const { programme } = await seedRegistry(db, {
      ...renamed(second.slug, 'Not wanted'),
      programme: renamed(second.slug, 'Not wanted').programme.filter((row) => row.slug !== first.slug),
    })
    expect(programme).toEqual(nothing)
    expect(await nameOf(second.slug)).toBe(second.name)
  })

  it('loads nothing when one row is refused', async () => {
    const wrong: Seed = {
      ...renamed(first.slug, 'Never seen'),
      award: seed.award.map((row, at) => (at === 0 ? { ...row, amountPence: -1n } : row)),
    }
    await expect(seedRegistry(db, wrong)).rejects.toMatchObject({
      cause: { constraint: 'award_amount_positive' },
    })
    expect(await nameOf(first.slug)).toBe('A corrected name')
  })
})
