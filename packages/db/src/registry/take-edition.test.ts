import { sql } from 'drizzle-orm'
import { beforeAll, expect, it } from 'vitest'
import { editions, type Edition } from '../seed/editions.ts'
import type { Seed } from '../seed/seed.ts'
import { setDeskStatus } from '../testing/set-desk-status.ts'
import { useTestDatabase } from '../testing/test-database.ts'
import { registryChange } from './registry-tables.ts'
import { takeEdition } from './take-edition.ts'

const { db } = useTestDatabase()
const seed = editions[0].load()
const edition = (number: number, facts: Seed): Edition => ({
  ...editions[0],
  number,
  load: () => facts,
})
const [gone, ours] = ['frome-compassionate', 'bromley-by-bow']
const [identifier, member] = [seed.organisationIdentifier[0], seed.partnershipMember[0]]
const whole = edition(1, seed)
const fewer = edition(2, {
  ...seed,
  scheme: seed.scheme.filter(({ slug }) => slug !== gone && slug !== ours),
  organisationIdentifier: seed.organisationIdentifier.slice(1),
  partnershipMember: seed.partnershipMember.slice(1),
})

const statusOf = async (slug: string) =>
  (
    await db.execute<{ desk_status: string }>(
      sql`SELECT desk_status FROM registry.scheme WHERE slug = ${slug}`,
    )
  ).rows[0]?.desk_status
const links = async () =>
  (
    await db.execute(sql`SELECT (SELECT count(*)::int FROM registry.organisation_identifier) AS identifiers,
    (SELECT count(*)::int FROM registry.partnership_member) AS members`)
  ).rows[0]

beforeAll(async () => {
  await takeEdition(db, whole, [])
  await setDeskStatus(
    db,
    { table: 'scheme', slugs: [ours], status: 'stale' },
    { actor: 'editor', reason: 'must be asked again' },
  )
})

it('retires what the edition before had and it has not, and takes links away', async () => {
  const counts = await takeEdition(db, fewer, [whole])
  expect(counts['scheme']).toEqual({ added: 0, changed: 0, retired: 1 })
  expect(counts['organisation-identifier']?.retired).toBe(1)
  expect(counts['partnership-member']?.retired).toBe(1)
  expect(await statusOf(gone)).toBe('retired')
  expect(await links()).toEqual({
    identifiers: seed.organisationIdentifier.length - 1,
    members: seed.partnershipMember.length - 1,
  })
})

it('leaves what somebody has changed', async () => {
  expect(await statusOf(ours)).toBe('stale')
})

it('says of each why, with what it was', async () => {
  const { rows } = await db.execute(sql`
    SELECT record_kind, actor, before ->> 'identifier' AS identifier, before ->> 'role' AS role, after ->> 'desk_status' AS status
    FROM ${registryChange} WHERE reason = 'no longer in edition 2 of the seed' ORDER BY record_kind`)
  const row = { actor: 'seed', identifier: null, role: null, status: null }
  expect(rows).toEqual([
    { ...row, record_kind: 'organisation-identifier', identifier: identifier?.identifier },
    { ...row, record_kind: 'partnership-member', role: member?.role },
    { ...row, record_kind: 'scheme', status: 'retired' },
  ])
})

it('changes nothing when it is taken again', async () => {
  for (const count of Object.values(await takeEdition(db, fewer, [whole])))
    expect(count).toEqual({ added: 0, changed: 0, retired: 0 })
})

it('verifies again what a later edition has once more', async () => {
  const counts = await takeEdition(db, edition(3, seed), [whole, fewer])
  expect(counts['scheme']).toEqual({ added: 0, changed: 1, retired: 0 })
  expect(await statusOf(gone)).toBe('verified')
  expect(await links()).toEqual({
    identifiers: seed.organisationIdentifier.length,
    members: seed.partnershipMember.length,
  })
})
