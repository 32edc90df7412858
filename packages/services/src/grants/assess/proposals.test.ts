import { asPerson } from '@academy/db/actor/as-person'
import { auditEventTable } from '@academy/db/audit/audit-tables'
import { assignmentTable, conflictTable } from '@academy/db/grants/assess-tables'
import { applicationTable, submissionTable } from '@academy/db/grants/grants-tables'
import { proposedAssignmentTable } from '@academy/db/grants/proposal-tables'
import { outboxTable } from '@academy/db/mail/mail-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { and, eq, sql } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { createSolver } from '../../ports/solver.ts'
import type { ServiceContext } from '../../service-context.ts'
import { startApplication } from '../apply/start-application.ts'
import { withdrawApplication } from '../apply/withdraw-application.ts'
import { submitApplication } from '../submit/submit-application.ts'
import { remindOfDeadlines } from '../../mail/remind-of-deadlines.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { applyProposal, getProposal } from './apply-proposal.ts'
import { saveTerms } from './assessor-terms.ts'
import { assignBid, getAssessingBoard } from './assign-bid.ts'
import { getProposing, proposeAssignments, type ProposeResult } from './propose-assignments.ts'

const { db, as, statements } = useTestDatabase()
const arrange = arrangeGrants(db, () => as('academy_grants'))
const { contextOf, fillIn, key, organisation, person, roundStaff } = arrange
const solver = createSolver()
afterAll(() => solver.close())
const idOf = ({ actor }: ServiceContext) => (actor.kind === 'person' ? actor.id : '')
const now = (ctx: ServiceContext): ServiceContext => ({
  ...ctx,
  now: new Date(),
  ports: { ...ctx.ports, solver },
})

/** A round with so many submitted bids and assessors. */
async function arrangeRound({ bids = 4, assessors = 3 } = {}) {
  const slug = await arrange.round()
  const applicants = []
  for (let n = 0; n < bids; n += 1) {
    const personId = await person()
    const ctx = contextOf(personId)
    const organisationId = await organisation(personId)
    const { applicationId } = await startApplication(ctx, { roundSlug: slug, organisationId })
    await fillIn(ctx, applicationId)
    await submitApplication(ctx, { applicationId, idempotencyKey: key() })
    applicants.push({ ctx, applicationId })
  }
  const [row] = await db
    .select()
    .from(applicationTable)
    .where(eq(applicationTable.id, applicants[0]?.applicationId ?? ''))
  const readers: ServiceContext[] = []
  for (let n = 0; n < assessors; n += 1) readers.push(await roundStaff(slug, 'assessor'))
  return {
    slug,
    roundId: row?.roundId ?? '',
    applicants,
    manager: now(await roundStaff(slug, 'fund-manager')),
    readers,
  }
}
type Round = Awaited<ReturnType<typeof arrangeRound>>

const usual = { reviewsPerBid: 2, welshReaders: 'all', loadMost: 4, dueOn: '2026-12-18', withoutPerson: null, reason: '' } as const // prettier-ignore
const propose = (round: Round, change: object = {}) =>
  proposeAssignments(round.manager, { slug: round.slug, ...usual, ...change })
const idOfProposal = (result: ProposeResult): string => {
  if (result.status !== 'proposed') throw new Error(JSON.stringify(result))
  return result.id
}
const assignments = (round: Round) =>
  db.select().from(assignmentTable).where(eq(assignmentTable.roundId, round.roundId))
const closes = (round: Round, applicationId: string, ctx: ServiceContext) =>
  db.insert(conflictTable).values({
    roundId: round.roundId,
    applicationId,
    personId: idOf(ctx),
    kind: 'partner',
    foundHow: 'found',
  })

