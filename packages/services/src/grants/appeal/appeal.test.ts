import { asPerson } from '@academy/db/actor/as-person'
import { auditEventTable } from '@academy/db/audit/audit-tables'
import {
  appealEventTable,
  appealProposalTable,
  appealRulingTable,
  appealTable,
  appealTransitionTable,
} from '@academy/db/grants/appeal-tables'
import { conflictTable } from '@academy/db/grants/assess-tables'
import { awardChangeTable, decisionSetTable, decisionTable } from '@academy/db/grants/decide-tables'
import { organisationMembershipTable } from '@academy/db/grants/grants-tables'
import { giveRoundRole } from '@academy/db/grants/round/give-round-role'
import { outboxTable } from '@academy/db/mail/mail-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { appealDays, appealTransitions } from '@academy/domain/appeal/appeal'
import { afterWorkingDays } from '@academy/domain/appeal/working-days'
import { createSolver } from '@academy/solver/create-solver'
import { and, eq, like, sql } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { remindOfDeadlines } from '../../mail/remind-of-deadlines.ts'
import { writeMail } from '../../mail/templates.ts'
import type { ServiceContext } from '../../service-context.ts'
import { arrangeDivision } from '../allocate/testing/arrange-division.ts'
import { answerAwardChange, endAward, offerReserve } from '../decide/change-awards.ts'
import { getDecisions } from '../decide/get-decisions.ts'
import { decideCancellation, proposeCancellation } from '../design/cancel-round.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { makeLetters } from '../tell/make-letters.ts'
import { getResult } from '../tell/get-result.ts'
import { writeLetter } from '../tell/letters.ts'
import { proposeOnAppeal, ruleOnAppeal, takeAppeal, voidAppeal } from './decide-appeal.ts'
import { getOwnAppeal, makeAppeal, withdrawAppeal } from './own-appeal.ts'
import { getAppeal, listAppeals } from './read-appeals.ts'
import { arrangeToldRound } from './testing/arrange-told-round.ts'

const { db, as, statements } = useTestDatabase()
const arrange = arrangeGrants(db, () => as('academy_grants'))
const { division, setAside } = arrangeDivision(db, arrange)
const solver = createSolver()
afterAll(() => solver.close())
const { told, tellAt } = arrangeToldRound({ worker: () => as('academy_worker'), arrange, division, setAside, solver }) // prettier-ignore
const idOf = ({ actor }: ServiceContext) => (actor.kind === 'person' ? actor.id : '')
const key = () => arrange.key()
const DAY_MS = 86_400_000

type Told = Awaited<ReturnType<typeof told>>
type Bid = Told['bids'][number]
const made = { grounds: ['fact' as const], words: 'The notes say that we work in one county. We work in two.', language: 'en' as const } // prettier-ignore
const appealFor = ({ ctx, applicationId }: Bid, more: Partial<Parameters<typeof makeAppeal>[1]> = {}) =>
  makeAppeal(ctx, { applicationId, ...made, key: key(), ...more })
const nothing = { remedy: null, answerEn: '', answerCy: '' }
const admit = (who: ServiceContext, { slug }: Told, { reference }: Bid) =>
  proposeOnAppeal(who, { slug, reference, outcome: 'admitted', ...nothing, key: key() })
const propose = (
  who: ServiceContext,
  { slug }: Told,
  { reference }: Bid,
  outcome: 'not-admitted' | 'upheld' | 'not-upheld',
  remedy: 'words' | 'offer' | null = null,
) =>
  proposeOnAppeal(who, { slug, reference, outcome, remedy, answerEn: 'We read it again.', answerCy: '', key: key() }) // prettier-ignore
async function rule(
  who: ServiceContext,
  { slug }: Told,
  { reference }: Bid,
  ruling: 'confirmed' | 'refused' = 'confirmed',
) {
  const { appeal } = await getAppeal(who, { slug, reference })
  return ruleOnAppeal(who, { slug, reference, proposalId: appeal.proposals.at(-1)?.id ?? '', ruling, reason: ruling === 'refused' ? 'Another word is missing' : '' }) // prettier-ignore
}
const statusOf = async (round: Told, { reference }: Bid) =>
  (await getAppeal(round.one, { slug: round.slug, reference })).appeal.status
/** A round whose results were told, with the appeal of its last bid. */
async function appealed(
  places: readonly (number | null)[],
  paid: number,
  more?: Parameters<typeof appealFor>[1],
) {
  const round = await told(places, paid)
  const bid = round.bids.at(-1) as Bid
  expect(await appealFor(bid, more)).toEqual({ ok: true })
  return { round, bid }
}
const mailsOf = async (template: 'appeal-news' | 'appeal-work', reference: string) =>
  (await db.select().from(outboxTable).where(eq(outboxTable.template, template)).orderBy(outboxTable.id)).filter(({ params }) => params['reference'] === reference) // prettier-ignore
const conflictOf = (who: ServiceContext, { roundId }: Told, { applicationId }: Bid) =>
  db.insert(conflictTable).values({ roundId, applicationId, personId: idOf(who), kind: 'made-up', foundHow: 'found' }) // prettier-ignore

