import { auditEventTable } from '@academy/db/audit/audit-tables'
import {
  organisationMemberTable,
  organisationRegistrationTable,
  organisationTable,
} from '@academy/db/grants/grants-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { arrangeGrants } from '../testing/arrange-grants.ts'
import {
  createOrganisation,
  createOrganisationInput,
  type CreateOrganisationResult,
} from './create-organisation.ts'

const { db, as, statements } = useTestDatabase()
const { contextOf, person } = arrangeGrants(db, () => as('academy_grants'))
const problemsOf = (result: CreateOrganisationResult) => ('problems' in result ? result.problems : [])
const numbersOf = (organisationId: string) =>
  db
    .select({ number: organisationRegistrationTable.number, status: organisationRegistrationTable.status })
    .from(organisationRegistrationTable)
    .where(eq(organisationRegistrationTable.organisationId, organisationId))
const input = (given: object) =>
  createOrganisationInput.parse({ name: 'Example Trust', postcode: 'ZZ99 3VZ', ...given })

it('says of each input what is wrong with it, however long it is', async () => {
  const long = '7'.repeat(100_000)
  const given = input({
    name: long,
    charityNumber: long,
    companyNumber: long,
    postcode: long,
  })
  const result = await createOrganisation(contextOf(await person()), given)
  expect(problemsOf(result).map(({ field, code }) => [field, code])).toEqual([
    ['name', 'too-long-to-keep'],
    ['postcode', 'not-a-postcode'],
    ['charityNumber', 'not-a-charity-number'],
    ['companyNumber', 'not-a-company-number'],
  ])
})

it('keeps a name on one line, without what no database holds', async () => {
  const ctx = contextOf(await person())
  const given = input({ name: 'Example\r\nTrust\0 of the North', charityNumber: '7654321' })
  const result = await createOrganisation(ctx, given)
  const id = result.ok ? result.organisationId : ''
  const [row] = await db.select().from(organisationTable).where(eq(organisationTable.id, id))
  expect(row?.name).toBe('Example Trust of the North')
})

it('makes whoever adds an organisation its lead, and puts it on the record, in three statements and the audit’s', async () => {
  const lead = await person()
  statements.length = 0
  const given = input({ charityNumber: '1234567', companyNumber: 'IP12345R' })
  const result = await createOrganisation(contextOf(lead), given)
  const id = result.ok ? result.organisationId : ''
  expect(statements).toHaveLength(4)
  expect(await numbersOf(id)).toEqual([
    { number: '1234567', status: 'unchecked' },
    { number: 'IP12345R', status: 'unchecked' },
  ])
  expect(
    await db
      .select({ personId: organisationMemberTable.personId, role: organisationMemberTable.role })
      .from(organisationMemberTable)
      .where(eq(organisationMemberTable.organisationId, id)),
  ).toEqual([{ personId: lead, role: 'lead' }])
  expect(
    await db
      .select({ event: auditEventTable.event, actorId: auditEventTable.actorId })
      .from(auditEventTable)
      .where(eq(auditEventTable.subjectId, id)),
  ).toEqual([{ event: 'organisation.created', actorId: lead }])
})

it('shows which it may be before it makes another: by number, then by name and place, and nothing of people', async () => {
  const add = async (given: object) => createOrganisation(contextOf(await person()), input(given))
  const first = await add({ name: 'The Example Choir Ltd', companyNumber: 'SC123456' })
  const organisationId = first.ok ? first.organisationId : ''
  const match = {
    id: organisationId,
    name: 'The Example Choir Ltd',
    place: 'ZZ99',
    numbers: ['SC123456'],
    own: false,
  }
  expect(await add({ name: 'Another name', companyNumber: 'sc 123456', postcode: 'AB1 2CD' })).toEqual({
    ok: false,
    matches: [{ ...match, byNumber: true }],
  })
  const byName = { name: ' example CHOIR', companyNumber: '07654321' }
  expect(await add(byName)).toEqual({ ok: false, matches: [{ ...match, byNumber: false }] })
  expect(await add({ ...byName, postcode: 'AB1 2CD' })).toMatchObject({ ok: true })
})

it('lets two state the same number, and neither owns it', async () => {
  const given = input({ name: 'Example Claimed', charityNumber: '0222222' })
  const first = await createOrganisation(contextOf(await person()), given)
  const second = await createOrganisation(contextOf(await person()), { ...given, isAnother: true })
  for (const result of [first, second]) {
    const id = result.ok ? result.organisationId : ''
    expect(await numbersOf(id)).toEqual([{ number: '222222', status: 'unchecked' }])
  }
})

it('makes one that stands in no register when that is said', async () => {
  const given = input({ name: 'Example Walking Group' })
  const add = async (more: object) => createOrganisation(contextOf(await person()), { ...given, ...more })
  expect(problemsOf(await add({})).map(({ code }) => code)).toEqual(['at-least-one'])
  expect(await add({ unregistered: true })).toMatchObject({ ok: true })
})

it('gives an organisation to its lead as it is, when the button was pressed twice in the same moment', async () => {
  const ctx = contextOf(await person())
  const given = input({ name: 'Example Pressed Twice', charityNumber: '2345678' })
  const results = await Promise.all([createOrganisation(ctx, given), createOrganisation(ctx, given)])
  const ids = results.map((result) => (result.ok ? result.organisationId : undefined))
  expect(ids[0]).toBeDefined()
  expect(ids[1]).toBe(ids[0])
  const events = await db
    .select({ event: auditEventTable.event })
    .from(auditEventTable)
    .where(eq(auditEventTable.subjectId, ids[0] ?? ''))
  expect(events).toEqual([{ event: 'organisation.created' }])
})

it('asks for a name, a postcode and one of two numbers', async () => {
  const nothing = input({ name: ' \r\n ', postcode: ' ' })
  const result = await createOrganisation(contextOf(await person()), nothing)
  expect(problemsOf(result).map(({ field, code }) => [field, code])).toEqual([
    ['name', 'required'],
    ['postcode', 'required'],
    ['charityNumber', 'at-least-one'],
  ])
})
