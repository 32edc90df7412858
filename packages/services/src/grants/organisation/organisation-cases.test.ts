import { organisationRegistrationTable, organisationTable } from '@academy/db/grants/grants-tables'
import { outboxTable } from '@academy/db/mail/mail-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { getTaskList } from '../apply/get-task-list.ts'
import { startApplication } from '../apply/start-application.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import {
  decideOrganisationCase,
  getOrganisationCase,
  listOrganisationCases,
  proposeOrganisationCase,
  putBackOrganisationCase,
} from './decide-case.ts'
import { getOrganisation } from './get-organisation.ts'
import { listMyOrganisations } from './list-my-organisations.ts'
import { askMerge, askRescue, claimNumber } from './organisation-cases.ts'
import { stateNumber, withdrawNumber } from './state-number.ts'

const { db, as } = useTestDatabase()
const { contextOf, person, organisation, applicant, round } = arrangeGrants(db, () => as('academy_grants'))
const origin = 'https://grants.example.org'
const ctxOf = (personId: string) => ({ ...contextOf(personId), ports: { origin } })
const officer = async () => ({
  ...contextOf(await person('fund-manager'), ['fund-manager']),
  ports: { origin },
})
const evidence = 'The register names us.'
let number = 300_000

const led = async () => {
  const lead = await person()
  return { lead, ctx: ctxOf(lead), organisationId: await organisation(lead) }
}
/** Two organisations that state the same number. */
async function rivals() {
  const shared = String((number += 1))
  const [one, other] = [await led(), await led()]
  for (const { ctx, organisationId } of [one, other])
    await stateNumber(ctx, { organisationId, kind: 'charity', number: shared })
  const claim = () =>
    claimNumber(one.ctx, { organisationId: one.organisationId, scheme: 'GB-CHC', number: shared, evidence })
  const statusOf = async ({ organisationId, ctx }: typeof one) =>
    (await getOrganisation(ctx, { organisationId })).numbers.find((each) => each.number === shared)
  return { one, other, shared, claim, statusOf }
}
const openCase = async (organisationId: string) => {
  const cases = await listOrganisationCases(await officer(), { state: 'open' })
  return cases.find((each) => each.organisation.id === organisationId)?.id ?? ''
}
async function decide(caseId: string, proposal: 'grant' | 'refuse') {
  await proposeOrganisationCase(await officer(), { caseId, proposal, reason: 'Looked up.' })
  await decideOrganisationCase(await officer(), { caseId })
}
const toldOf = async (personId: string) => {
  const rows = await db.select().from(outboxTable).where(eq(outboxTable.recipientId, personId))
  return rows.map(({ params }) => params['what'])
}

describe('a number that two state', () => {
  it('is neither’s, and both see that another has stated it, without who', async () => {
    const { one, other, statusOf } = await rivals()
    for (const each of [one, other]) {
      expect(await statusOf(each)).toMatchObject({ status: 'unchecked', others: 1 })
      const page = await getOrganisation(each.ctx, { organisationId: each.organisationId })
      expect(JSON.stringify(page)).not.toContain(each === one ? other.organisationId : one.organisationId)
    }
  })

  it('is confirmed by two of the staff; the other’s is disputed, and both are told', async () => {
    const { one, other, shared, claim, statusOf } = await rivals()
    expect(await claim()).toEqual({ ok: true })
    await decide(await openCase(one.organisationId), 'grant')
    expect(await statusOf(one)).toMatchObject({ status: 'confirmed' })
    expect(await statusOf(other)).toMatchObject({ status: 'disputed', others: 1 })
    expect(await toldOf(one.lead)).toContain('claim-granted')
    const third = await led()
    await stateNumber(third.ctx, { organisationId: third.organisationId, kind: 'charity', number: shared })
    expect(await statusOf(third)).toMatchObject({ status: 'disputed' })
  })

  it('is refused by two of the staff, and stating it again does not help', async () => {
    const { one, shared, claim, statusOf } = await rivals()
    await claim()
    await decide(await openCase(one.organisationId), 'refuse')
    expect(await statusOf(one)).toMatchObject({ status: 'refused' })
    const { organisationId } = one
    await withdrawNumber(one.ctx, { organisationId, scheme: 'GB-CHC', number: shared })
    await stateNumber(one.ctx, { organisationId, kind: 'charity', number: `0${shared}` })
    expect(await statusOf(one)).toMatchObject({ status: 'refused' })
  })

  it('passes from one who had it confirmed to whom it is found to be', async () => {
    const { one, other, shared, claim, statusOf } = await rivals()
    await claim()
    await decide(await openCase(one.organisationId), 'grant')
    const back = { organisationId: other.organisationId, scheme: 'GB-CHC', number: shared, evidence } as const
    await claimNumber(other.ctx, back)
    await decide(await openCase(other.organisationId), 'grant')
    expect(await statusOf(other)).toMatchObject({ status: 'confirmed' })
    expect(await statusOf(one)).toMatchObject({ status: 'disputed' })
    const confirmed = await db
      .select()
      .from(organisationRegistrationTable)
      .where(
        and(
          eq(organisationRegistrationTable.number, shared),
          eq(organisationRegistrationTable.status, 'confirmed'),
        ),
      )
    expect(confirmed).toHaveLength(1)
  })

  it('is claimed by a lead with evidence, once, and only where it was stated', async () => {
    const { one, other, shared, claim } = await rivals()
    await claim()
    await claim()
    const cases = await listOrganisationCases(await officer(), { kind: 'claim', state: 'open' })
    expect(cases.filter((each) => each.organisation.id === one.organisationId)).toHaveLength(1)
    const input = {
      organisationId: other.organisationId,
      scheme: 'GB-CHC',
      number: shared,
      evidence: ' ',
    } as const
    expect(await claimNumber(other.ctx, input)).toMatchObject({ ok: false, problems: [{ code: 'required' }] })
    expect(await refusalOf(claimNumber(other.ctx, { ...input, evidence, number: '999998' }))).toBe(
      'not-found',
    )
    expect(await refusalOf(claimNumber(one.ctx, { ...input, evidence }))).toBe('not-found')
  })
})