describe('the rules in the database', () => {
  it('are those of the domain: what follows what, the days, and the working days of a year', async () => {
    const rows = await db.select().from(appealTransitionTable)
    const line = ({ fromStatus, kind, toStatus }: (typeof rows)[number]) =>
      `${fromStatus} ${kind} ${toStatus}`
    expect(rows.map(line).toSorted()).toEqual(
      appealTransitions.map(({ from, kind, to }) => `${from} ${kind} ${to}`).toSorted(),
    )
    const days = await db.execute(sql`SELECT * FROM grants.appeal_days()`)
    expect(days.rows).toEqual([appealDays])
    const dates = await db.execute<{ since: string; until: string }>(
      sql`SELECT extract(epoch FROM since)::text AS since, extract(epoch FROM grants.after_working_days(since, 5))::text AS until
        FROM generate_series('2026-01-01T00:30Z'::timestamptz, '2026-12-31', '7 hours') since`,
    )
    expect(dates.rows.length).toBeGreaterThan(1000)
    for (const { since, until } of dates.rows)
      expect(afterWorkingDays(new Date(Number(since) * 1000), 5).getTime()).toBe(Number(until) * 1000)
  })
})

describe('making an appeal', () => {
  it('a lead appeals on stated grounds, sees the dates at once, and it is read in three statements', async () => {
    const round = await told([3, 1], 1)
    const bid = round.bids[1] as Bid
    const { ctx, applicationId } = bid
    const before = await getOwnAppeal(ctx, { applicationId })
    expect(before).toMatchObject({ canAppeal: { ok: true }, appeals: [] })
    expect(before.makeBy).toEqual(afterWorkingDays(before.toldAt ?? new Date(0), appealDays.make))
    expect(await appealFor(bid, { grounds: [], words: ' ' })).toEqual({ ok: false, problems: ['grounds-missing', 'words-missing'] }) // prettier-ignore
    const sent = { applicationId, ...made, key: key() }
    expect(await makeAppeal(ctx, sent)).toEqual({ ok: true })
    expect(await makeAppeal(ctx, sent)).toEqual({ ok: true })
    expect(await refusalOf(appealFor(bid))).toBe('refused: appeal-there')
    statements.length = 0
    const page = await getOwnAppeal(ctx, { applicationId })
    expect(statements).toHaveLength(2)
    const [appeal] = page.appeals
    const { madeAt } = appeal ?? { madeAt: new Date(0) }
    expect(appeal).toMatchObject({ status: 'made', isReaders: true, grounds: ['fact'], admitBy: afterWorkingDays(madeAt, appealDays.admit), decideBy: afterWorkingDays(madeAt, appealDays.decide) }) // prettier-ignore
    expect(page).toMatchObject({ canWithdraw: true, canAppeal: { ok: false, why: 'appeal-there' } })
    const audited = await db.select().from(auditEventTable).where(and(eq(auditEventTable.event, 'appeal.made'), eq(auditEventTable.subjectId, applicationId))) // prettier-ignore
    expect(audited.map(({ detail }) => detail)).toMatchObject([{ grounds: ['fact'] }])
    expect(JSON.stringify(audited)).not.toContain(made.words)
    const [news] = await mailsOf('appeal-news', bid.reference)
    const mail = news && writeMail(news, 'https://grants.example')
    expect(mail?.subject).toBe(`We have your appeal: ${bid.reference}`)
    expect(mail?.text).toContain(`https://grants.example/applications/${applicationId}/appeal`)
  })

  it('not before results are told, not after the last instant, not by who is no lead, and not where nothing was decided', async () => {
    const round = await told([3, 1], 1)
    const bid = round.bids[1] as Bid
    const contributor = await arrange.person()
    const [own] = await db.select().from(organisationMembershipTable).where(eq(organisationMembershipTable.personId, idOf(bid.ctx))) // prettier-ignore
    await setAside((tx) => tx.insert(organisationMembershipTable).values({ organisationId: own?.organisationId ?? '', personId: contributor, role: 'contributor' })) // prettier-ignore
    const ctx = arrange.contextOf(contributor)
    expect(await refusalOf(appealFor({ ...bid, ctx }))).toBe('refused: appeal-lead-only')
    expect((await getOwnAppeal(ctx, bid)).canAppeal).toEqual({ ok: false, why: 'appeal-lead-only' })
    const stranger = arrange.contextOf(await arrange.person())
    expect(await refusalOf(appealFor({ ...bid, ctx: stranger }))).toBe('not-found')
    await tellAt(round.roundId, new Date(Date.now() - 60 * DAY_MS))
    expect(await refusalOf(appealFor(bid))).toBe('refused: appeal-late')
    await tellAt(round.roundId, null)
    expect(await refusalOf(appealFor(bid))).toBe('refused: appeal-not-told')
  })

  it('of two leads who appeal at once one does, and the other is told that there is one', async () => {
    const round = await told([3, 1], 1)
    const bid = round.bids[1] as Bid
    const second = await arrange.person()
    const [own] = await db.select().from(organisationMembershipTable).where(eq(organisationMembershipTable.personId, idOf(bid.ctx))) // prettier-ignore
    await setAside((tx) => tx.insert(organisationMembershipTable).values({ organisationId: own?.organisationId ?? '', personId: second, role: 'lead' })) // prettier-ignore
    const both = await Promise.all([bid.ctx, arrange.contextOf(second)].map((ctx) => refusalOf(appealFor({ ...bid, ctx })))) // prettier-ignore
    expect(both.toSorted()).toEqual(['not refused', 'refused: appeal-there'])
    expect(await db.select().from(appealTable).where(eq(appealTable.applicationId, bid.applicationId))).toHaveLength(1) // prettier-ignore
  })

  it('the database takes the last second by its own clock, and nothing after, whatever is written', async () => {
    const round = await told([3, 1], 1)
    const bid = round.bids[1] as Bid
    const [own] = await db.select().from(organisationMembershipTable).where(eq(organisationMembershipTable.personId, idOf(bid.ctx))) // prettier-ignore
    const dates = { toldAt: new Date(), makeBy: new Date(Date.now() + DAY_MS), admitBy: new Date(), decideBy: new Date() } // prettier-ignore
    const write = () =>
      asPerson(as('academy_grants'), idOf(bid.ctx), (tx) => tx.insert(appealTable).values({ roundId: round.roundId, applicationId: bid.applicationId, organisationId: own?.organisationId ?? '', reference: '', ...made, key: key(), madeBy: idOf(bid.ctx), ...dates })) // prettier-ignore
    // So long ago that the last second is now, or was: working days end at five.
    const end = async (at: Date) => {
      await db.execute(sql`CREATE OR REPLACE FUNCTION grants.after_working_days(since timestamptz, days integer) RETURNS timestamptz LANGUAGE sql STABLE SET search_path = ''
        AS $$ SELECT ${sql.raw(`'${at.toISOString()}'::timestamptz`)} $$`)
    }
    const { rows } = await db.execute<{ text: string }>(sql`SELECT pg_get_functiondef('grants.after_working_days(timestamptz, integer)'::regprocedure) AS text`) // prettier-ignore
    try {
      await end(new Date(Date.now() - 1))
      await expect(write()).rejects.toMatchObject({ cause: { constraint: 'appeal_in_time' } })
      await end(new Date(Date.now() + 60_000))
      await write()
    } finally {
      await db.execute(sql.raw(rows[0]?.text ?? ''))
    }
    await tellAt(round.roundId, null)
    await expect(write()).rejects.toMatchObject({ cause: { message: 'an appeal is against a result that was told' } }) // prettier-ignore
  })

  it('is taken back until it is answered, after which another may be made in time', async () => {
    const { round, bid } = await appealed([3, 1], 1)
    const { ctx, applicationId } = bid
    const appealId = (await getOwnAppeal(ctx, { applicationId })).appeals[0]?.id ?? ''
    await propose(round.one, round, bid, 'not-admitted')
    await withdrawAppeal(ctx, { applicationId, appealId })
    await withdrawAppeal(ctx, { applicationId, appealId })
    expect(await refusalOf(rule(round.two, round, bid))).toBe('refused: appeal-answered')
    expect(await refusalOf(admit(round.two, round, bid))).toBe('refused: appeal-answered')
    expect(await appealFor(bid)).toEqual({ ok: true })
    expect(await statusOf(round, bid)).toBe('made')
    expect((await getOwnAppeal(ctx, { applicationId })).appeals.map(({ status }) => status)).toEqual(['made', 'withdrawn']) // prettier-ignore
  })

  it('is read in the tables by its people and by officers and auditors to whom the bid is open, and by nobody else', async () => {
    const { round, bid } = await appealed([3, 1], 1)
    await propose(round.one, round, bid, 'not-admitted')
    await rule(round.two, round, bid)
    await conflictOf(round.officer, round, bid)
    const stranger = arrange.contextOf(await arrange.person())
    const seen = async (who: ServiceContext) =>
      asPerson(as('academy_grants'), idOf(who), async (tx) => {
        const tables = [appealTable, appealProposalTable, appealRulingTable, appealEventTable]
        const counts: number[] = []
        for (const table of tables)
          counts.push((await tx.select().from(table).where(eq(table.roundId, round.roundId))).length)
        return counts.join()
      })
    const { one, auditor, panel, assessor, officer } = round
    const readers = { one, auditor, lead: bid.ctx, panel, assessor, officer, stranger }
    const found = Object.entries(readers).map(async ([name, who]) => [name, await seen(who)] as const)
    expect(Object.fromEntries(await Promise.all(found))).toEqual({
      one: '1,1,1,2',
      auditor: '1,1,1,2',
      lead: '1,0,0,0',
      panel: '0,0,0,0',
      assessor: '0,0,0,0',
      officer: '0,0,0,0',
      stranger: '0,0,0,0',
    })
  })

  it('withdrawn and decided at the same time it is one of the two', async () => {
    const { round, bid } = await appealed([3, 1], 1)
    const { ctx, applicationId } = bid
    const appealId = (await getOwnAppeal(ctx, { applicationId })).appeals[0]?.id ?? ''
    await propose(round.one, round, bid, 'not-admitted')
    const both = await Promise.all([refusalOf(withdrawAppeal(ctx, { applicationId, appealId })), refusalOf(rule(round.two, round, bid))]) // prettier-ignore
    expect(both.toSorted()).toEqual(['not refused', 'refused: appeal-answered'])
    expect(['withdrawn', 'not-admitted']).toContain(await statusOf(round, bid))
  })
})

