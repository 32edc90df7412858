import { asPerson } from '@academy/db/actor/as-person'
import { auditEventTable } from '@academy/db/audit/audit-tables'
import { keepSampleOrganisation } from '@academy/db/demo/keep-sample'
import { insertApplicationEvent } from '@academy/db/grants/apply/application-events'
import {
  applicationEventTable,
  applicationTable,
  refusedPressCountTable,
  submissionTable,
} from '@academy/db/grants/grants-tables'
import { giveRoundRole } from '@academy/db/grants/round/give-round-role'
import { outboxTable } from '@academy/db/mail/mail-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { PRESSES_KEPT_MAX } from '@academy/domain/grants/late-plea'
import { wallClock } from '@academy/domain/deadline/wall-clock'
import { and, eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { ServiceContext } from '../../service-context.ts'
import { getApplicationForStaff } from '../staff/get-application-for-staff.ts'
import { getLatePleaForStaff, listLatePleas, ruleOnPlea } from '../staff/late-pleas.ts'
import { getReceipt } from '../submit/get-receipt.ts'
import { submitApplication } from '../submit/submit-application.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { getLatePlea, pleadLate } from './late-plea.ts'
import { withdrawApplication } from './withdraw-application.ts'

const { db, as, statements } = useTestDatabase()
const { applicant, contextOf, person, roundStaff, moveDeadline, key } = arrangeGrants(db, () =>
  as('academy_grants'),
)
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const localIn = (ms: number) =>
  wallClock(new Date(Date.now() + ms))
    .toPlainDateTime()
    .toString()
    .slice(0, 16)
const press = (ctx: ServiceContext, applicationId: string) =>
  submitApplication(ctx, { applicationId, idempotencyKey: key() })
const eventsOf = (applicationId: string, kind: 'submission-refused' | 'late-plea-made') =>
  db
    .select()
    .from(applicationEventTable)
    .where(and(eq(applicationEventTable.applicationId, applicationId), eq(applicationEventTable.kind, kind)))
const referenceOf = async (id: string) =>
  (await db.select().from(applicationTable).where(eq(applicationTable.id, id)))[0]?.reference ?? ''

/** An application that missed its deadline and its grace, after a press that came too late. */
async function missed({ filled = true, graceMinutes = 0 } = {}) {
  const one = await applicant({ filled, graceMinutes })
  await moveDeadline(one.roundSlug, new Date(Date.now() - (graceMinutes + 1) * MINUTE_MS))
  await refusalOf(press(one.ctx, one.applicationId))
  const where = { slug: one.roundSlug, reference: await referenceOf(one.applicationId) }
  return { ...one, where }
}
async function pleaded(given: Parameters<typeof missed>[0] = {}) {
  const one = await missed(given)
  const officer = await roundStaff(one.roundSlug, 'senior-officer')
  expect(
    await pleadLate(one.ctx, { applicationId: one.applicationId, reason: 'The line was down.' }),
  ).toEqual({
    ok: true,
  })
  const { pleas } = await getLatePlea(one.ctx, { applicationId: one.applicationId })
  return { ...one, pleaId: pleas[0]?.id ?? '', officer }
}
type Pleaded = Awaited<ReturnType<typeof pleaded>>
const rule = (
  officer: ServiceContext,
  { where, pleaId }: Pleaded,
  grant: boolean,
  until = localIn(HOUR_MS),
) =>
  ruleOnPlea(officer, {
    ...where,
    pleaId,
    grant,
    untilLocal: grant ? until : '',
    reason: 'As the log shows.',
  })

describe('a plea to be late', () => {
  it('is for what was never submitted, once nothing is taken any more, one at a time and three at most', async () => {
    const open = await applicant()
    const input = { applicationId: open.applicationId, reason: 'Please.' }
    expect(await refusalOf(pleadLate(open.ctx, input))).toBe('refused: still-open')
    const grace = await applicant({ graceMinutes: 15 })
    await moveDeadline(grace.roundSlug, new Date(Date.now() - MINUTE_MS))
    expect(await refusalOf(pleadLate(grace.ctx, { ...input, applicationId: grace.applicationId }))).toBe(
      'refused: still-open',
    )
    await press(open.ctx, open.applicationId)
    await moveDeadline(open.roundSlug, new Date(Date.now() - MINUTE_MS))
    expect(await refusalOf(pleadLate(open.ctx, input))).toBe('refused: already-submitted')

    const one = await pleaded()
    const again = () => pleadLate(one.ctx, { applicationId: one.applicationId, reason: 'Again.' })
    expect(await refusalOf(again())).toBe('refused: plea-waits')
    await rule(one.officer, one, false)
    for (const _ of [2, 3]) {
      await again()
      const { pleas } = await getLatePlea(one.ctx, { applicationId: one.applicationId })
      await rule(one.officer, { ...one, pleaId: pleas.at(-1)?.id ?? '' }, false)
    }
    expect(await refusalOf(again())).toBe('refused: pleas-full')
  })

  it('wants a reason, and the database says all of that too', async () => {
    const { ctx, applicationId, personId } = await missed()
    expect(await pleadLate(ctx, { applicationId, reason: '  ' })).toEqual({ ok: false })
    const write = (detail: { reason: string }) =>
      asPerson(as('academy_grants'), personId, (tx) =>
        insertApplicationEvent(tx, { applicationId, kind: 'late-plea-made', actorId: personId, detail }),
      )
    await expect(write({ reason: '' })).rejects.toMatchObject({ cause: { code: '23001' } })
    await write({ reason: 'x' })
    await expect(write({ reason: 'y' })).rejects.toMatchObject({ cause: { code: '23001' } })
  })

  it('is read by officers with the failed presses, and its words are in no log and no mail', async () => {
    const one = await pleaded()
    const page = await getLatePleaForStaff(one.officer, one.where)
    expect(page).toMatchObject({
      canRule: { ok: true },
      presses: [{ why: 'window-closed' }],
      pleas: [{ reason: 'The line was down.', ruling: null }],
    })
    expect((await listLatePleas(one.officer, { slug: one.roundSlug })).pleas).toMatchObject([
      { reference: one.where.reference, outcome: null },
    ])
    const [mail] = await db
      .select()
      .from(outboxTable)
      .where(and(eq(outboxTable.template, 'plea-made'), sql`params ->> 'reference' = ${one.where.reference}`))
    expect(mail?.params['path']).toBe(`/manage/rounds/${one.roundSlug}/pleas/${one.where.reference}`)
    const log = await db
      .select()
      .from(auditEventTable)
      .where(eq(auditEventTable.subjectId, one.applicationId))
    expect(log.map(({ event }) => event)).toContain('application.late-plea-made')
    expect(JSON.stringify([log.map(({ detail }) => detail), mail?.params])).not.toContain('line was down')
  })

  it('granted, lets that application alone be submitted until then, and the receipt and the staff see why', async () => {
    const one = await pleaded()
    expect(await rule(one.officer, one, true)).toEqual({ ok: true })
    const { submitUntil, pleas, canPlead } = await getLatePlea(one.ctx, { applicationId: one.applicationId })
    expect([submitUntil !== null, pleas[0]?.ruling?.granted, canPlead]).toEqual([
      true,
      true,
      { ok: false, why: 'still-open' },
    ])
    const receipt = await press(one.ctx, one.applicationId)
    expect(receipt.lateWithinGrace).toBe(false)
    expect(await getReceipt(one.ctx, { applicationId: one.applicationId })).toMatchObject({
      lateByRuling: true,
    })
    const staff = await getApplicationForStaff(one.officer, one.where)
    expect(staff.submissions[0]).toMatchObject({ lateByRuling: true })
    const [mail] = await db
      .select()
      .from(outboxTable)
      .where(
        and(
          eq(outboxTable.template, 'submission-receipt'),
          sql`params ->> 'applicationId' = ${one.applicationId}`,
        ),
      )
    expect(mail?.params['late']).toBe('ruling')
    const told = await db
      .select()
      .from(outboxTable)
      .where(and(eq(outboxTable.template, 'plea-ruled'), eq(outboxTable.recipientId, one.personId)))
    expect(told).toMatchObject([{ params: { what: 'late-plea-granted', reason: 'As the log shows.' } }])
  })

  it('of one application helps no other of the round, and ends at its instant', async () => {
    const one = await pleaded()
    await rule(one.officer, one, true)
    const otherLead = await person()
    const organisationId = await keepSampleOrganisation(db, {
      name: `Example Other ${Date.now()}`,
      charityNumber: '654321',
      postcode: 'ZZ99 3VZ',
      members: [{ personId: otherLead, role: 'lead' }],
    })
    const [own] = await db.select().from(applicationTable).where(eq(applicationTable.id, one.applicationId))
    const [copied] = await db
      .insert(applicationTable)
      .values({
        roundId: own?.roundId ?? '',
        roundVersionId: own?.roundVersionId ?? '',
        reference: 'SP-OTHE-RONE',
        organisationId,
        createdBy: otherLead,
      })
      .returning({ id: applicationTable.id })
    expect(await refusalOf(press(contextOf(otherLead), copied?.id ?? ''))).toBe('refused: window-closed')
    await db.transaction(async (tx) => {
      await tx.execute(sql`SET LOCAL session_replication_role = replica`)
      const past = new Date(Date.now() - 1000)
      await tx
        .update(applicationTable)
        .set({ submitUntil: past })
        .where(eq(applicationTable.id, one.applicationId))
    })
    expect(await refusalOf(press(one.ctx, one.applicationId))).toBe('refused: window-closed')
  })

  it('refused, leaves it closed, and its people read why', async () => {
    const one = await pleaded()
    await rule(one.officer, one, false)
    expect(await refusalOf(press(one.ctx, one.applicationId))).toBe('refused: window-closed')
    const { pleas } = await getLatePlea(one.ctx, { applicationId: one.applicationId })
    expect(pleas[0]?.ruling).toMatchObject({ granted: false, until: null, reason: 'As the log shows.' })
    expect(await refusalOf(rule(one.officer, one, true))).toBe('refused: decided-already')
  })

  it('is ruled on by a fund manager or a senior officer, with a reason and an end within thirty days', async () => {
    const one = await pleaded()
    for (const role of ['assessor', 'panel', 'finance', 'auditor'] as const) {
      const staff = await roundStaff(one.roundSlug, role)
      expect([role, await refusalOf(rule(staff, one, true))]).toEqual([role, 'not-allowed'])
    }
    expect(await refusalOf(rule(one.ctx, one, true))).toBe('not-found')
    const tried = async (until: string, reason = 'x') =>
      ruleOnPlea(one.officer, { ...one.where, pleaId: one.pleaId, grant: true, untilLocal: until, reason })
    expect(await tried(localIn(-HOUR_MS), ' ')).toEqual({
      ok: false,
      problems: ['until-past', 'reason-missing'],
    })
    expect(await tried(localIn(31 * 24 * HOUR_MS))).toEqual({ ok: false, problems: ['until-far'] })
    expect(await tried('tomorrow')).toEqual({ ok: false, problems: ['malformed'] })
    expect(await rule(await roundStaff(one.roundSlug, 'fund-manager'), one, true)).toEqual({ ok: true })
  })

  it('is never ruled on by somebody of the organisation itself, the database says so too', async () => {
    const one = await pleaded()
    await giveRoundRole(db, {
      roundSlug: one.roundSlug,
      personId: one.personId,
      role: 'senior-officer',
      givenBy: null,
    })
    // It is a conflict of interest: as staff he does not see the application at all.
    expect(await refusalOf(rule(one.ctx, one, true))).toBe('not-found')
    expect(await refusalOf(getLatePleaForStaff(one.ctx, one.where))).toBe('not-found')
    const event = asPerson(as('academy_grants'), one.personId, (tx) =>
      insertApplicationEvent(tx, {
        applicationId: one.applicationId,
        kind: 'late-plea-granted',
        actorId: one.personId,
        detail: { pleaId: one.pleaId, reason: 'x', until: new Date(Date.now() + HOUR_MS).toISOString() },
      }),
    )
    await expect(event).rejects.toMatchObject({ cause: { code: '42501' } })
  })

  it('of what was withdrawn meanwhile cannot be granted', async () => {
    const one = await pleaded()
    await withdrawApplication(one.ctx, { applicationId: one.applicationId })
    expect(await refusalOf(rule(one.officer, one, true))).toBe('refused: withdrawn')
  })

  it('is looked at in three statements by its people', async () => {
    const { ctx, applicationId } = await missed()
    statements.length = 0
    await getLatePlea(ctx, { applicationId })
    expect(statements.length).toBeLessThanOrEqual(3)
  })

  it('is nobody else’s to see or make', async () => {
    const { applicationId } = await missed()
    const stranger = contextOf(await person())
    expect(await refusalOf(getLatePlea(stranger, { applicationId }))).toBe('not-found')
    expect(await refusalOf(pleadLate(stranger, { applicationId, reason: 'x' }))).toBe('not-found')
  })
})

describe('failed presses', () => {
  it('are shown to their people with what was missing', async () => {
    const { ctx, applicationId } = await applicant({ filled: false })
    await refusalOf(press(ctx, applicationId))
    const { presses } = await getLatePlea(ctx, { applicationId })
    expect(presses).toHaveLength(1)
    expect(presses[0]?.why).toBe('incomplete')
    expect(presses[0]?.missing.map(({ en }) => en)).toContain('The place')
    expect(presses[0]?.missing).toHaveLength(8)
  })

  it('are kept up to twenty in an hour, then counted, in the log too', async () => {
    const { ctx, applicationId } = await applicant({ filled: false })
    for (let index = 0; index < PRESSES_KEPT_MAX + 5; index += 1) await refusalOf(press(ctx, applicationId))
    const kept = await eventsOf(applicationId, 'submission-refused')
    const [count] = await db
      .select()
      .from(refusedPressCountTable)
      .where(eq(refusedPressCountTable.applicationId, applicationId))
    // The hour may have turned on the way.
    const presses = kept.length + (count?.presses ?? 0)
    expect(presses).toBe(PRESSES_KEPT_MAX + 5)
    const byHour = Map.groupBy(kept, ({ at }) => at.toISOString().slice(0, 13))
    expect(Math.max(...[...byHour.values()].map((hour) => hour.length))).toBeLessThanOrEqual(PRESSES_KEPT_MAX)
    expect(kept.length < PRESSES_KEPT_MAX).toBe(false)
    const log = await db
      .select()
      .from(auditEventTable)
      .where(
        and(
          eq(auditEventTable.event, 'application.submission-refused'),
          eq(auditEventTable.subjectId, applicationId),
        ),
      )
    expect(log).toHaveLength(kept.length)
    const page = await getLatePlea(ctx, { applicationId })
    expect(page.presses.length + page.counted).toBe(presses)
  })

  it('on what is not one’s own leave one number and no more, and end after sixty in an hour', async () => {
    const stranger = contextOf(await person())
    const before = await db.$count(auditEventTable)
    const refusals = new Set<string>()
    for (let index = 0; index < 61; index += 1) refusals.add(await refusalOf(press(stranger, key())))
    expect([...refusals]).toEqual(['not-found', 'too-many'])
    expect(await db.$count(auditEventTable)).toBe(before)
  })

  it('of one’s own do not count as those of others', async () => {
    const { ctx, applicationId } = await applicant()
    await press(ctx, applicationId)
    expect(await db.$count(submissionTable, eq(submissionTable.applicationId, applicationId))).toBe(1)
  })
})
