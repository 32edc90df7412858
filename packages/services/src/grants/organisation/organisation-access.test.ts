import { asPerson } from '@academy/db/actor/as-person'
import type { Db } from '@academy/db/client/open-database'
import { organisationMembershipTable } from '@academy/db/grants/grants-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { sql, type SQL } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { uuidv7 } from '../../runtime/uuidv7.ts'
import { arrangeGrants } from '../testing/arrange-grants.ts'

// The second lock by itself: straight on the tables as the role of the pages, with no service in between.
const { db, as } = useTestDatabase()
const pages = () => as('academy_grants')
const { person, organisation } = arrangeGrants(db, pages)

const roles = [
  'lead',
  'finance',
  'certifier',
  'contributor',
  'former',
  'stranger',
  'manager',
  'auditor',
] as const
type Role = (typeof roles)[number]

let people: Record<Role, string>
let organisationId: string
let bystander: string
let caseId: string

beforeAll(async () => {
  const one = {
    lead: await person(),
    finance: await person(),
    certifier: await person(),
    contributor: await person(),
  }
  bystander = await person()
  people = {
    ...one,
    former: await person(),
    stranger: await person(),
    manager: await person('fund-manager'),
    auditor: await person('auditor'),
  }
  organisationId = await organisation(one.lead, one.contributor)
  await db.insert(organisationMembershipTable).values([
    { organisationId, personId: one.finance, role: 'finance' },
    { organisationId, personId: one.certifier, role: 'certifier' },
    { organisationId, personId: bystander, role: 'contributor' },
    { organisationId, personId: people.former, role: 'lead', endedAt: new Date(), endedHow: 'left' },
  ])
  caseId = uuidv7()
  await db.execute(sql`INSERT INTO grants.organisation_case (id, kind, organisation_id, evidence, opened_by)
    VALUES (${caseId}, 'rescue', ${organisationId}, 'evidence', ${people.former})`)
})

class Undo extends Error {}

/** Whether a statement changes or shows a row to somebody; whatever it did is undone. */
async function does(who: string, statement: SQL): Promise<boolean> {
  let rows = 0
  try {
    await asPerson(pages(), who, async (tx: Db) => {
      rows = (await tx.execute(statement)).rowCount ?? 0
      await tx.execute(sql`SET CONSTRAINTS ALL IMMEDIATE`)
      throw new Undo()
    })
  } catch (error) {
    if (error instanceof Undo) return rows > 0
    const cause = error instanceof Error ? error.cause : undefined
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    if (code === '42501' || code === '23514') return false
    throw error
  }
  return false
}

const event = (who: string, kind: string, detail: object) => sql`
  INSERT INTO grants.organisation_event (organisation_id, kind, at, actor_id, detail)
  VALUES (${organisationId}, ${kind}, date_trunc('milliseconds', clock_timestamp()), ${who}, ${JSON.stringify(detail)}::jsonb)`

const all: readonly Role[] = roles
const members: readonly Role[] = ['lead', 'finance', 'certifier', 'contributor']
const none: readonly Role[] = []

interface Operation {
  name: string
  may: readonly Role[]
  statement: (who: string) => SQL
}

