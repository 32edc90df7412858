import { organisationTable } from '@academy/db/grants/grants-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { arrangeGrants } from '../testing/arrange-grants.ts'
import { createOrganisation, createOrganisationInput } from './create-organisation.ts'

const { db, as } = useTestDatabase()
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