describe('deciding an appeal', () => {
  it('is for officers who had no part in the decision, and the page and the tables say the same', async () => {
    const { round, bid } = await appealed([3, 1], 1)
    const { slug, roundId, manager } = round
    const { reference } = bid
    // The manager approved the decisions; the assessor becomes an officer too late.
    await giveRoundRole(db, {
      roundSlug: slug,
      personId: idOf(round.assessor),
      role: 'senior-officer',
      givenBy: null,
    })
    const lead = bid.ctx
    await giveRoundRole(db, { roundSlug: slug, personId: idOf(lead), role: 'senior-officer', givenBy: null })
    await conflictOf(round.officer, round, bid)
    const page = await getAppeal(round.one, { slug, reference })
    const whyOf = (who: ServiceContext) => page.appeal.deciders.find(({ id }) => id === idOf(who))?.why
    expect([manager, round.assessor, round.officer, round.one].map(whyOf)).toEqual(['decided', 'assessed', 'conflict', null]) // prettier-ignore
    expect(['conflict', 'own-organisation']).toContain(whyOf(lead))
    for (const [who, refusal] of [
      [manager, 'refused: appeal-by-decided'],
      [round.assessor, 'refused: appeal-by-assessed'],
      [round.officer, 'not-found'],
      [round.panel, 'not-allowed'],
      [round.auditor, 'not-allowed'],
    ] as const) {
      expect(await refusalOf(takeAppeal(who, { slug, reference }))).toBe(refusal)
      expect(await refusalOf(admit(who, round, bid))).toBe(refusal)
      await expect(
        asPerson(as('academy_grants'), idOf(who), (tx) => tx.insert(appealProposalTable).values({ roundId, appealId: page.appeal.id, outcome: 'admitted', key: key(), proposedBy: idOf(who) })), // prettier-ignore
      ).rejects.toMatchObject({ cause: { code: '42501' } })
    }
    expect((await getAppeal(manager, { slug, reference })).mayPropose).toEqual([])
    expect((await getAppeal(round.auditor, { slug, reference })).appeal.words).toBe(made.words)
    expect(await refusalOf(getAppeal(round.panel, { slug, reference }))).toBe('not-allowed')
    expect(await refusalOf(getAppeal(round.officer, { slug, reference }))).toBe('not-found')
    expect((await listAppeals(round.officer, { slug, page: 1 })).appeals).toEqual([])
  })

  it('is not for whoever wrote the letter of the bid; one that stands as it was drafted nobody wrote', async () => {
    const round = await told([3, 1], 1)
    const bid = round.bids[1] as Bid
    const { slug, one, two } = round
    const { reference } = bid
    await tellAt(round.roundId, null)
    await makeLetters(two, { slug })
    const [letter] = (await db.execute<{ id: string }>(sql`SELECT id FROM grants.letter WHERE application_id = ${bid.applicationId}`)).rows // prettier-ignore
    expect(await writeLetter(one, { slug, id: letter?.id ?? '', base: 1, en: 'Dear all', cy: 'Annwyl bawb' })).toMatchObject({ ok: true }) // prettier-ignore
    await tellAt(round.roundId, new Date(Date.now() - 1000))
    await appealFor(bid)
    const { deciders } = (await getAppeal(two, { slug, reference })).appeal
    const whyOf = (who: ServiceContext) => deciders.find(({ id }) => id === idOf(who))?.why
    expect([whyOf(one), whyOf(two)]).toEqual(['wrote-letter', null])
    expect(await refusalOf(admit(one, round, bid))).toBe('refused: appeal-by-wrote-letter')
    const { rows } = await db.execute<{
      why: string
    }>(sql`SELECT grants.why_not_decide_appeal(${idOf(one)}, appeal.id) AS why FROM grants.appeal
      WHERE application_id = ${bid.applicationId}`)
    expect(rows).toEqual([{ why: 'wrote-letter' }])
    expect(await admit(two, round, bid)).toEqual({ ok: true })
  })

  it('one person admits; nobody turns down or upholds alone, and an answer comes once', async () => {
    const { round, bid } = await appealed([3, 1], 1)
    const { slug, one, two } = round
    const { reference } = bid
    expect(await propose(one, round, bid, 'upheld', 'words').catch((error: Error) => error.message)).toBe('refused: appeal-moved') // prettier-ignore
    await takeAppeal(one, { slug, reference })
    expect(await propose(one, round, bid, 'not-admitted')).toEqual({ ok: true })
    expect(await statusOf(round, bid)).toBe('made')
    expect(await refusalOf(rule(one, round, bid))).toBe('refused: appeal-own-proposal')
    expect(await refusalOf(admit(two, round, bid))).toBe('refused: appeal-proposal-waits')
    const { appeal } = await getAppeal(two, { slug, reference })
    const proposalId = appeal.proposals[0]?.id ?? ''
    expect(await ruleOnAppeal(two, { slug, reference, proposalId, ruling: 'refused', reason: ' ' })).toEqual({ ok: false, problem: 'reason-missing' }) // prettier-ignore
    expect(await rule(two, round, bid, 'refused')).toEqual({ ok: true })
    const admission = { slug, reference, outcome: 'admitted' as const, ...nothing, key: key() }
    expect(await proposeOnAppeal(one, admission)).toEqual({ ok: true })
    expect(await proposeOnAppeal(one, admission)).toEqual({ ok: true })
    expect(await statusOf(round, bid)).toBe('admitted')
    expect(await proposeOnAppeal(one, { ...admission, outcome: 'not-upheld', key: key() })).toEqual({ ok: false, problems: ['answerEn-missing'] }) // prettier-ignore
    expect(await propose(one, round, bid, 'not-upheld')).toEqual({ ok: true })
    const waits = (await getAppeal(two, { slug, reference })).open?.id ?? ''
    const confirm = { slug, reference, proposalId: waits, ruling: 'confirmed' as const, reason: '' }
    expect(await ruleOnAppeal(two, confirm)).toEqual({ ok: true })
    expect(await ruleOnAppeal(two, confirm)).toEqual({ ok: true })
    expect(await refusalOf(ruleOnAppeal(one, confirm))).toBe('refused: appeal-answered')
    expect(await refusalOf(propose(one, round, bid, 'upheld', 'words'))).toBe('refused: appeal-answered')
    const seen = await getOwnAppeal(bid.ctx, bid)
    expect(seen.appeals[0]?.steps.map(({ kind, answerEn }) => [kind, answerEn])).toEqual([
      ['made', null],
      ['admitted', null],
      ['not-upheld', 'We read it again.'],
    ])
    const shown = JSON.stringify(seen)
    for (const who of [one, two, round.assessor, round.manager]) expect(shown).not.toContain(idOf(who))
    const events = await db.select({ event: auditEventTable.event }).from(auditEventTable).where(and(like(auditEventTable.event, 'appeal.%'), eq(auditEventTable.subjectId, bid.applicationId))).orderBy(auditEventTable.at, auditEventTable.id) // prettier-ignore
    expect(events.map(({ event }) => event)).toEqual(['appeal.made', 'appeal.taken', 'appeal.proposed', 'appeal.proposal-refused', 'appeal.admitted', 'appeal.proposed', 'appeal.not-upheld']) // prettier-ignore
    const subjects = (await mailsOf('appeal-news', reference)).map((mail) => writeMail(mail).subject)
    expect(subjects).toEqual([`We have your appeal: ${reference}`, `We look into your appeal: ${reference}`, `Your appeal is not upheld: ${reference}`]) // prettier-ignore
  })

  it('of two who confirm at once one answers, and the database lets no one person turn down alone', async () => {
    const { round, bid } = await appealed([3, 1], 1)
    const { roundId, one, two } = round
    const three = await arrange.roundStaff(round.slug, 'senior-officer')
    await propose(one, round, bid, 'not-admitted')
    const { appeal } = await getAppeal(one, { slug: round.slug, reference: bid.reference })
    const proposalId = appeal.proposals[0]?.id ?? ''
    await expect(
      asPerson(as('academy_grants'), idOf(one), (tx) => tx.insert(appealRulingTable).values({ proposalId, roundId, appealId: appeal.id, ruling: 'confirmed', ruledBy: idOf(one) })), // prettier-ignore
    ).rejects.toMatchObject({ cause: { message: 'two officers who had no part in the decision decide an appeal' } }) // prettier-ignore
    await expect(
      asPerson(as('academy_grants'), idOf(one), (tx) => tx.insert(appealEventTable).values({ roundId, appealId: appeal.id, kind: 'not-admitted', actorId: idOf(one), proposalId })), // prettier-ignore
    ).rejects.toMatchObject({ cause: { code: '42501' } })
    await expect(
      db.insert(appealEventTable).values({ roundId, appealId: appeal.id, kind: 'not-admitted', actorId: idOf(one), proposalId }), // prettier-ignore
    ).rejects.toMatchObject({ cause: { message: 'an appeal moves by what two people decide' } })
    const both = await Promise.all([two, three].map((who) => refusalOf(rule(who, round, bid))))
    expect(both.toSorted()).toEqual(['not refused', 'refused: appeal-answered'])
    for (const table of [appealProposalTable, appealRulingTable, appealEventTable])
      await expect(db.update(table).set({ roundId: sql`round_id` })).rejects.toMatchObject({ cause: { code: '23001' } }) // prettier-ignore
    await expect(db.update(appealTransitionTable).set({ kind: sql`kind` })).rejects.toMatchObject({ cause: { code: '23001' } }) // prettier-ignore
    await expect(db.update(appealTable).set({ words: 'Other' })).rejects.toMatchObject({ cause: { code: '23001' } }) // prettier-ignore
  })

  it('a conflict that came to be known late makes the answer void, and others decide anew', async () => {
    const { round, bid } = await appealed([3, 1], 1)
    const { slug, one, two } = round
    const { reference } = bid
    await admit(one, round, bid)
    await propose(one, round, bid, 'not-upheld')
    await rule(two, round, bid)
    const [three, four] = [await arrange.roundStaff(slug, 'senior-officer'), await arrange.roundStaff(slug, 'fund-manager')] // prettier-ignore
    expect(await refusalOf(voidAppeal(three, { slug, reference, reason: 'Why' }))).toBe('refused: appeal-no-conflict') // prettier-ignore
    await conflictOf(two, round, bid)
    expect(await refusalOf(voidAppeal(two, { slug, reference, reason: 'Why' }))).toBe('not-found')
    expect(await voidAppeal(three, { slug, reference, reason: ' ' })).toEqual({ ok: false, problem: 'reason-missing' }) // prettier-ignore
    expect((await getAppeal(three, { slug, reference })).mayVoid).toBe(true)
    expect(await voidAppeal(three, { slug, reference, reason: 'A decider sat on their board' })).toEqual({ ok: true }) // prettier-ignore
    expect(await refusalOf(voidAppeal(three, { slug, reference, reason: 'Why' }))).toBe('refused: appeal-not-answered') // prettier-ignore
    expect((await getAppeal(three, { slug, reference })).appeal.status).toBe('admitted')
    await propose(three, round, bid, 'upheld', 'words')
    await conflictOf(three, round, bid)
    expect(await refusalOf(rule(four, round, bid))).toBe('refused: appeal-proposer-out')
    expect(await rule(four, round, bid, 'refused')).toEqual({ ok: true })
    expect(await propose(four, round, bid, 'upheld', 'words')).toEqual({ ok: true })
    expect(await rule(one, round, bid)).toEqual({ ok: true })
    const seen = await getOwnAppeal(bid.ctx, bid)
    expect(seen.appeals[0]).toMatchObject({ status: 'upheld' })
    expect(JSON.stringify(seen)).not.toContain('sat on their board')
    const news = (await mailsOf('appeal-news', reference)).map(({ params }) => params['what'])
    expect(news).toEqual(['made', 'admitted', 'not-upheld', 'voided', 'upheld'])
  })

  it('ends when the round is cancelled, and nothing is made or decided after', async () => {
    const { round, bid } = await appealed([3, 1], 1)
    const { slug, one, manager, officer } = round
    await admit(one, round, bid)
    await proposeCancellation(manager, { slug, reason: 'The money went elsewhere' })
    const [waits] = (await db.execute<{ id: string }>(sql`SELECT id FROM grants.round_event WHERE round_id = ${round.roundId} AND kind = 'cancellation-proposed'`)).rows // prettier-ignore
    await decideCancellation(officer, { slug, eventId: waits?.id ?? '', confirm: true })
    expect(await statusOf(round, bid)).toBe('ended')
    expect(await refusalOf(propose(one, round, bid, 'upheld', 'words'))).toBe('refused: round-cancelled')
    expect(await refusalOf(appealFor(round.bids[0] as Bid))).toBe('refused: round-cancelled')
    expect((await mailsOf('appeal-news', bid.reference)).at(-1)?.params['what']).toBe('ended')
  })

  it('is answered in the language of the appeal, and each lead reads it in his own where there is one', async () => {
    const { round, bid } = await appealed([3, 1], 1, { language: 'cy', words: 'Gweithiwn mewn dwy sir.' })
    const { slug, one, two } = round
    const { reference } = bid
    await admit(one, round, bid)
    expect(await propose(one, round, bid, 'not-upheld')).toEqual({
      ok: false,
      problems: ['answerCy-missing'],
    })
    const answer = { answerEn: 'We read it again.', answerCy: 'Darllenwyd ef eto.' }
    expect(await proposeOnAppeal(one, { slug, reference, outcome: 'not-upheld', remedy: null, ...answer, key: key() })).toEqual({ ok: true }) // prettier-ignore
    await rule(two, round, bid)
    expect((await mailsOf('appeal-news', reference)).at(-1)?.params['answer']).toBe(answer.answerEn)
    expect((await getOwnAppeal(bid.ctx, bid)).appeals[0]?.steps.at(-1)).toMatchObject(answer)
  })

  it('a crash before any statement of making, proposing and confirming leaves all or nothing', async () => {
    const round = await told([3, 1], 1)
    const bid = round.bids[1] as Bid
    const { roundId } = round
    const state = async () => {
      const counts = await Promise.all([appealTable, appealProposalTable, appealRulingTable, appealEventTable].map(async (table) => (await db.select().from(table).where(eq(table.roundId, roundId))).length)) // prettier-ignore
      const audited = await db.select().from(auditEventTable).where(eq(auditEventTable.subjectId, bid.applicationId)) // prettier-ignore
      const mails = [...(await mailsOf('appeal-news', bid.reference)), ...(await mailsOf('appeal-work', bid.reference))] // prettier-ignore
      return [
        ...counts,
        audited.filter(({ event }) => event.startsWith('appeal')).length,
        mails.length,
      ].join()
    }
    const crashAt = async (work: () => Promise<unknown>) => {
      const before = await state()
      for (let at = 1; ; at += 1) {
        let count = 0
        statements.push = () => {
          count += 1
          if (count === at) throw new Error('the process ends here')
          return count
        }
        const outcome = await refusalOf(work())
        Reflect.deleteProperty(statements, 'push')
        if (outcome === 'not refused') return at - 1
        expect(await state()).toBe(before)
      }
    }
    expect(await crashAt(() => appealFor(bid))).toBeGreaterThan(3)
    expect(await state()).toMatch(/^1,0,0,1,1,/)
    expect(await crashAt(() => propose(round.one, round, bid, 'not-admitted'))).toBeGreaterThan(3)
    const { open } = await getAppeal(round.two, { slug: round.slug, reference: bid.reference })
    expect(await crashAt(() => ruleOnAppeal(round.two, { slug: round.slug, reference: bid.reference, proposalId: open?.id ?? '', ruling: 'confirmed', reason: '' }))).toBeGreaterThan(3) // prettier-ignore
    expect(await state()).toMatch(/^1,1,1,2,3,/)
  })
})