const operations: Operation[] = [
  {
    name: 'see it',
    may: [...members, 'manager', 'auditor'],
    statement: () => sql`SELECT 1 FROM grants.organisation WHERE id = ${organisationId}`,
  },
  {
    name: 'see its numbers',
    may: [...members, 'manager', 'auditor'],
    statement: () =>
      sql`SELECT 1 FROM grants.organisation_registration WHERE organisation_id = ${organisationId}`,
  },
  {
    name: 'see its people',
    may: [...members, 'manager'],
    statement: () => sql`SELECT 1 FROM grants.organisation_member WHERE organisation_id = ${organisationId}`,
  },
  {
    name: 'rename it by an event',
    may: ['lead'],
    statement: (who) => event(who, 'details-changed', { after: { name: 'Taken Example' } }),
  },
  {
    name: 'change its postcode by an event',
    may: ['lead', 'finance'],
    statement: (who) => event(who, 'details-changed', { after: { postcode: 'LS1 4DY' } }),
  },
  {
    name: 'state a number',
    may: ['lead'],
    statement: (who) => event(who, 'number-stated', { scheme: 'GB-COH', number: '01234567' }),
  },
  {
    name: 'confirm a number',
    may: none,
    statement: (who) => event(who, 'number-confirmed', { scheme: 'GB-COH', number: '01234567' }),
  },
  {
    name: 'give another a role',
    may: ['lead'],
    statement: (who) => event(who, 'role-changed', { personId: bystander, role: 'finance' }),
  },
  {
    name: 'make himself lead',
    may: ['lead'],
    statement: (who) => event(who, 'role-changed', { personId: who, role: 'lead' }),
  },
  {
    name: 'step down as the last lead',
    may: none,
    statement: (who) => event(who, 'role-changed', { personId: who, role: 'contributor' }),
  },
  {
    name: 'remove another',
    may: ['lead'],
    statement: (who) => event(who, 'member-removed', { personId: bystander }),
  },
  {
    name: 'leave',
    may: ['finance', 'certifier', 'contributor'],
    statement: (who) => event(who, 'member-left', {}),
  },
  {
    name: 'say that another joined',
    may: none,
    statement: (who) => event(who, 'member-joined', { personId: who }),
  },
  { name: 'write in another’s name', may: none, statement: () => event(bystander, 'member-left', {}) },
  {
    name: 'ask to be made its lead',
    may: all,
    statement: (who) =>
      sql`INSERT INTO grants.organisation_case (kind, organisation_id, evidence, opened_by) VALUES ('rescue', ${organisationId}, 'x', ${who}) ON CONFLICT DO NOTHING`,
  },
  {
    name: 'claim a number for it',
    may: ['lead', 'manager'],
    statement: (who) =>
      sql`INSERT INTO grants.organisation_case (kind, organisation_id, scheme, number, evidence, opened_by) VALUES ('claim', ${organisationId}, 'GB-COH', '01234567', 'x', ${who})`,
  },
  {
    name: 'find on a case',
    may: ['manager'],
    statement: (who) =>
      sql`UPDATE grants.organisation_case SET proposal = 'grant', proposal_reason = 'x', proposed_by = ${who}, proposed_at = now() WHERE id = ${caseId}`,
  },
  {
    name: 'find and decide alone',
    may: none,
    statement: (who) =>
      sql`UPDATE grants.organisation_case SET proposal = 'grant', proposal_reason = 'x', proposed_by = ${who}, proposed_at = now(), outcome = 'granted', decided_by = ${who}, decided_at = now() WHERE id = ${caseId}`,
  },
  {
    name: 'invite',
    may: ['lead'],
    statement: (who) =>
      sql`INSERT INTO grants.invitation (organisation_id, email, invited_by) VALUES (${organisationId}, 'a@b.example', ${who})`,
  },
  { name: 'rename it directly', may: none, statement: () => sql`UPDATE grants.organisation SET name = 'x'` },
  {
    name: 'add one directly',
    may: none,
    statement: () => sql`INSERT INTO grants.organisation (name, postcode) VALUES ('x', 'LS1 4DY')`,
  },
  {
    name: 'change a number directly',
    may: none,
    statement: () => sql`UPDATE grants.organisation_registration SET status = 'confirmed'`,
  },
  {
    name: 'change a membership directly',
    may: none,
    statement: () => sql`UPDATE grants.organisation_membership SET role = 'lead'`,
  },
  {
    name: 'add himself directly',
    may: none,
    statement: (who) =>
      sql`INSERT INTO grants.organisation_membership (organisation_id, person_id, role) VALUES (${organisationId}, ${who}, 'lead')`,
  },
  { name: 'remove history', may: none, statement: () => sql`DELETE FROM grants.organisation_event` },
  {
    name: 'join by a function that is not for pages',
    may: none,
    statement: () => sql`SELECT grants.join_by(${organisationId})`,
  },
]

describe('on the tables, the role of the pages lets', () => {
  it.each(operations)('those who may $name, and nobody else', async ({ may, statement }) => {
    const done: Role[] = []
    for (const role of roles) if (await does(people[role], statement(people[role]))) done.push(role)
    // Who asked already asks no second time.
    const expected = roles.filter((role) => may.includes(role) && !(may === all && role === 'former'))
    expect(done).toEqual(expected)
  })

  it('nobody do anything where nobody asks', async () => {
    for (const table of [
      'organisation',
      'organisation_registration',
      'organisation_event',
      'organisation_case',
      'organisation_member',
    ])
      expect((await pages().execute(sql`SELECT 1 FROM grants.${sql.identifier(table)}`)).rows).toEqual([])
  })
})

describe('a key of names', () => {
  it.each([
    ['The Example Trust Ltd.', 'example trust'],
    ['EXAMPLE & CO', 'example and co'],
    ['Ŵyl  Esiampl Cyf', 'wyl esiampl'],
    ['Example’s Choir C.I.C.', 'examples choir c i c'],
    ['Example Choir CIC', 'example choir'],
    ['Example Limited Charity', 'example'],
    ['Limited', ''],
  ])('of %s is “%s”', async (name, key) => {
    const { rows } = await db.execute(sql`SELECT grants.name_key(${name}) AS key`)
    expect(rows).toEqual([{ key }])
  })
})
