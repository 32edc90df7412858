import { auditEventTable } from '@academy/db/audit/audit-tables'
import { organisationMemberTable, organisationTable } from '@academy/db/grants/grants-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { arrangeGrants } from '../testing/arrange-grants.ts'
import { createOrganisation, createOrganisationInput } from './create-organisation.ts'

const { db, as, statements } = useTestDatabase()
const { contextOf, person } = arrangeGrants(db, () => as('academy_grants'))
const input = (given: object) =>
  createOrganisationInput.parse({ name: 'Example Trust', postcode: 'ZZ99 3VZ', ...given })

it('says of each input what is wrong with it, however long it is', async () => {
  const long = '7'.repeat(100_000)
  const given = input({
    name: long,
    charityNumber: long,
    companyNumber: long,
    postcode: long,
    annualTurnover: long,
  })
  const result = await createOrganisation(contextOf(await person()), given)
  expect(result.ok ? [] : result.problems.map(({ field, code }) => [field, code])).toEqual([
    ['name', 'too-long-to-keep'],
    ['charityNumber', 'not-a-charity-number'],
    ['companyNumber', 'not-a-company-number'],
    ['postcode', 'not-a-postcode'],
    ['annualTurnover', 'money-too-large'],
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
  const given = input({ charityNumber: '1234567', annualTurnover: '£12,345.60' })
  const result = await createOrganisation(contextOf(lead), given)
  const id = result.ok ? result.organisationId : ''
  expect(statements.filter((text) => !text.includes('audit.')).length).toBe(3)
  expect(await db.select().from(organisationTable).where(eq(organisationTable.id, id))).toMatchObject([
    { charityNumber: '1234567', companyNumber: null, postcode: 'ZZ99 3VZ', annualTurnoverPence: 1_234_560n },
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

it('has an organisation of one number once, and leaves nothing of a second one', async () => {
  const add = async (given: object) => createOrganisation(contextOf(await person()), input(given))
  expect(await add({ companyNumber: 'SC123456' })).toMatchObject({ ok: true })
  await expect(add({ name: 'Another name', companyNumber: 'SC123456' })).rejects.toMatchObject({
    code: 'conflict',
    reason: 'organisation-exists',
  })
  const rows = await db
    .select({ name: organisationTable.name })
    .from(organisationTable)
    .where(eq(organisationTable.companyNumber, 'SC123456'))
  expect(rows).toEqual([{ name: 'Example Trust' }])
})

it('gives an organisation to its lead as it is, when the button was pressed twice in the same moment', async () => {
  const ctx = contextOf(await person())
  const given = input({ charityNumber: '2345678' })
  const results = await Promise.all([createOrganisation(ctx, given), createOrganisation(ctx, given)])
  const ids = results.map((result) => (result.ok ? result.organisationId : undefined))
  expect(ids[0]).toBeDefined()
  expect(ids[1]).toBe(ids[0])
  const events = await db
    .select({ event: auditEventTable.event })
    .from(auditEventTable)
    .where(eq(auditEventTable.subjectId, ids[0] ?? ''))
  expect(events).toEqual([{ event: 'organisation.created' }])
  const other = contextOf(await person())
  await expect(createOrganisation(other, given)).rejects.toMatchObject({ reason: 'organisation-exists' })
})

it('asks for a name, a postcode and one of two numbers', async () => {
  const nothing = input({ name: ' \r\n ', postcode: ' ' })
  const result = await createOrganisation(contextOf(await person()), nothing)
  expect(result.ok ? [] : result.problems.map(({ field, code }) => [field, code])).toEqual([
    ['name', 'required'],
    ['charityNumber', 'at-least-one'],
    ['postcode', 'required'],
  ])
})
