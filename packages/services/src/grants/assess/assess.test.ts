import { asPerson } from '@academy/db/actor/as-person'
import { auditEventTable } from '@academy/db/audit/audit-tables'
import {
  assignmentEventTable,
  assignmentTable,
  assignmentTransitionTable,
  conflictTable,
  criterionScoreTable,
} from '@academy/db/grants/assess-tables'
import { applicationTable, organisationTable, submissionTable } from '@academy/db/grants/grants-tables'
import { outboxTable } from '@academy/db/mail/mail-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { assignmentTransitions, foldAssignment } from '@academy/domain/assess/assignment-state'
import { filledForm } from '@academy/domain/form/filled-form'
import { and, eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ServiceContext } from '../../service-context.ts'
import { writeMail } from '../../mail/templates.ts'
import { beginCorrection } from '../apply/correct-application.ts'
import { saveSection } from '../apply/save-section.ts'
import { withdrawApplication } from '../apply/withdraw-application.ts'
import { submitApplication } from '../submit/submit-application.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { getBidToAssess, saveAssessment } from './assess-bid.ts'
import { assignBid, getAssessingBoard, moveAssignment } from './assign-bid.ts'
import { declareConflicts, getDeclaration } from './declare-conflicts.ts'
import { logConflicts } from './log-conflicts.ts'
import { answerAssignment, listMyAssignments } from './my-assignments.ts'

const { db, as, statements } = useTestDatabase()
const arrange = arrangeGrants(db, () => as('academy_grants'))
const { applicant, key, person, roundStaff } = arrange
const idOf = ({ actor }: ServiceContext) => (actor.kind === 'person' ? actor.id : '')
const nowOf = (ctx: ServiceContext) => ({ ...ctx, now: new Date() })

/** A round whose one bid was submitted, with officer and two assessors. */
async function arrangeRound({ anonymous = false } = {}) {
  const one = await applicant()
  await submitApplication(one.ctx, { applicationId: one.applicationId, idempotencyKey: key() })
  const [row] = await db.select().from(applicationTable).where(eq(applicationTable.id, one.applicationId))
  const [organisation] = await db
    .select()
    .from(organisationTable)
    .where(eq(organisationTable.id, one.organisationId))
  const roundId = row?.roundId ?? ''
  if (anonymous) {
    await db.transaction(async (tx) => {
      await tx.execute(sql`SET LOCAL session_replication_role = replica`)
      await tx.execute(sql`UPDATE grants.round_version SET canonical_json = changed.text,
          sha256 = encode(sha256(convert_to(changed.text, 'UTF8')), 'hex')
        FROM (SELECT id, replace(canonical_json, '"anonymousAssessment":false', '"anonymousAssessment":true') AS text
          FROM grants.round_version) changed
        WHERE changed.id = round_version.id AND round_id = ${roundId}`)
    })
  }
  return {
    ...one,
    slug: one.roundSlug,
    roundId,
    reference: row?.reference ?? '',
    name: organisation?.name ?? '',
    manager: await roundStaff(one.roundSlug, 'fund-manager'),
    assessor: await roundStaff(one.roundSlug, 'assessor'),
    other: await roundStaff(one.roundSlug, 'assessor'),
  }
}
type Round = Awaited<ReturnType<typeof arrangeRound>>

const offer = (round: Round, to = round.assessor) =>
  assignBid(round.manager, {
    slug: round.slug,
    reference: round.reference,
    personId: idOf(to),
    dueOn: '2026-12-04',
  })
const mineOf = async (ctx: ServiceContext) => (await listMyAssignments(ctx))[0]
const declareNone = async (round: Round, ctx = round.assessor) => {
  const { list } = await getDeclaration(ctx, { slug: round.slug, text: '' })
  await declareConflicts(ctx, {
    slug: round.slug,
    lookedAt: list.map(({ subject }) => subject),
    declared: [],
  })
}
async function accepted(round: Round, to = round.assessor): Promise<string> {
  await offer(round, to)
  await declareNone(round, to)
  const id = (await mineOf(to))?.id ?? ''
  await answerAssignment(to, { id, answer: 'accepted', reason: '' })
  return id
}
async function scoresFor(ctx: ServiceContext, id: string, change: object = {}) {
  const { criteria } = await getBidToAssess(nowOf(ctx), { id })
  return criteria.map(({ criterion, version }) => ({
    criterion: criterion.name,
    base: version,
    score: criterion.scale[1]?.score ?? null,
    justification: 'It says so in section two.',
    note: '',
    noteForFeedback: false,
    ...change,
  }))
}

