import { useTestDatabase } from '@academy/db/testing/test-database'
import { expect, it } from 'vitest'
import { arrangeGrants } from '../testing/arrange-grants.ts'
import { createOrganisation, createOrganisationInput } from './create-organisation.ts'
import { listMyOrganisations } from './list-my-organisations.ts'

const { db, as } = useTestDatabase()
const { contextOf, person } = arrangeGrants(db, () => as('academy_grants'))
const typed = createOrganisationInput.parse({ name: 'Example', postcode: 'ZZ99 3VZ', isAnother: true })

it.each(['IP12345R', 'SP1234RS', 'R0000123', 'SL12345A', 'RS001234', '7123456', 'CE012345'])(
  'an organisation with the company or society number %s can be added',
  async (companyNumber) => {
    const ctx = contextOf(await person())
    expect(await createOrganisation(ctx, { ...typed, companyNumber })).toMatchObject({ ok: true })
    expect(await listMyOrganisations(ctx)).toHaveLength(1)
  },
)

it.each(['ZZ000001', '0012345X'])(
  'and with %s, which no register gives, it cannot, in words',
  async (number) => {
    const ctx = contextOf(await person())
    const result = await createOrganisation(ctx, { ...typed, companyNumber: number })
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'not-a-company-number' }] })
  },
)

it('takes the zeros that a spreadsheet ate for the same charity', async () => {
  const first = contextOf(await person())
  await createOrganisation(first, { ...typed, charityNumber: '234567' })
  const again = { ...typed, name: 'Another', charityNumber: '0234567', isAnother: false }
  const result = await createOrganisation(contextOf(await person()), again)
  expect(result).toMatchObject({ ok: false, matches: [{ name: 'Example', byNumber: true }] })
})

it('refuses a name that nobody can see, and keeps one that looks the same as it is read', async () => {
  const ctx = contextOf(await person())
  const add = (name: string) => createOrganisation(ctx, { ...typed, name, charityNumber: '345678' })
  expect(await add('\u200b')).toMatchObject({ ok: false, problems: [{ input: 'name' }] })
  expect(await add('Example\u202e Choir\nof\u200b Bont')).toMatchObject({ ok: true })
  expect(await listMyOrganisations(ctx)).toMatchObject([{ name: 'Example Choir of Bont' }])
})
