import { organisationEventTable, organisationMembershipTable } from '@academy/db/grants/grants-tables'
import { outboxTable } from '@academy/db/mail/mail-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import type { MemberRole } from '@academy/domain/organisation/member-role'
import { asc, desc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { getTaskList } from '../apply/get-task-list.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { changeDetails } from './change-details.ts'
import { changeRole, leaveOrganisation, passLeadOn, removeMember } from './change-people.ts'
import { getOrganisation } from './get-organisation.ts'

const { db, as, statements } = useTestDatabase()
const { contextOf, person, organisation, applicant } = arrangeGrants(db, () => as('academy_grants'))
const origin = 'https://grants.example.org'
const ctxOf = (personId: string) => ({ ...contextOf(personId), ports: { origin } })

/** An organisation with a lead and somebody in each other role. */
async function arrange() {
  const [lead, finance, certifier, contributor] = [
    await person(),
    await person(),
    await person(),
    await person(),
  ]
  const organisationId = await organisation(lead, contributor)
  await db.insert(organisationMembershipTable).values([
    { organisationId, personId: finance, role: 'finance' },
    { organisationId, personId: certifier, role: 'certifier' },
  ])
  return { organisationId, lead, finance, certifier, contributor }
}

const rolesOf = async (organisationId: string) => {
  const rows = await db
    .select()
    .from(organisationMembershipTable)
    .where(eq(organisationMembershipTable.organisationId, organisationId))
    .orderBy(asc(organisationMembershipTable.addedAt), asc(organisationMembershipTable.id))
  return rows.map(({ personId, role, endedHow }) => [personId, endedHow ?? role])
}
const newsOf = async (personId: string) => {
  const rows = await db
    .select({ template: outboxTable.template, params: outboxTable.params })
    .from(outboxTable)
    .where(eq(outboxTable.recipientId, personId))
    .orderBy(desc(outboxTable.id))
  return rows.filter(({ template }) => template === 'organisation-news').map(({ params }) => params['what'])
}
const typed = {
  name: 'Example Renamed',
  postcode: 'ls1 4dy',
  address: '1 Example Street',
  legalForm: 'community-interest-company',
  notForProfit: 'yes',
  lastIncome: '£250,000',
  'accountsEnd.day': '31',
  'accountsEnd.month': '3',
  'accountsEnd.year': '2026',
}

describe('a role', () => {
  it('is given by a lead, who can make a second, in three statements, the mail’s and the audit’s', async () => {
    const { organisationId, lead, contributor } = await arrange()
    statements.length = 0
    await changeRole(ctxOf(lead), { organisationId, personId: contributor, role: 'lead' })
    expect(statements).toHaveLength(5)
    expect(await rolesOf(organisationId)).toContainEqual([contributor, 'lead'])
    expect(await newsOf(contributor)).toEqual(['role-changed'])
  })

  it('is given by nobody but a lead, to nobody outside, and not to himself by whoever is none', async () => {
    const { organisationId, lead, finance, certifier, contributor } = await arrange()
    const stranger = await person()
    for (const actor of [finance, certifier, contributor]) {
      const give = changeRole(ctxOf(actor), { organisationId, personId: actor, role: 'lead' })
      expect(await refusalOf(give)).toBe('refused: not-lead')
    }
    const byStranger = changeRole(ctxOf(stranger), { organisationId, personId: stranger, role: 'lead' })
    expect(await refusalOf(byStranger)).toBe('not-found')
    const toStranger = changeRole(ctxOf(lead), { organisationId, personId: stranger, role: 'finance' })
    expect(await refusalOf(toStranger)).toBe('refused: not-a-member')
    const same = changeRole(ctxOf(lead), { organisationId, personId: finance, role: 'finance' })
    expect(await refusalOf(same)).toBe('refused: same-role')
  })

  it('of the lead is passed on in one step, and everybody is told', async () => {
    const { organisationId, lead, finance, contributor } = await arrange()
    await passLeadOn(ctxOf(lead), { organisationId, personId: finance })
    const roles = await rolesOf(organisationId)
    expect(roles).toContainEqual([finance, 'lead'])
    expect(roles).toContainEqual([lead, 'contributor'])
    expect(await newsOf(contributor)).toEqual(['lead-passed-on'])
    expect(await newsOf(lead)).toEqual([])
  })
})

describe('the last lead', () => {
  it('neither leaves nor steps down before somebody else leads', async () => {
    const { organisationId, lead, contributor } = await arrange()
    const ctx = ctxOf(lead)
    const down: { role: MemberRole; personId: string } = { role: 'contributor', personId: lead }
    expect(await refusalOf(leaveOrganisation(ctx, { organisationId }))).toBe('refused: last-lead')
    expect(await refusalOf(changeRole(ctx, { organisationId, ...down }))).toBe('refused: last-lead')
    await changeRole(ctx, { organisationId, personId: contributor, role: 'lead' })
    await leaveOrganisation(ctx, { organisationId })
    expect(await rolesOf(organisationId)).toContainEqual([lead, 'left'])
    expect(await newsOf(contributor)).toEqual(['member-left', 'role-changed'])
  })

  it('is one of two who leave in the same moment', async () => {
    const { organisationId, lead, contributor } = await arrange()
    await changeRole(ctxOf(lead), { organisationId, personId: contributor, role: 'lead' })
    const leave = [lead, contributor].map((who) =>
      refusalOf(leaveOrganisation(ctxOf(who), { organisationId })),
    )
    expect((await Promise.all(leave)).toSorted()).toEqual(['not refused', 'refused: last-lead'])
  })
})

describe('a membership', () => {
  it('is ended by a lead and kept; who has gone opens nothing any more, and can come back', async () => {
    const contributor = await person()
    const { ctx, personId, organisationId, applicationId } = await applicant({ contributor, filled: false })
    await removeMember({ ...ctx, ports: { origin } }, { organisationId, personId: contributor })
    expect(await rolesOf(organisationId)).toEqual([
      [personId, 'lead'],
      [contributor, 'removed'],
    ])
    expect(await newsOf(contributor)).toEqual(['member-removed'])
    expect(await refusalOf(getTaskList(ctxOf(contributor), { applicationId }))).toBe('not-found')
    expect(await refusalOf(getOrganisation(ctxOf(contributor), { organisationId }))).toBe('not-found')
    await db
      .insert(organisationMembershipTable)
      .values({ organisationId, personId: contributor, role: 'contributor' })
    expect(await getTaskList(ctxOf(contributor), { applicationId })).toMatchObject({
      application: { role: 'contributor' },
    })
    expect(await rolesOf(organisationId)).toHaveLength(3)
  })

  it('is ended by nobody but a lead, and his own by leaving', async () => {
    const { organisationId, lead, finance, contributor } = await arrange()
    const remove = (actor: string, personId: string) =>
      refusalOf(removeMember(ctxOf(actor), { organisationId, personId }))
    expect(await remove(finance, contributor)).toBe('refused: not-lead')
    expect(await remove(lead, lead)).toBe('refused: own-membership')
    expect(await remove(lead, await person())).toBe('refused: not-a-member')
    await leaveOrganisation(ctxOf(contributor), { organisationId })
    expect(await rolesOf(organisationId)).toContainEqual([contributor, 'left'])
  })
})

describe('details', () => {
  it('are changed by a lead, with what they were kept and the name of before as another name', async () => {
    const { organisationId, lead } = await arrange()
    const before = (await getOrganisation(ctxOf(lead), { organisationId })).card
    expect(await changeDetails(ctxOf(lead), { organisationId, ...typed })).toEqual({ ok: true })
    statements.length = 0
    const page = await getOrganisation(ctxOf(lead), { organisationId })
    expect(statements).toHaveLength(1)
    expect(page).toMatchObject({
      card: {
        name: 'Example Renamed',
        postcode: 'LS1 4DY',
        address: '1 Example Street',
        legalForm: 'community-interest-company',
        notForProfit: true,
        lastIncomePence: '25000000',
        accountsEnd: '2026-03-31',
      },
      aliases: [before.name],
      missing: [],
    })
    expect(page.events[0]?.detail['before']).toMatchObject({ name: before.name, postcode: 'ZZ99 3VZ' })
  })

  it('are not changed by what is the same', async () => {
    const { organisationId, lead } = await arrange()
    const change = () => changeDetails(ctxOf(lead), { organisationId, ...typed })
    await change()
    await change()
    const events = await db
      .select()
      .from(organisationEventTable)
      .where(eq(organisationEventTable.organisationId, organisationId))
    expect(events).toHaveLength(1)
  })

  it('beside the name are finance’s too, and nobody else’s', async () => {
    const { organisationId, lead, finance, certifier, contributor } = await arrange()
    const { card } = await getOrganisation(ctxOf(lead), { organisationId })
    const change = (actor: string, name: string) =>
      changeDetails(ctxOf(actor), { organisationId, ...typed, name })
    expect(await refusalOf(change(finance, 'Taken Example'))).toBe('refused: not-lead')
    expect(await change(finance, card.name)).toEqual({ ok: true })
    for (const actor of [certifier, contributor])
      expect(await refusalOf(change(actor, card.name))).toBe('refused: not-lead')
    expect(await refusalOf(change(await person(), card.name))).toBe('not-found')
  })

  it('say at each input what is wrong with it, whatever was sent', async () => {
    const { organisationId, lead } = await arrange()
    const wrong = {
      name: '\u200b',
      postcode: 'nowhere',
      address: 'x'.repeat(501),
      legalForm: 'guild',
      notForProfit: 'maybe',
      lastIncome: 'much',
      'accountsEnd.day': '31',
      'accountsEnd.month': '2',
      'accountsEnd.year': '2026',
    }
    const result = await changeDetails(ctxOf(lead), { organisationId, ...wrong })
    expect(result.ok ? [] : result.problems.map(({ input, code }) => `${input} ${code}`)).toEqual([
      'name unseen-signs',
      'postcode not-a-postcode',
      'address too-long-to-keep',
      'legalForm not-an-option',
      'notForProfit not-an-option',
      'lastIncome not-money',
      'accountsEnd.day not-a-date',
    ])
    const late = { ...typed, 'accountsEnd.year': '2999' }
    const future = await changeDetails(ctxOf(lead), { organisationId, ...late })
    expect(future.ok ? [] : future.problems.map(({ code }) => code)).toEqual(['not-a-past-date'])
  })
})