describe('an assignment', () => {
  it('moves as the domain says and as the database says, which is the same', async () => {
    const rows = await db.select().from(assignmentTransitionTable)
    const said = rows.map(({ fromStatus, kind, toStatus }) => `${fromStatus} ${kind} ${toStatus}`)
    expect(said.toSorted()).toEqual(
      assignmentTransitions.map(({ from, kind, to }) => `${from} ${kind} ${to}`).toSorted(),
    )
  })

  it('is offered once, however often the button was pressed, and only to an assessor to whom the bid is open', async () => {
    const round = await arrangeRound()
    await offer(round)
    await offer(round)
    expect(await db.select().from(assignmentTable).where(eq(assignmentTable.roundId, round.roundId))).toHaveLength(1) // prettier-ignore
    expect(await refusalOf(offer(round, round.manager))).toBe('refused: not-assessor')
    await declareConflicts(round.other, {
      slug: round.slug,
      lookedAt: [round.applicationId],
      declared: [{ subject: round.applicationId, kind: 'works-for', note: '' }],
    })
    expect(await refusalOf(offer(round, round.other))).toBe('refused: closed-to-assessor')
    const straight = asPerson(as('academy_grants'), idOf(round.manager), async (tx) =>
      tx.insert(assignmentTable).values({
        roundId: round.roundId,
        applicationId: round.applicationId,
        personId: idOf(round.other),
        offeredBy: idOf(round.manager),
      }),
    )
    await expect(straight).rejects.toMatchObject({ cause: { code: '42501' } })
  })

  it('is accepted after conflicts were declared about it, and not read before', async () => {
    const round = await arrangeRound()
    await offer(round)
    const id = (await mineOf(round.assessor))?.id ?? ''
    expect(await refusalOf(getBidToAssess(nowOf(round.assessor), { id }))).toBe('not-found')
    const accept = () => answerAssignment(round.assessor, { id, answer: 'accepted', reason: '' })
    expect(await refusalOf(accept())).toBe('refused: declare-first')
    const straight = asPerson(as('academy_grants'), idOf(round.assessor), async (tx) =>
      tx
        .insert(assignmentEventTable)
        .values({ assignmentId: id, kind: 'accepted', actorId: idOf(round.assessor) }),
    )
    await expect(straight).rejects.toMatchObject({ cause: { code: '23001' } })
    await declareNone(round)
    await accept()
    await accept()
    expect((await getBidToAssess(nowOf(round.assessor), { id })).status).toBe('accepted')
  })

  it('is nobody else’s: another assessor, a stranger, or the manager by that page', async () => {
    const round = await arrangeRound()
    const id = await accepted(round)
    for (const ctx of [round.other, arrange.contextOf(await person()), round.manager]) {
      expect(await refusalOf(getBidToAssess(nowOf(ctx), { id }))).toBe('not-found')
      expect(await refusalOf(answerAssignment(ctx, { id, answer: 'recused', reason: 'Why' }))).toBe(
        'not-found',
      )
    }
  })

  it('opens nothing of a round that is sealed, and leaves the list with a bid that is withdrawn', async () => {
    const round = await arrangeRound()
    const id = await accepted(round)
    await db.transaction(async (tx) => {
      await tx.execute(sql`SET LOCAL session_replication_role = replica`)
      await tx.execute(sql`UPDATE grants.round SET sealed_until_closing = true WHERE id = ${round.roundId}`)
    })
    expect(await refusalOf(getBidToAssess(nowOf(round.assessor), { id }))).toBe('not-found')
    await withdrawApplication(nowOf(round.ctx), { applicationId: round.applicationId })
    expect(await listMyAssignments(round.assessor)).toEqual([])
  })

  it('is void from the moment a conflict is known, with what was written kept and closed to its author', async () => {
    const round = await arrangeRound()
    const id = await accepted(round)
    await saveAssessment(nowOf(round.assessor), {
      id,
      scores: await scoresFor(round.assessor, id),
      finish: true,
    })
    await db.insert(conflictTable).values({
      roundId: round.roundId,
      applicationId: round.applicationId,
      personId: idOf(round.assessor),
      kind: 'partner',
      foundHow: 'found',
    })
    const [row] = await db.select().from(assignmentTable).where(eq(assignmentTable.id, id))
    expect(row?.status).toBe('void')
    expect(await refusalOf(getBidToAssess(nowOf(round.assessor), { id }))).toBe('not-found')
    expect(await listMyAssignments(round.assessor)).toEqual([])
    expect((await db.select().from(criterionScoreTable).where(eq(criterionScoreTable.assignmentId, id))).length).toBeGreaterThan(0) // prettier-ignore
    const seen = await asPerson(as('academy_grants'), idOf(round.assessor), async (tx) => [
      ...(await tx.select({ id: criterionScoreTable.assignmentId }).from(criterionScoreTable)),
      ...(await tx.select({ id: assignmentTable.id }).from(assignmentTable)),
    ])
    expect(seen).toEqual([])
  })

  it('ends with a conflict where its assessor recuses himself', async () => {
    const round = await arrangeRound()
    const id = await accepted(round)
    const recuse = (reason: string) => answerAssignment(round.assessor, { id, answer: 'recused', reason })
    expect(await recuse(' ')).toEqual({ ok: false, problem: 'reason-missing' })
    await recuse('I know the lead.')
    const [conflict] = await db.select().from(conflictTable).where(eq(conflictTable.roundId, round.roundId))
    expect([conflict?.kind, conflict?.ruling, conflict?.personId]).toEqual(['recused', 'pending', idOf(round.assessor)]) // prettier-ignore
    expect(await refusalOf(offer(round))).toBe('refused: closed-to-assessor')
  })

  it('is in every state what its events say', async () => {
    const rows = await db.select().from(assignmentTable)
    const events = await db.select().from(assignmentEventTable).orderBy(assignmentEventTable.seq)
    expect(rows.length).toBeGreaterThan(4)
    for (const { id, status } of rows) {
      expect(foldAssignment(events.filter(({ assignmentId }) => assignmentId === id))).toBe(status)
    }
  })
})