describe('the list and reminders', () => {
  it('overdue ones stand first, and whoever took one is reminded of it, once a week', async () => {
    const round = await told([3, 1, 1], 1)
    const { slug, one, two } = round
    const [late, next] = [round.bids[1] as Bid, round.bids[2] as Bid]
    await appealFor(late)
    await appealFor(next)
    await takeAppeal(two, { slug, reference: late.reference })
    await takeAppeal(two, { slug, reference: late.reference })
    const due = (days: number) =>
      setAside((tx) => tx.update(appealTable).set({ admitBy: new Date(Date.now() + days * DAY_MS) }).where(eq(appealTable.reference, late.reference))) // prettier-ignore
    await due(-1)
    statements.length = 0
    const page = await listAppeals(one, { slug, page: 1 })
    expect(statements).toHaveLength(2)
    expect(page).toMatchObject({ total: 2, live: 2, overdue: 1, pages: 1 })
    expect(
      page.appeals.map(({ reference, isOverdue, isReaders }) => [reference, isOverdue, isReaders]),
    ).toEqual([
      [late.reference, true, false],
      [next.reference, false, false],
    ])
    const worker: ServiceContext = {
      ...one,
      db: as('academy_worker'),
      actor: { kind: 'system', job: 'test' },
    }
    const reminded = async () =>
      (await mailsOf('appeal-work', late.reference)).filter(({ params }) => params['what'] === 'overdue')
    await remindOfDeadlines(worker)
    await remindOfDeadlines(worker)
    expect((await reminded()).map(({ recipientId }) => recipientId)).toEqual([idOf(two)])
    await due(-8)
    await remindOfDeadlines(worker)
    expect(await reminded()).toHaveLength(2)
    await conflictOf(two, round, late)
    await due(-16)
    await remindOfDeadlines(worker)
    const people = (await reminded()).slice(2).map(({ recipientId }) => recipientId)
    expect(people).toContain(idOf(one))
    expect(people).not.toContain(idOf(two))
    const mails = await mailsOf('appeal-work', late.reference)
    for (const mail of mails) expect(JSON.stringify(mail.params)).not.toContain(made.words)
    expect(writeMail(mails.at(-1) as never).subject).toBe(`An appeal is overdue: ${late.reference}`)
  })
})

