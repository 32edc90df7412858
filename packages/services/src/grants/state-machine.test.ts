import { asPerson } from '@academy/db/actor/as-person'
import { findApplicationEvents, insertApplicationEvent } from '@academy/db/grants/apply/application-events'
import { insertRoundEvent, insertRoundVersion } from '@academy/db/grants/round/insert-round'
import {
  applicationEventTable,
  applicationTable,
  applicationTransitionTable,
  roundEventTable,
  roundTable,
  submissionTable,
  submissionYearTable,
} from '@academy/db/grants/grants-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { applicationTransitions, foldApplication } from '@academy/domain/grants/application-state'
import { foldRound, type RoundEventKind } from '@academy/domain/grants/round-state'
import { asc, eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { sampleRound } from '../demo/sample-round.ts'
import { beginCorrection, dropCorrection } from './apply/correct-application.ts'
import { startApplication } from './apply/start-application.ts'
import { undoWithdrawal, withdrawApplication } from './apply/withdraw-application.ts'
import { submitApplication } from './submit/submit-application.ts'
import { arrangeGrants, refusalOf } from './testing/arrange-grants.ts'

const { db, as } = useTestDatabase()
const app = () => as('academy_grants')
const { applicant, moveDeadline, person, round, roundStaff, key } = arrangeGrants(db, app)

const code = (work: PromiseLike<unknown>) =>
  Promise.resolve(work).then(
    () => 'done',
    (error: { cause?: { code?: string } }) => error.cause?.code ?? String(error),
  )
const rowOf = async (id: string) =>
  (await db.select().from(applicationTable).where(eq(applicationTable.id, id)))[0]
const expectOneStory = async (id: string) => {
  const { status, resumesAs, submittedAt, withdrawnAt } = (await rowOf(id)) ?? {}
  expect(foldApplication(await findApplicationEvents(db, id))).toEqual({
    status,
    resumesAs,
    submittedAt,
    withdrawnAt,
  })
}

describe('the database', () => {
  it('has the transitions that the domain has', async () => {
    const rows = await db.select().from(applicationTransitionTable)
    const written = rows.map(({ fromStatus, kind, toStatus }) => [fromStatus, kind, toStatus].join(' '))
    const known = applicationTransitions.map(({ from, kind, to }) => [from, kind, to].join(' '))
    expect(written.toSorted()).toEqual(known.toSorted())
  })

  it('refuses the owner too a state that no event led to', async () => {
    const { applicationId, roundSlug } = await applicant({ filled: false })
    const tries = [
      db.update(applicationTable).set({ status: 'submitted' }).where(eq(applicationTable.id, applicationId)),
      db.update(roundTable).set({ closesAt: new Date() }).where(eq(roundTable.slug, roundSlug)),
      db.delete(roundTable).where(eq(roundTable.slug, roundSlug)),
    ]
    for (const attempt of tries) expect(await code(attempt)).toBe('23001')
  })

  it('refuses an event that cannot follow, and one of another hour or another’s name', async () => {
    const { personId, applicationId } = await applicant({ filled: false })
    const other = await person()
    const write = (kind: 'correction-begun' | 'withdrawn' | 'reopened', actorId: string, at?: Date) =>
      code(
        asPerson(app(), personId, (tx) =>
          insertApplicationEvent(tx, { applicationId, kind, actorId, detail: {}, ...(at && { at }) }),
        ),
      )
    expect(await write('correction-begun', personId)).toBe('23001')
    expect(await write('withdrawn', other)).toBe('42501')
    expect(await write('withdrawn', personId, new Date(Date.now() - 3_600_000))).toBe('42501')
    expect(await write('withdrawn', personId, new Date(Date.now() + 3_600_000))).toBe('42501')
    expect(await write('reopened', personId)).toBe('42501')
    expect((await rowOf(applicationId))?.status).toBe('draft')
  })

  it('keeps no submission without its event, and no sum beside one that stands', async () => {
    const { ctx, personId, applicationId } = await applicant()
    await submitApplication(ctx, { applicationId, idempotencyKey: key() })
    await beginCorrection(ctx, { applicationId })
    const [kept] = await db
      .select()
      .from(submissionTable)
      .where(eq(submissionTable.applicationId, applicationId))
    if (!kept) throw new Error('nothing was submitted')
    const copy = {
      ...kept,
      id: key(),
      no: 2,
      supersedes: kept.id,
      idempotencyKey: key(),
      receiptNumber: key(),
    }
    expect(await code(asPerson(app(), personId, (tx) => tx.insert(submissionTable).values(copy)))).toBe(
      '23001',
    )
    const sum = {
      submissionId: kept.id,
      financialYear: '2040-41',
      grantPence: 1n,
      matchPence: 0n,
      costPence: 1n,
    }
    expect(await code(asPerson(app(), personId, (tx) => tx.insert(submissionYearTable).values(sum)))).toBe(
      '23001',
    )
  })
})

describe('second thoughts', () => {
  it('correct what was sent: it stands meanwhile, and what is sent then supersedes it', async () => {
    const { ctx, applicationId } = await applicant()
    const first = await submitApplication(ctx, { applicationId, idempotencyKey: key() })
    await beginCorrection(ctx, { applicationId })
    expect(await rowOf(applicationId)).toMatchObject({ status: 'correcting', submittedAt: first.submittedAt })
    const second = await submitApplication(ctx, { applicationId, idempotencyKey: key() })
    expect(second.receiptNumber).not.toBe(first.receiptNumber)
    const kept = await db
      .select()
      .from(submissionTable)
      .where(eq(submissionTable.applicationId, applicationId))
      .orderBy(asc(submissionTable.no))
    expect(kept.map(({ no, supersedes }) => [no, supersedes])).toEqual([
      [1, null],
      [2, kept[0]?.id],
    ])
    expect((await rowOf(applicationId))?.standingSubmissionId).toBe(kept[1]?.id)
    await expectOneStory(applicationId)
  })

  it('leave it as it was sent, and the first receipt counts', async () => {
    const { ctx, applicationId } = await applicant()
    const { submittedAt } = await submitApplication(ctx, { applicationId, idempotencyKey: key() })
    await beginCorrection(ctx, { applicationId })
    await dropCorrection(ctx, { applicationId })
    expect(await rowOf(applicationId)).toMatchObject({ status: 'submitted', submittedAt })
    expect(await refusalOf(dropCorrection(ctx, { applicationId }))).toBe('refused: not-correcting')
    await expectOneStory(applicationId)
  })

  it('come to an end at the deadline: what was sent counts, and nothing more is taken', async () => {
    const { ctx, applicationId, roundSlug } = await applicant({ graceMinutes: 15 })
    await submitApplication(ctx, { applicationId, idempotencyKey: key() })
    await moveDeadline(roundSlug, new Date(Date.now() - 60_000))
    expect(await refusalOf(beginCorrection(ctx, { applicationId }))).toBe('refused: window-closed')
    await withdrawApplication(ctx, { applicationId })
    expect(await refusalOf(undoWithdrawal(ctx, { applicationId }))).toBe('refused: window-closed')
  })

  it('take a withdrawal back: it is again what it was', async () => {
    const { ctx, applicationId } = await applicant()
    const { submittedAt } = await submitApplication(ctx, { applicationId, idempotencyKey: key() })
    await withdrawApplication(ctx, { applicationId })
    await undoWithdrawal(ctx, { applicationId })
    expect(await rowOf(applicationId)).toMatchObject({ status: 'submitted', submittedAt, withdrawnAt: null })
    await expectOneStory(applicationId)
  })

  it('apply again after a withdrawal, and then the first cannot come back beside it', async () => {
    const { ctx, applicationId, organisationId, roundSlug } = await applicant({ filled: false })
    await withdrawApplication(ctx, { applicationId })
    const again = await startApplication(ctx, { roundSlug, organisationId })
    expect(again).toMatchObject({ started: true })
    expect(await refusalOf(undoWithdrawal(ctx, { applicationId }))).toBe('refused: another-application')
  })
})

describe('a round', () => {
  const eventsOf = (roundId: string) =>
    db
      .select()
      .from(roundEventTable)
      .where(eq(roundEventTable.roundId, roundId))
      .orderBy(asc(roundEventTable.seq))
  const found = async (slug: string) => {
    const [row] = await db.select().from(roundTable).where(eq(roundTable.slug, slug))
    if (!row) throw new Error('no such round')
    return row
  }
  const extension = (row: typeof roundTable.$inferSelect, days: number) => {
    const local = new Date(Date.parse(`${row.closesAtLocal}Z`) + days * 86_400_000).toISOString().slice(0, 16)
    return {
      closesAtLocal: local,
      closesAt: new Date(`${local}Z`).toISOString(),
      reason: 'The service was away.',
    }
  }

  it('is what its events say', async () => {
    const row = await found(await round())
    expect(foldRound(await eventsOf(row.id))).toEqual({
      status: row.status,
      versionId: row.versionId,
      pending: null,
    })
  })

  it('closes later only where one proposes, with a reason, and another approves', async () => {
    const slug = await round()
    const row = await found(slug)
    const manager = await roundStaff(slug, 'fund-manager')
    const officer = await roundStaff(slug, 'senior-officer')
    const idOf = ({ actor }: typeof manager) => (actor.kind === 'person' ? actor.id : '')
    const write = (who: typeof manager, kind: RoundEventKind, more: object) =>
      asPerson(app(), idOf(who), (tx) =>
        insertRoundEvent(tx, {
          roundId: row.id,
          kind,
          actorId: idOf(who),
          ...more,
        }),
      )
    const detail = extension(row, 7)
    expect(await code(write(manager, 'extension-proposed', { detail: { ...detail, reason: ' ' } }))).toBe(
      '23001',
    )
    expect(await code(write(manager, 'extension-proposed', { detail: extension(row, -60) }))).toBe('23001')
    const { id: aboutEventId } = await write(manager, 'extension-proposed', { detail })
    expect(await code(write(manager, 'extension-approved', { aboutEventId }))).toBe('42501')
    const before = await found(slug)
    await write(officer, 'extension-approved', { aboutEventId })
    expect(await code(write(officer, 'extension-approved', { aboutEventId }))).toBe('23001')
    expect(before.closesAt).toEqual(row.closesAt)
    expect((await found(slug)).closesAt).toEqual(new Date(detail.closesAt))
  })

  it('goes on show only with what a second person has approved', async () => {
    const slug = await round()
    const row = await found(slug)
    const [one, two] = [await person(), await person()]
    const { id: versionId } = await insertRoundVersion(db, row.id, 2, sampleRound(new Date()).version)
    const write = (kind: RoundEventKind, actorId: string) =>
      code(insertRoundEvent(db, { roundId: row.id, kind, versionId, actorId }))
    expect(await write('amended', one)).toBe('23001')
    expect(await write('proposed', one)).toBe('done')
    expect(await write('approved', one)).toBe('23001')
    expect(await write('amended', one)).toBe('23001')
    expect(await write('approved', two)).toBe('done')
    expect(await write('amended', one)).toBe('done')
    expect((await found(slug)).versionId).toBe(versionId)
  })

  it('refuses a version whose deadline was resolved wrongly', async () => {
    const row = await found(await round())
    const { version } = sampleRound(new Date())
    const wrong = { ...version, closesAt: new Date(version.closesAt.getTime() + 3_600_000) }
    expect(await code(insertRoundVersion(db, row.id, 3, wrong))).toBe('23514')
  })

  it('sealed until closing shows nobody of the staff what was submitted, and opens at its last instant', async () => {
    const { ctx, applicationId, roundSlug } = await applicant({ graceMinutes: 1 })
    await submitApplication(ctx, { applicationId, idempotencyKey: key() })
    await db.transaction(async (tx) => {
      await tx.execute(sql`SET LOCAL session_replication_role = replica`)
      await tx.update(roundTable).set({ sealedUntilClosing: true }).where(eq(roundTable.slug, roundSlug))
    })
    const { actor } = await roundStaff(roundSlug, 'fund-manager')
    const seen = () =>
      asPerson(app(), actor.kind === 'person' ? actor.id : '', async (tx) => ({
        submissions: (await tx.select({ id: submissionTable.id }).from(submissionTable)).length,
        years: (await tx.select({ id: submissionYearTable.submissionId }).from(submissionYearTable)).length,
        events: (await tx.select({ id: applicationEventTable.id }).from(applicationEventTable)).length,
      }))
    expect(await seen()).toMatchObject({ submissions: 0, years: 0 })
    await moveDeadline(roundSlug, new Date(Date.now() - 30_000))
    expect(await seen()).toMatchObject({ submissions: 0 })
    await moveDeadline(roundSlug, new Date(Date.now() - 61_000))
    expect(await seen()).toMatchObject({ submissions: 1 })
  })
})