describe('what the database finds and does by itself', () => {
  it('is written into the audit log by the worker, once, without a name', async () => {
    const round = await arrangeRound()
    const id = await accepted(round)
    await db.insert(conflictTable).values({
      roundId: round.roundId,
      applicationId: round.applicationId,
      personId: idOf(round.assessor),
      kind: 'partner',
      foundHow: 'found',
      evidence: { named: round.name },
    })
    const worker = { ...round.manager, db: as('academy_worker'), actor: { kind: 'system', job: 'log-conflicts' } } as const // prettier-ignore
    await logConflicts(worker)
    expect(await logConflicts(worker)).toBe(0)
    const log = await db
      .select()
      .from(auditEventTable)
      .where(eq(auditEventTable.subjectId, round.applicationId))
    const own = log.filter(({ event }) => ['conflict.found', 'assignment.voided'].includes(event))
    expect(own.map(({ event, actorId }) => `${event} by ${actorId}`).toSorted()).toEqual([
      'assignment.voided by log-conflicts',
      'conflict.found by log-conflicts',
    ])
    expect(JSON.stringify(own)).toContain(id)
    expect(JSON.stringify(own)).not.toContain(round.name)
  })
})

describe('the mail to an assessor', () => {
  it('says what is given, sent back and taken away, once a day for what is given, and not whose it is', async () => {
    const round = await arrangeRound()
    const told = async () =>
      db
        .select({ params: outboxTable.params, language: outboxTable.language })
        .from(outboxTable)
        .where(
          and(eq(outboxTable.template, 'assignment-news'), eq(outboxTable.recipientId, idOf(round.assessor))),
        )
        .orderBy(outboxTable.createdAt, outboxTable.id)
    await offer(round)
    const id = (await mineOf(round.assessor))?.id ?? ''
    const away = () =>
      moveAssignment(round.manager, { slug: round.slug, id, move: 'unassigned', reason: 'She is ill.' })
    await away()
    await away()
    await offer(round)
    const mails = await told()
    expect(mails.map(({ params }) => params['what'])).toEqual(['offered', 'unassigned'])
    const texts = mails.flatMap(({ params }) =>
      (['en', 'cy'] as const).map((language) =>
        writeMail({ template: 'assignment-news', language, params }, 'https://grants.example'),
      ),
    )
    expect(texts.every(({ text }) => text.includes('https://grants.example/'))).toBe(true)
    expect(JSON.stringify([texts, mails])).not.toMatch(/undefined|She is ill/)
    expect(JSON.stringify([texts, mails])).not.toContain(round.name)
  })
})