describe('an upheld appeal', () => {
  /** Of three bids the first has the money, the second is the reserve, and the appeal of the third was upheld for an offer. */
  async function upheld() {
    const { round, bid } = await appealed([3, 2, 1], 1)
    await admit(round.one, round, bid)
    await propose(round.one, round, bid, 'upheld', 'offer')
    expect(await rule(round.two, round, bid)).toEqual({ ok: true })
    return { round, bid }
  }
  async function free({ slug, manager, one, bids }: Told) {
    await endAward(manager, { slug, reference: bids[0]?.reference ?? '', key: key(), kind: 'declined', reason: 'They wrote so' }) // prettier-ignore
    const change = (await getDecisions(one, { slug, page: 1 })).changes.at(-1)
    await answerAwardChange(one, { slug, id: change?.id ?? '', answer: 'approved', reason: '' })
  }

  it('is offered what is free before any reserve, by two people, and the pages say since when', async () => {
    const { round, bid } = await upheld()
    const { slug, manager, one } = round
    expect((await getDecisions(manager, { slug, page: 1 })).appeals).toMatchObject([{ reference: bid.reference, offered: false }]) // prettier-ignore
    expect(await offerReserve(manager, { slug, key: key(), reason: 'Why' })).toMatchObject({ ok: false, problem: 'none-fits', passedOver: [{ reference: bid.reference }, {}] }) // prettier-ignore
    await free(round)
    expect(await offerReserve(manager, { slug, key: key(), reason: 'After the appeal' })).toEqual({ ok: true, reference: bid.reference }) // prettier-ignore
    const waits = (await getDecisions(one, { slug, page: 1 })).changes.at(-1)
    expect(await answerAwardChange(one, { slug, id: waits?.id ?? '', answer: 'approved', reason: '' })).toEqual({ ok: true }) // prettier-ignore
    const page = await getDecisions(manager, { slug, page: 1 })
    expect(page.years.every(({ budgetPence, paidPence }) => budgetPence === paidPence)).toBe(true)
    expect(page.rows.find(({ reference }) => reference === bid.reference)).toMatchObject({ since: 'appealed', sinceAt: expect.any(Date) as Date }) // prettier-ignore
    expect(page.appeals).toMatchObject([{ offered: true }])
    expect((await getOwnAppeal(bid.ctx, bid)).appeals[0]?.offeredAt).toBeInstanceOf(Date)
    const { result } = await getResult(bid.ctx, bid)
    expect(result).toMatchObject({ changes: [{ kind: 'offered' }], appeal: { status: 'upheld', offeredAt: expect.any(Date) as Date } }) // prettier-ignore
    await tellAt(round.roundId, null)
    expect(await makeLetters(manager, { slug })).toEqual({ made: 5 })
    const { rows } = await db.execute<{ body: string }>(sql`SELECT written.body_en AS body FROM grants.letter_text written JOIN grants.letter ON letter.id = letter_id WHERE change_id = ${waits?.id}`) // prettier-ignore
    expect(rows[0]?.body).toContain('changed after it')
    expect((await db.select().from(decisionTable).where(and(eq(decisionTable.roundId, round.roundId), eq(decisionTable.reference, bid.reference))))[0]).toMatchObject({ pence: 0n }) // prettier-ignore
    const three = await arrange.roundStaff(slug, 'senior-officer')
    await conflictOf(round.two, round, bid)
    expect(await refusalOf(voidAppeal(three, { slug, reference: bid.reference, reason: 'Why' }))).toBe('refused: appeal-offered') // prettier-ignore
  })

  it('the database offers a reserve nothing before it, and never more than is free or to a bid without one', async () => {
    const { round, bid } = await upheld()
    const { roundId, manager } = round
    const [set] = await db.select().from(decisionSetTable).where(eq(decisionSetTable.roundId, roundId))
    const rows = await db.select().from(decisionTable).where(eq(decisionTable.roundId, roundId))
    const award = rows.find(({ outcome }) => outcome === 'funded')
    const [appeal] = await db.select().from(appealTable).where(eq(appealTable.roundId, roundId))
    const offer = (to: Bid | undefined, appealId: string | null) =>
      asPerson(
        as('academy_grants'),
        idOf(manager),
        (tx) =>
        tx.insert(awardChangeTable).values({ roundId, setId: set?.id ?? '', decisionId: rows.find(({ reference }) => reference === to?.reference)?.id ?? '', kind: 'offered', years: award?.years ?? [], pence: award?.pence ?? 0n, reason: 'Why', key: key(), proposedBy: idOf(manager), appealId }), // prettier-ignore
      )
    const said = (message: string) => ({ cause: { message } })
    await expect(offer(bid, appeal?.id ?? '')).rejects.toMatchObject(said('what is offered fits the money that is free')) // prettier-ignore
    await free(round)
    await expect(offer(round.bids[1], null)).rejects.toMatchObject(said('upheld appeals come before reserves and in their order, or it is said why one is passed over')) // prettier-ignore
    await expect(offer(round.bids[1], appeal?.id ?? '')).rejects.toMatchObject(said('an award is offered to a bid whose appeal was upheld for it')) // prettier-ignore
    await expect(offer(bid, null)).rejects.toMatchObject({ cause: { code: '23001' } })
    await offer(bid, appeal?.id ?? '')
  })

  it('one that does not fit is passed over, and it is said; words alone are owed nothing', async () => {
    const { round, bid } = await upheld()
    const { slug, manager, one, two } = round
    const second = round.bids[1] as Bid
    await appealFor(second)
    await admit(one, round, second)
    await propose(two, round, second, 'upheld', 'words')
    await rule(one, round, second)
    await free(round)
    await setAside((tx) => tx.execute(sql`UPDATE grants.application SET status = 'withdrawn', withdrawn_at = now(), resumes_as = 'submitted' WHERE id = ${bid.applicationId}`)) // prettier-ignore
    expect(await offerReserve(manager, { slug, key: key(), reason: 'Next' })).toEqual({ ok: true, reference: second.reference }) // prettier-ignore
    const last = (await getDecisions(one, { slug, page: 1 })).changes.at(-1)
    expect(last).toMatchObject({ appealId: null, passedOver: [{ reference: bid.reference, isGone: true }] })
  })
})