describe('two people decide', () => {
  it('and never one: who found it, who opened it and who belongs to it are refused', async () => {
    const { one, claim } = await rivals()
    await claim()
    const caseId = await openCase(one.organisationId)
    const first = await officer()
    expect(await refusalOf(decideOrganisationCase(first, { caseId }))).toBe('refused: not-proposed')
    await proposeOrganisationCase(first, { caseId, proposal: 'grant', reason: 'Looked up.' })
    expect(await refusalOf(decideOrganisationCase(first, { caseId }))).toBe('refused: own-finding')
    expect(await refusalOf(putBackOrganisationCase(first, { caseId }))).toBe('refused: own-finding')
    const member = { ...contextOf(one.lead, ['fund-manager']), ports: { origin } }
    expect(await refusalOf(decideOrganisationCase(member, { caseId }))).toBe('refused: own-case')
    const second = await officer()
    await putBackOrganisationCase(second, { caseId })
    expect(await getOrganisationCase(first, { caseId })).toMatchObject({
      proposal: null,
      canPropose: { ok: true },
    })
    await proposeOrganisationCase(second, { caseId, proposal: 'refuse', reason: 'Not ours.' })
    await decideOrganisationCase(first, { caseId })
    expect(await refusalOf(decideOrganisationCase(first, { caseId }))).toBe('refused: decided-already')
  })

  it('with a reason, and are of the staff', async () => {
    const { one, claim } = await rivals()
    await claim()
    const caseId = await openCase(one.organisationId)
    const empty = await proposeOrganisationCase(await officer(), { caseId, proposal: '', reason: ' ' })
    expect(empty).toMatchObject({ ok: false, problems: [{ input: 'proposal' }, { input: 'reason' }] })
    const proposal = { caseId, proposal: 'grant', reason: 'x' }
    expect(await refusalOf(proposeOrganisationCase(one.ctx, proposal))).toBe('not-allowed')
    const auditor = contextOf(await person('auditor'), ['auditor'])
    for (const work of [listOrganisationCases(auditor, {}), getOrganisationCase(auditor, { caseId })])
      expect(await refusalOf(work)).toBe('not-allowed')
  })
})

describe('a merge', () => {
  it('keeps both ids and names, moves people and numbers, and the applications stay in view', async () => {
    const kept = await led()
    const gone = await applicant({ filled: false })
    const asked = {
      organisationId: kept.organisationId,
      other: `${origin}/organisations/${gone.organisationId}`,
      evidence,
    }
    expect(await askMerge(kept.ctx, asked)).toEqual({ ok: true })
    const [{ name } = { name: '' }] = await db
      .select()
      .from(organisationTable)
      .where(eq(organisationTable.id, gone.organisationId))
    await decide(await openCase(kept.organisationId), 'grant')
    const page = await getOrganisation(kept.ctx, { organisationId: kept.organisationId })
    expect(page.aliases).toEqual([name])
    expect(new Set(page.members.map(({ personId }) => personId))).toEqual(new Set([kept.lead, gone.personId]))
    expect(page.numbers).toHaveLength(2)
    for (const reader of [kept.lead, gone.personId]) {
      const old = await getOrganisation(ctxOf(reader), { organisationId: gone.organisationId })
      expect(old).toMatchObject({ mergedInto: kept.organisationId, card: { id: kept.organisationId } })
      expect(await getTaskList(ctxOf(reader), { applicationId: gone.applicationId })).toMatchObject({
        application: { role: 'lead' },
      })
      const mine = await listMyOrganisations(ctxOf(reader))
      expect(mine.map(({ id }) => id)).toEqual([kept.organisationId])
    }
    const again = { roundSlug: gone.roundSlug, organisationId: kept.organisationId }
    expect(await startApplication(kept.ctx, again)).toEqual({
      applicationId: gone.applicationId,
      started: false,
    })
    expect(await toldOf(gone.personId)).toContain('merge-granted')
  })

  it('is refused while both have an application in one round', async () => {
    const gone = await applicant({ filled: false })
    const kept = await led()
    await startApplication(kept.ctx, { roundSlug: gone.roundSlug, organisationId: kept.organisationId })
    await askMerge(kept.ctx, { organisationId: kept.organisationId, other: gone.organisationId, evidence })
    const caseId = await openCase(kept.organisationId)
    await proposeOrganisationCase(await officer(), { caseId, proposal: 'grant', reason: 'Same body.' })
    expect(await refusalOf(decideOrganisationCase(await officer(), { caseId }))).toBe('refused: both-apply')
  })

  it('names another organisation, and is asked for by a lead', async () => {
    const { ctx, organisationId } = await led()
    const ask = (other: string) => askMerge(ctx, { organisationId, other, evidence })
    for (const other of ['', 'nonsense', organisationId])
      expect(await ask(other)).toMatchObject({ ok: false })
  })
})