describe('an assessment', () => {
  let round: Round
  let id: string
  beforeAll(async () => {
    round = await arrangeRound()
    id = await accepted(round)
  })
  const save = async (finish: boolean, change: object = {}) =>
    saveAssessment(nowOf(round.assessor), { id, scores: await scoresFor(round.assessor, id, change), finish })

  it('goes back to its assessor when another submission takes the place of the one that he read, who is told what changed', async () => {
    const round = await arrangeRound()
    const id = await accepted(round)
    await saveAssessment(nowOf(round.assessor), {
      id,
      scores: await scoresFor(round.assessor, id),
      finish: true,
    })
    expect((await getBidToAssess(nowOf(round.assessor), { id })).corrected).toBe(null)
    await beginCorrection(round.ctx, { applicationId: round.applicationId })
    const involvement = 'Ten people who live there decide with us.'
    const values = { ...(filledForm['people'] as Record<string, string>), involvement }
    await saveSection(round.ctx, { applicationId: round.applicationId, section: 'people', values, baseVersions: { involvement: 1 } }) // prettier-ignore
    expect((await mineOf(round.assessor))?.status).toBe('finished')
    await submitApplication(round.ctx, { applicationId: round.applicationId, idempotencyKey: key() })
    const page = await getBidToAssess(nowOf(round.assessor), { id })
    expect(page).toMatchObject({ status: 'sent-back', sentBack: 'later-submission' })
    expect(page.corrected?.map(({ field, now }) => [field.name, now])).toEqual([['involvement', involvement]])
    expect(page.corrected?.[0]?.before).toBe(filledForm['people']?.['involvement'])
    expect(page.criteria.every(({ score }) => score !== null)).toBe(true)
    await saveAssessment(nowOf(round.assessor), { id, scores: [], finish: true })
    expect(await getBidToAssess(nowOf(round.assessor), { id })).toMatchObject({ status: 'finished', corrected: null }) // prettier-ignore
    await logConflicts({
      ...round.manager,
      db: as('academy_worker'),
      actor: { kind: 'system', job: 'conflicts' },
    })
    const log = await db
      .select()
      .from(auditEventTable)
      .where(eq(auditEventTable.event, 'assignment.sent-back'))
    expect(log).toMatchObject([{ subjectId: round.applicationId, detail: { assignment: id } }])
    const mails = await db.select().from(outboxTable).where(eq(outboxTable.template, 'assignment-news'))
    expect(mails.some(({ params }) => JSON.stringify(params).includes('sent-back'))).toBe(true)
  })

  it('is read in three statements beside the sealed text', async () => {
    await getBidToAssess(nowOf(round.assessor), { id })
    statements.length = 0
    const page = await getBidToAssess(nowOf(round.assessor), { id })
    expect(statements.length).toBeLessThanOrEqual(3)
    expect(page.organisationName).toBe(round.name)
    expect(JSON.stringify(page.sections)).toContain(round.name === '' ? 'x' : 'scheme')
    expect(page.criteria.length).toBeGreaterThan(0)
  })

  it('is saved half written, and finished only when nothing is missing, which the database holds too', async () => {
    expect(await save(false, { justification: '' })).toEqual({ ok: true, finished: false })
    const result = await save(true, { justification: '' })
    expect(result).toMatchObject({ ok: false })
    expect(JSON.stringify(result)).toContain('justification-missing')
    const straight = asPerson(as('academy_grants'), idOf(round.assessor), async (tx) =>
      tx
        .insert(assignmentEventTable)
        .values({ assignmentId: id, kind: 'finished', actorId: idOf(round.assessor) }),
    )
    await expect(straight).rejects.toMatchObject({ cause: { code: '23001' } })
  })

  it('is not written over by a window that saw an older version', async () => {
    const old = await scoresFor(round.assessor, id)
    await save(false, { note: 'Newer' })
    const stale = old.map((one) => ({ ...one, note: 'Older' }))
    expect(await saveAssessment(nowOf(round.assessor), { id, scores: stale, finish: true })).toEqual({
      ok: false,
      changed: old.map(({ criterion }) => criterion),
    })
    const { criteria } = await getBidToAssess(nowOf(round.assessor), { id })
    expect(new Set(criteria.map(({ note }) => note))).toEqual(new Set(['Newer']))
  })

  it('takes no score that is not on the scale', async () => {
    expect(await refusalOf(save(false, { score: 77 }))).toBe('invalid')
  })

  it('is its author’s alone until it is finished; sent twice it is finished once', async () => {
    const readBy = (ctx: ServiceContext) =>
      asPerson(as('academy_grants'), idOf(ctx), async (tx) =>
        tx.select().from(criterionScoreTable).where(eq(criterionScoreTable.assignmentId, id)),
      )
    expect(await readBy(round.manager)).toEqual([])
    const scores = await scoresFor(round.assessor, id)
    const send = () => saveAssessment(nowOf(round.assessor), { id, scores, finish: true })
    expect([await send(), await send()]).toEqual([
      { ok: true, finished: true },
      { ok: true, finished: true },
    ])
    expect((await readBy(round.manager)).length).toBeGreaterThan(0)
    expect(await readBy(round.other)).toEqual([])
    const log = await db
      .select()
      .from(auditEventTable)
      .where(eq(auditEventTable.event, 'assignment.finished'))
    expect(log.filter(({ detail }) => JSON.stringify(detail).includes(id))).toHaveLength(1)
    expect(JSON.stringify(log)).not.toContain('section two')
    expect(await refusalOf(save(false, { note: 'Late' }))).toBe('refused: assignment-ended')
  })

  it('is sent back with a reason, opened again, and every version is kept', async () => {
    const back = (reason: string) =>
      moveAssignment(round.manager, { slug: round.slug, id, move: 'sent-back', reason })
    expect(await back(' ')).toEqual({ ok: false, problem: 'reason-missing' })
    await back('Say more of the need.')
    expect((await getBidToAssess(nowOf(round.assessor), { id })).sentBack).toBe('Say more of the need.')
    expect(await save(true, { justification: 'More.' })).toEqual({ ok: true, finished: true })
    const rows = await db.select().from(criterionScoreTable).where(eq(criterionScoreTable.assignmentId, id))
    expect(Math.max(...rows.map(({ version }) => version))).toBeGreaterThan(2)
  })

  it('stands on the board with its state, for officers and nobody else', async () => {
    const board = await getAssessingBoard(nowOf(round.manager), { slug: round.slug, text: '', after: '' })
    expect(
      board.bids.map(({ reference, readers }) => [reference, readers.map(({ status }) => status)]),
    ).toEqual([[round.reference, ['finished']]])
    const own = board.assessors.find(({ personId }) => personId === idOf(round.assessor))
    expect([own?.finished, own?.open]).toEqual([1, 0])
    const ask = { slug: round.slug, text: '', after: '' }
    expect(await refusalOf(getAssessingBoard(nowOf(round.assessor), ask))).toBe('not-allowed')
  })
})

describe('an anonymous round', () => {
  it('gives an assessor no name of who applies, on the list, the page or straight from the tables', async () => {
    const round = await arrangeRound({ anonymous: true })
    const id = await accepted(round)
    const [sent] = await db
      .select()
      .from(submissionTable)
      .where(eq(submissionTable.applicationId, round.applicationId))
    const answers = JSON.parse(sent?.canonicalJson ?? '{}').answers
    const page = JSON.stringify([
      await listMyAssignments(round.assessor),
      await getBidToAssess(nowOf(round.assessor), { id }),
    ])
    expect(page).not.toContain(round.name)
    expect(page).not.toContain(answers['organisation-postcode'])
    expect(page).toContain(answers['involvement'])
    const seen = await asPerson(as('academy_grants'), idOf(round.assessor), async (tx) => [
      ...(await tx.select({ id: applicationTable.id }).from(applicationTable)),
      ...(await tx.select({ id: submissionTable.id }).from(submissionTable)),
    ])
    expect(seen).toEqual([])
  })
})