describe('a proposal of who reads what', () => {
  it('tells nobody until it is applied, and then gives all of it, once, with an event and a mail', async () => {
    const round = await arrangeRound()
    const id = idOfProposal(await propose(round))
    expect(await assignments(round)).toEqual([])
    const page = await getProposal(round.manager, { slug: round.slug, id, after: '' })
    expect(page).toMatchObject({ gives: 8, takes: 0, unchanged: 0, stale: 0, appliedAt: null, next: null })
    expect(page.bids.map(({ readers }) => readers.length)).toEqual([2, 2, 2, 2])
    await Promise.all([
      applyProposal(round.manager, { slug: round.slug, id }),
      applyProposal(round.manager, { slug: round.slug, id }),
    ])
    const given = await assignments(round)
    expect(given).toHaveLength(8)
    expect(given.every(({ status, dueOn }) => status === 'offered' && dueOn === '2026-12-18')).toBe(true)
    const events = await db
      .select()
      .from(auditEventTable)
      .where(eq(auditEventTable.event, 'assignment.offered'))
    expect(events.filter(({ subjectId }) => round.applicants.some(({ applicationId }) => applicationId === subjectId))).toHaveLength(8) // prettier-ignore
    const mails = await db.select().from(outboxTable).where(eq(outboxTable.template, 'assignment-news'))
    const told = new Set(given.map(({ personId }) => personId))
    expect(mails.filter(({ recipientId }) => told.has(recipientId ?? ''))).toHaveLength(told.size)
  })

  it('never gives a bid to whom it is closed, and keeps what was given by hand', async () => {
    const round = await arrangeRound({ assessors: 4 })
    const [bid] = round.applicants
    const [closedTo, byHand] = round.readers
    if (!bid || !closedTo || !byHand) throw new Error('nothing was arranged')
    await closes(round, bid.applicationId, closedTo)
    await asPerson(as('academy_grants'), idOf(round.manager), async (tx) =>
      tx.insert(assignmentTable).values({
        roundId: round.roundId,
        applicationId: bid.applicationId,
        personId: idOf(byHand),
        offeredBy: idOf(round.manager),
      }),
    )
    const id = idOfProposal(await propose(round))
    const pairs = await db
      .select()
      .from(proposedAssignmentTable)
      .where(eq(proposedAssignmentTable.proposalId, id))
    const ofBid = pairs.filter(({ applicationId }) => applicationId === bid.applicationId)
    expect(ofBid.find(({ personId }) => personId === idOf(byHand))?.change).toBe('keep')
    expect(ofBid.some(({ personId }) => personId === idOf(closedTo))).toBe(false)
    expect(ofBid).toHaveLength(2)
  })

  it('gives bids in Welsh to readers of Welsh alone, and says in full what would mend it where there are too few', async () => {
    const round = await arrangeRound({ bids: 2, assessors: 3 })
    const [bid] = round.applicants
    await db.transaction(async (tx) => {
      await tx.execute(sql`SET LOCAL session_replication_role = replica`)
      await tx.execute(sql`UPDATE grants.submission SET canonical_json = said.text, sha256 = encode(sha256(convert_to(said.text, 'UTF8')), 'hex')
        FROM (SELECT id, jsonb_set(canonical_json::jsonb, '{answers,scheme-summary}',
          to_jsonb(repeat('Mae’r cynllun yn gweithio gyda phobl ac mae ein gweithwyr yn gwrando ar eu hanes yn y gymuned. ', 200)))::text AS text
          FROM grants.submission WHERE application_id = ${bid?.applicationId}) said WHERE said.id = submission.id`)
    })
    const [sent] = await db.select().from(submissionTable).where(eq(submissionTable.applicationId, bid?.applicationId ?? '')) // prettier-ignore
    expect(sent?.language).toBe('cy')
    const none = await propose(round)
    expect(none).toMatchObject({
      status: 'infeasible',
      explanation: { shortBids: [{ bid: expect.stringMatching(/\w/), welsh: true, lacks: 2 }] },
    })
    const { readers } = round
    for (const reader of readers.slice(0, 2)) {
      const terms = { loadLeast: 0, loadMost: 4, readsWelsh: true, region: 'W92000004', topics: [] }
      await saveTerms(round.manager, { slug: round.slug, personId: idOf(reader), ...terms })
    }
    const id = idOfProposal(await propose(round))
    const pairs = await db.select().from(proposedAssignmentTable).where(and(eq(proposedAssignmentTable.proposalId, id), eq(proposedAssignmentTable.applicationId, bid?.applicationId ?? ''))) // prettier-ignore
    expect(pairs.map(({ personId }) => personId).toSorted()).toEqual(readers.slice(0, 2).map(idOf).toSorted())
  })

  it('keeps within what each agreed to, and says whom it lacks', async () => {
    const round = await arrangeRound({ bids: 3, assessors: 2 })
    const [one] = round.readers
    const terms = { loadLeast: 0, loadMost: 1, readsWelsh: false, region: null, topics: ['arts', 'made-up'] }
    expect(await saveTerms(round.manager, { slug: round.slug, personId: idOf(one as ServiceContext), ...terms })).toEqual({ ok: true }) // prettier-ignore
    const page = await getProposing(round.manager, { slug: round.slug })
    expect(page.assessors.find(({ personId }) => personId === idOf(one as ServiceContext))).toMatchObject({
      isUsual: false,
      terms: { loadMost: 1, topics: ['arts'] },
    })
    expect(await propose(round)).toMatchObject({
      status: 'infeasible',
      explanation: {
        mends: [{ change: 'raise-load-most', assessor: idOf(one as ServiceContext), by: 2, to: 3 }],
      },
    })
  })

  it('moves the bids of somebody who cannot go on, and nobody else’s', async () => {
    const round = await arrangeRound({ bids: 3, assessors: 4 })
    const [ill] = round.readers
    await applyProposal(round.manager, { slug: round.slug, id: idOfProposal(await propose(round)) })
    const before = await assignments(round)
    const whose = idOf(ill as ServiceContext)
    expect(await propose(round, { withoutPerson: whose })).toEqual({ status: 'reason-missing' })
    const id = idOfProposal(await propose(round, { withoutPerson: whose, reason: 'Away until January' }))
    await applyProposal(round.manager, { slug: round.slug, id })
    const after = await assignments(round)
    const statusOf = new Map(after.map((row) => [row.id, row.status]))
    for (const row of before)
      expect(statusOf.get(row.id)).toBe(row.personId === whose ? 'unassigned' : 'offered')
    expect(after.filter(({ status }) => status === 'offered')).toHaveLength(6)
    expect(await propose(round, { withoutPerson: whose, reason: 'Again' })).toEqual({
      status: 'nothing-to-do',
    })
  })

  it('is refused as a whole where a conflict or a withdrawal came between', async () => {
    for (const between of ['conflict', 'withdrawal'] as const) {
      const round = await arrangeRound({ bids: 2, assessors: 2 })
      const id = idOfProposal(await propose(round))
      const [bid] = round.applicants
      if (!bid) throw new Error('nothing was arranged')
      if (between === 'conflict') await closes(round, bid.applicationId, round.readers[0] as ServiceContext)
      else await withdrawApplication(now(bid.ctx), { applicationId: bid.applicationId })
      const page = await getProposal(round.manager, { slug: round.slug, id, after: '' })
      expect(page.stale).toBeGreaterThan(0)
      expect(await refusalOf(applyProposal(round.manager, { slug: round.slug, id }))).toBe(
        'refused: proposal-stale',
      )
      expect(await assignments(round)).toEqual([])
    }
  })

  it('reminds whoever has not finished three days before the day and once after it, in one mail, and nobody else', async () => {
    const round = await arrangeRound({ bids: 2, assessors: 2 })
    await applyProposal(round.manager, { slug: round.slug, id: idOfProposal(await propose(round)) })
    const worker = () => ({ ...round.manager, db: as('academy_worker') })
    const reminders = async () => {
      const rows = await db.select().from(outboxTable).where(eq(outboxTable.template, 'assignment-news'))
      return rows
        .filter(({ recipientId }) => round.readers.some((reader) => idOf(reader) === recipientId))
        .filter(({ params }) => params['what'] !== 'offered' && params['what'] !== 'voided')
        .map(({ recipientId, params }) => `${recipientId} ${params['what']} ${params['bids']}`)
        .toSorted()
    }
    const dueIn = (days: number) =>
      db.transaction(async (tx) => {
        await tx.execute(sql`SET LOCAL session_replication_role = replica`)
        await tx.execute(sql`UPDATE grants.assignment SET offered_at = now() - interval '9 days',
          due_on = (now() AT TIME ZONE 'Europe/London')::date + ${days}::integer WHERE round_id = ${round.roundId}`)
      })
    const [closedTo, other] = round.readers
    if (!closedTo || !other) throw new Error('nothing was arranged')
    await dueIn(4)
    await remindOfDeadlines(worker())
    expect(await reminders()).toEqual([])
    await dueIn(3)
    await closes(round, round.applicants[0]?.applicationId ?? '', closedTo)
    await remindOfDeadlines(worker())
    await remindOfDeadlines(worker())
    const soon = [`${idOf(closedTo)} due-soon 1`, `${idOf(other)} due-soon 2`]
    expect(await reminders()).toEqual(soon.toSorted())
    await dueIn(-1)
    await remindOfDeadlines(worker())
    const late = soon.map((said) => said.replace('due-soon', 'overdue'))
    expect(await reminders()).toEqual([...soon, ...late].toSorted())
  })

  it('says what speaks against a pair that is made by hand, and makes it all the same when asked again', async () => {
    const round = await arrangeRound({ bids: 2, assessors: 2 })
    const [bid] = round.applicants
    const [reader] = round.readers
    if (!bid || !reader) throw new Error('nothing was arranged')
    const [row] = await db.select().from(applicationTable).where(eq(applicationTable.id, bid.applicationId))
    const terms = { loadLeast: 0, loadMost: 0, readsWelsh: false, region: null, topics: ['counselling'] }
    await saveTerms(round.manager, { slug: round.slug, personId: idOf(reader), ...terms })
    const by = { slug: round.slug, reference: row?.reference ?? '', personId: idOf(reader), dueOn: null }
    expect(await assignBid(round.manager, { ...by, heed: true })).toEqual({
      ok: false,
      warnings: [
        { hard: true, why: 'load-full', load: 0, most: 0 },
        { hard: false, why: 'knows-no-topic' },
      ],
    })
    expect(await assignments(round)).toEqual([])
    expect(await assignBid(round.manager, by)).toEqual({ ok: true })
    expect(await assignments(round)).toHaveLength(1)
    expect(await assignBid(round.manager, { ...by, heed: true })).toEqual({ ok: true })
  })

  it('shows an officer nothing of a bid that is closed to him, also in what somebody else proposed', async () => {
    const round = await arrangeRound({ bids: 2, assessors: 2 })
    const other = now(await roundStaff(round.slug, 'senior-officer'))
    const id = idOfProposal(await propose(round))
    const [bid] = round.applicants
    await closes(round, bid?.applicationId ?? '', other)
    const page = await getProposal(other, { slug: round.slug, id, after: '' })
    expect(page.bids).toHaveLength(1)
    expect(page.gives).toBe(2)
    expect((await getProposing(other, { slug: round.slug })).bids).toBe(1)
  })

  it('is made, read and applied in so many statements, however many bids there are', async () => {
    const round = await arrangeRound({ bids: 2, assessors: 2 })
    const counted = async (work: () => Promise<unknown>) => {
      const before = statements.length
      await work()
      return statements.length - before
    }
    let id = ''
    const made = await counted(async () => {
      id = idOfProposal(await propose(round))
    })
    const read = await counted(() => getProposal(round.manager, { slug: round.slug, id, after: '' }))
    const applied = await counted(() => applyProposal(round.manager, { slug: round.slug, id }))
    const board = await counted(() =>
      getAssessingBoard(round.manager, { slug: round.slug, text: '', after: '' }),
    )
    expect({ made, read, applied, board }).toMatchInlineSnapshot(`
      {
        "applied": 6,
        "board": 3,
        "made": 6,
        "read": 4,
      }
    `)
  })

  it('is for officers of the round alone', async () => {
    const round = await arrangeRound({ bids: 1, assessors: 1 })
    const id = idOfProposal(await propose(round, { reviewsPerBid: 1 }))
    for (const role of ['panel', 'auditor', 'assessor', 'finance'] as const) {
      const ctx = now(await roundStaff(round.slug, role))
      expect(await refusalOf(getProposing(ctx, { slug: round.slug }))).toBe('not-allowed')
      expect(await refusalOf(getProposal(ctx, { slug: round.slug, id, after: '' }))).toBe('not-allowed')
      expect(await refusalOf(applyProposal(ctx, { slug: round.slug, id }))).toBe('not-allowed')
    }
    expect(await refusalOf(getProposing(now(contextOf(await person())), { slug: round.slug }))).toBe(
      'not-found',
    )
  })
})
