import { outboxTable } from '@academy/db/mail/mail-tables'
import { asPerson } from '@academy/db/actor/as-person'
import { saveAnswers } from '@academy/db/grants/apply/save-answers'
import { insertRoundEvent } from '@academy/db/grants/round/insert-round'
import { answerTable, roundTable } from '@academy/db/grants/grants-tables'
import { auditEventTable } from '@academy/db/audit/audit-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { and, eq, like } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { ServiceContext } from '../../service-context.ts'
import { getTaskList } from '../apply/get-task-list.ts'
import { saveSection } from '../apply/save-section.ts'
import { startApplication } from '../apply/start-application.ts'
import { withdrawApplication } from '../apply/withdraw-application.ts'
import { getRound } from '../round/get-round.ts'
import { getReceipt } from '../submit/get-receipt.ts'
import { submitApplication } from '../submit/submit-application.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { decideCancellation, proposeCancellation } from './cancel-round.ts'
import { getDesign } from './get-design.ts'

const { db, as } = useTestDatabase()
const { applicant, contextOf, fillIn, key, organisation, person, roundStaff } = arrangeGrants(db, () =>
  as('academy_grants'),
)
const idOf = ({ actor }: ServiceContext) => (actor.kind === 'person' ? actor.id : '')
const reason = 'The money went elsewhere.'
const MADE_UP = '00000000-0000-7000-8000-000000000000'

/** A round with a draft and a submitted application, and its two officers. */
async function running() {
  const draft = await applicant()
  const slug = draft.roundSlug
  const sender = contextOf(await person())
  const organisationId = await organisation(idOf(sender))
  const { applicationId } = await startApplication(sender, { roundSlug: slug, organisationId })
  await fillIn(sender, applicationId)
  await submitApplication(sender, { applicationId, idempotencyKey: key() })
  const [manager, officer] = [
    await roundStaff(slug, 'fund-manager'),
    await roundStaff(slug, 'senior-officer'),
  ]
  const [row] = await db.select({ id: roundTable.id }).from(roundTable).where(eq(roundTable.slug, slug))
  return { slug, roundId: row?.id ?? '', draft, sent: { ctx: sender, applicationId }, manager, officer }
}

/** The same, cancelled. */
async function cancelled() {
  const round = await running()
  const { slug, manager, officer } = round
  await proposeCancellation(manager, { slug, reason })
  const eventId = (await getDesign(officer, { slug })).cancellation?.eventId ?? ''
  await decideCancellation(officer, { slug, eventId, confirm: true })
  return round
}