describe('a rescue', () => {
  it('gives an organisation whose lead has gone another, and its lead of before is told at once', async () => {
    const { lead, organisationId, ctx } = await led()
    const asker = await person()
    expect(await askRescue(ctxOf(asker), { organisationId, evidence })).toEqual({ ok: true })
    expect(await toldOf(lead)).toEqual(['rescue-asked'])
    await decide(await openCase(organisationId), 'grant')
    expect(await toldOf(asker)).toEqual(['rescue-granted'])
    expect(await toldOf(lead)).toContain('rescue-granted')
    const { members } = await getOrganisation(ctx, { organisationId })
    expect(members.map(({ personId, role }) => [personId, role])).toContainEqual([asker, 'lead'])
  })

  it('of an organisation that there is not is not found, nor is a merge with one', async () => {
    const none = '00000000-0000-7000-8000-000000000000'
    const { ctx, organisationId } = await led()
    const rescue = askRescue(ctx, { organisationId: none, evidence })
    expect(await refusalOf(rescue)).toBe('not-found')
    expect(await refusalOf(askMerge(ctx, { organisationId, other: none, evidence }))).toBe('not-found')
  })

  it('that is refused changes nothing', async () => {
    const { organisationId, ctx } = await led()
    const asker = await person()
    await askRescue(ctxOf(asker), { organisationId, evidence })
    await decide(await openCase(organisationId), 'refuse')
    expect((await getOrganisation(ctx, { organisationId })).members).toHaveLength(1)
    expect(await refusalOf(getOrganisation(ctxOf(asker), { organisationId }))).toBe('not-found')
  })

  it('can be asked for ten times a day by one person', async () => {
    const asker = ctxOf(await person())
    const { organisationId } = await led()
    for (let each = 0; each < 10; each += 1) await askRescue(asker, { organisationId, evidence })
    expect(await refusalOf(askRescue(asker, { organisationId, evidence }))).toBe('too-many')
  })
})

describe('numbers', () => {
  it('are stated and taken back by a lead, in their written form', async () => {
    const { ctx, organisationId } = await led()
    const state = (kind: string, typed: string) => stateNumber(ctx, { organisationId, kind, number: typed })
    expect(await state('company', 'ip 54321 r')).toEqual({ ok: true })
    expect(await state('company', 'ZZ000001')).toMatchObject({ problems: [{ code: 'not-a-company-number' }] })
    expect(await state('other', ' Register of Example 12 ')).toEqual({ ok: true })
    expect(await state('', '')).toMatchObject({ problems: [{ input: 'kind', code: 'required' }] })
    const numbers = async () => (await getOrganisation(ctx, { organisationId })).numbers
    expect(await numbers()).toContainEqual(
      expect.objectContaining({ number: 'IP54321R', orgId: 'GB-MPR-54321R' }),
    )
    await withdrawNumber(ctx, { organisationId, scheme: 'GB-MPR', number: 'IP54321R' })
    expect((await numbers()).map((each) => each.number)).not.toContain('IP54321R')
    const again = withdrawNumber(ctx, { organisationId, scheme: 'GB-MPR', number: 'IP54321R' })
    expect(await refusalOf(again)).toBe('not-found')
  })

  it('of a merged organisation cannot be used to apply twice', async () => {
    const kept = await led()
    const gone = await led()
    await askMerge(kept.ctx, { organisationId: kept.organisationId, other: gone.organisationId, evidence })
    await decide(await openCase(kept.organisationId), 'grant')
    const roundSlug = await round()
    const first = await startApplication(kept.ctx, { roundSlug, organisationId: kept.organisationId })
    const second = await startApplication(kept.ctx, { roundSlug, organisationId: gone.organisationId })
    expect(second).toEqual({ applicationId: first.applicationId, started: false })
  })
})