describe('a round is cancelled', () => {
  it('by two people, with the reason of the first; everybody of an application is told once, and the page says when and why', async () => {
    const { slug, roundId, manager, officer, draft, sent } = await running()
    await proposeCancellation(manager, { slug, reason })
    expect((await getRound(draft.ctx, { slug })).cancelled).toBeNull()
    expect(await refusalOf(proposeCancellation(manager, { slug, reason }))).toBe('refused: waits-already')
    const { cancellation } = await getDesign(manager, { slug })
    expect(cancellation).toMatchObject({ reason, isReaders: true })
    const eventId = cancellation?.eventId ?? ''
    expect(await refusalOf(decideCancellation(manager, { slug, eventId, confirm: true }))).toBe('not-allowed')
    expect(await refusalOf(decideCancellation(officer, { slug, eventId: MADE_UP, confirm: true }))).toBe(
      'refused: nothing-waits',
    )
    await decideCancellation(officer, { slug, eventId, confirm: true })
    expect(await getRound(draft.ctx, { slug })).toMatchObject({
      phase: 'cancelled',
      cancelled: { reason, at: expect.any(Date) },
    })
    const mails = await db
      .select()
      .from(outboxTable)
      .where(and(eq(outboxTable.template, 'round-cancelled'), like(outboxTable.cause, 'round-cancelled:%')))
    const told = mails.filter(({ params }) =>
      [draft.applicationId, sent.applicationId].includes(params['applicationId'] ?? ''),
    )
    expect(told).toHaveLength(2)
    expect(new Set(told.map(({ recipientId }) => recipientId))).toEqual(
      new Set([draft.personId, idOf(sent.ctx)]),
    )
    for (const { params } of told) expect(params['reason']).toBe(reason)
    const events = await db.select().from(auditEventTable).where(eq(auditEventTable.subjectId, roundId))
    expect(events.map(({ event }) => event)).toEqual(['round.cancellation-proposed', 'round.cancelled'])
    expect(JSON.stringify(events.map(({ detail }) => detail))).not.toContain(reason)
    expect(await refusalOf(proposeCancellation(manager, { slug, reason }))).toBe('refused: round-cancelled')
  })

  it('not where the second person lets it go on, and can then be proposed again', async () => {
    const { slug, manager, officer, draft } = await running()
    await proposeCancellation(manager, { slug, reason })
    const eventId = (await getDesign(officer, { slug })).cancellation?.eventId ?? ''
    await decideCancellation(officer, { slug, eventId, confirm: false })
    expect((await getRound(draft.ctx, { slug })).phase).toBe('open')
    expect((await getDesign(officer, { slug })).cancellation).toBeNull()
    await proposeCancellation(manager, { slug, reason })
    expect((await getDesign(officer, { slug })).cancellation).toMatchObject({ reason })
  })

  it('by nobody else: not by an applicant, another round’s officer, or an assessor', async () => {
    const { slug, draft } = await running()
    const other = await running()
    const assessor = await roundStaff(slug, 'assessor')
    for (const [ctx, why] of [
      [draft.ctx, 'not-found'],
      [other.manager, 'not-found'],
      [assessor, 'not-allowed'],
    ] as const) {
      expect(await refusalOf(proposeCancellation(ctx, { slug, reason }))).toBe(why)
    }
  })

  it('and nothing in it changes any more, while all of it stays readable', async () => {
    const { slug, draft, sent } = await cancelled()
    const { ctx, applicationId } = draft
    const save = saveSection(ctx, {
      applicationId,
      section: 'organisation',
      values: { 'organisation-name': 'Another' },
      baseVersions: {},
    })
    expect(await refusalOf(save)).toBe('refused: round-cancelled')
    expect(await refusalOf(submitApplication(ctx, { applicationId, idempotencyKey: key() }))).toBe(
      'refused: round-cancelled',
    )
    expect(await refusalOf(withdrawApplication(ctx, { applicationId }))).toBe('refused: round-cancelled')
    const stranger = contextOf(await person())
    const organisationId = await organisation(idOf(stranger))
    expect(await refusalOf(startApplication(stranger, { roundSlug: slug, organisationId }))).toBe(
      'refused: round-cancelled',
    )
    const page = await getTaskList(ctx, { applicationId })
    expect(page).toMatchObject({
      done: page.total,
      canSubmit: { why: 'round-cancelled' },
      canWithdraw: { why: 'round-cancelled' },
    })
    expect(await getReceipt(sent.ctx, { applicationId: sent.applicationId })).toMatchObject({
      round: { slug },
    })
  })
})

describe('the database', () => {
  it('takes no cancelling by one person, for another reason, or without a proposal', async () => {
    const { slug, roundId, manager, officer } = await running()
    const alone = (ctx: ServiceContext, event: object) =>
      asPerson(ctx.db, idOf(ctx), (tx) =>
        insertRoundEvent(tx, { roundId, kind: 'cancelled', actorId: idOf(ctx), ...event }),
      )
    await expect(alone(manager, { detail: { reason } })).rejects.toMatchObject({ cause: { code: '42501' } })
    await expect(alone(officer, { detail: { reason } })).rejects.toMatchObject({ cause: { code: '23001' } })
    await proposeCancellation(manager, { slug, reason })
    const aboutEventId = (await getDesign(officer, { slug })).cancellation?.eventId ?? ''
    const other = alone(officer, { aboutEventId, detail: { reason: 'Another.' } })
    await expect(other).rejects.toMatchObject({ cause: { code: '23001' } })
    const blank = asPerson(manager.db, idOf(manager), (tx) =>
      insertRoundEvent(tx, {
        roundId,
        kind: 'cancellation-proposed',
        actorId: idOf(manager),
        detail: { reason: ' ' },
      }),
    )
    await expect(blank).rejects.toMatchObject({ cause: { code: '23001' } })
  })

  it('writes no answer into a cancelled round and lets nothing happen to it, whoever asks', async () => {
    const { roundId, draft } = await cancelled()
    const before = await db.$count(answerTable, eq(answerTable.applicationId, draft.applicationId))
    const write = asPerson(draft.ctx.db, draft.personId, (tx) =>
      saveAnswers(tx, draft.applicationId, draft.personId, [
        { key: 'scheme-name', value: 'Another', base: 0, carriesOn: 0, blank: false },
      ]),
    )
    await expect(write).rejects.toMatchObject({ cause: { code: '23001' } })
    expect(await db.$count(answerTable, eq(answerTable.applicationId, draft.applicationId))).toBe(before)
    const again = insertRoundEvent(db, { roundId, kind: 'cancelled', actorId: null })
    await expect(again).rejects.toMatchObject({ cause: { code: '23001' } })
  })
})
