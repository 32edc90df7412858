import { randomUUID } from 'node:crypto'
import { auditEventTable } from '@academy/db/audit/audit-tables'
import type { Db } from '@academy/db/client/open-database'
import { findApplicationEvents } from '@academy/db/grants/apply/application-events'
import { insertApplication } from '@academy/db/grants/apply/insert-application'
import { answerTable, applicationTable, roundTable, submissionTable } from '@academy/db/grants/grants-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { foldApplication } from '@academy/domain/grants/application-state'
import { and, eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { saveSection } from '../apply/save-section.ts'
import { startApplication } from '../apply/start-application.ts'
import { withdrawApplication } from '../apply/withdraw-application.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { untilWaiting } from '../testing/until-waiting.ts'
import { submitApplication } from './submit-application.ts'

const { db, as } = useTestDatabase()
const { applicant, organisation, round, moveDeadline, key } = arrangeGrants(db, () => as('academy_grants'))

/** Runs `work` while nobody else can change the application; what it started goes on afterwards. */
const whileLocked = <T>(applicationId: string, work: (tx: Db) => Promise<T>): Promise<T> =>
  db.transaction(async (tx) => {
    await tx.execute(sql`SELECT FROM grants.application WHERE id = ${applicationId} FOR NO KEY UPDATE`)
    return work(tx)
  })

const rowOf = async (applicationId: string) => {
  const [row] = await db.select().from(applicationTable).where(eq(applicationTable.id, applicationId))
  if (!row) throw new Error('no such application')
  return row
}

/** Whether the row says what the events say, and time never runs backwards in them. */
async function expectOneStory(applicationId: string) {
  const { status, resumesAs, submittedAt, withdrawnAt } = await rowOf(applicationId)
  const events = await findApplicationEvents(db, applicationId)
  expect(foldApplication(events)).toEqual({ status, resumesAs, submittedAt, withdrawnAt })
  const told = events.filter(({ kind }) => kind !== 'submission-refused').map(({ at }) => at.getTime())
  expect(told).toEqual(told.toSorted((a, b) => a - b))
  return events
}

/** The deadline of a round becomes the instant that the database has now. */
async function closeNow(slug: string, secondsAgo = 0): Promise<void> {
  // Up to the next millisecond: the rule compares in milliseconds, and cut down it could be that of the arrival.
  const { rows } = await db.execute<{ at: string }>(
    sql`SELECT date_trunc('milliseconds', clock_timestamp()) + interval '1 ms' - make_interval(secs => ${secondsAgo}) AS at`,
  )
  await moveDeadline(slug, new Date(rows[0]?.at ?? ''))
}

describe('a save that a submission waits for', () => {
  it('is in the copy, and was saved before it was taken', async () => {
    const { ctx, applicationId } = await applicant()
    let submitted: Promise<unknown> = Promise.resolve()
    await whileLocked(applicationId, async (tx) => {
      submitted = submitApplication(ctx, { applicationId, idempotencyKey: key() })
      await untilWaiting(db, 1)
      await tx.execute(sql`
        INSERT INTO grants.answer (application_id, key, version, value, author_id, saved_at)
        SELECT application_id, key, version + 1, '"at the last moment"', author_id,
          date_trunc('milliseconds', clock_timestamp())
        FROM grants.answer WHERE application_id = ${applicationId} AND key = 'involvement'`)
    })
    await submitted
    const [copy] = await db
      .select()
      .from(submissionTable)
      .where(eq(submissionTable.applicationId, applicationId))
    expect(JSON.parse(copy?.canonicalJson ?? '').answers.involvement).toBe('at the last moment')
    const [last] = await db
      .select()
      .from(answerTable)
      .where(and(eq(answerTable.applicationId, applicationId), eq(answerTable.version, 2)))
    expect(copy?.keptAt.getTime()).toBeGreaterThanOrEqual(last?.savedAt.getTime() ?? Infinity)
    expect(copy?.submittedAt.getTime()).toBeLessThan(last?.savedAt.getTime() ?? 0)
  })

  it('comes after it where the submission was first, and is refused', async () => {
    const { ctx, applicationId } = await applicant()
    const values = { 'lead-name': 'Too late' }
    let both: Promise<string[]> = Promise.resolve([])
    await whileLocked(applicationId, async () => {
      const submitted = submitApplication(ctx, { applicationId, idempotencyKey: key() })
      await untilWaiting(db, 1)
      const saved = saveSection(ctx, { applicationId, section: 'safeguarding', values, baseVersions: {} })
      await untilWaiting(db, 2)
      both = Promise.all([refusalOf(submitted), refusalOf(saved)])
    })
    expect(await both).toEqual(['not refused', 'refused: already-submitted'])
  })
})

describe('a withdrawal and a submission in the same moment', () => {
  it('that came second finds another status than it looked at, and does nothing', async () => {
    const { ctx, applicationId } = await applicant()
    let both: Promise<string[]> = Promise.resolve([])
    await whileLocked(applicationId, async () => {
      const submitted = submitApplication(ctx, { applicationId, idempotencyKey: key() })
      await untilWaiting(db, 1)
      const withdrawn = withdrawApplication(ctx, { applicationId, expected: 'draft' })
      await untilWaiting(db, 2)
      both = Promise.all([refusalOf(submitted), refusalOf(withdrawn)])
    })
    expect(await both).toEqual(['not refused', 'conflict: changed-meanwhile'])
    expect((await rowOf(applicationId)).status).toBe('submitted')
    await expectOneStory(applicationId)
    await withdrawApplication(ctx, { applicationId })
    const events = await expectOneStory(applicationId)
    expect(events.at(-1)).toMatchObject({ kind: 'withdrawn', detail: { from: 'submitted' } })
  })

  it('that came first is told of, and nothing is submitted', async () => {
    const { ctx, applicationId } = await applicant()
    let both: Promise<string[]> = Promise.resolve([])
    await whileLocked(applicationId, async () => {
      const withdrawn = withdrawApplication(ctx, { applicationId })
      await untilWaiting(db, 1)
      const submitted = submitApplication(ctx, { applicationId, idempotencyKey: key() })
      await untilWaiting(db, 2)
      both = Promise.all([refusalOf(withdrawn), refusalOf(submitted)])
    })
    expect(await both).toEqual(['not refused', 'refused: withdrawn'])
    const events = await expectOneStory(applicationId)
    expect(events[1]).toMatchObject({ kind: 'withdrawn', detail: { from: 'draft' } })
    const [told] = await db
      .select()
      .from(auditEventTable)
      .where(
        and(eq(auditEventTable.subjectId, applicationId), eq(auditEventTable.event, 'application.withdrawn')),
      )
    expect(told).toMatchObject({ detail: { from: 'draft' }, at: (await rowOf(applicationId)).withdrawnAt })
  })

  it('tells one story however they fall', async () => {
    for (let turn = 0; turn < 8; turn += 1) {
      const { ctx, applicationId } = await applicant()
      // The server's own clock, an hour wrong, is asked for nothing.
      const slow = { ...ctx, now: new Date(Date.now() - 3_600_000) }
      await Promise.all([
        refusalOf(submitApplication(slow, { applicationId, idempotencyKey: key() })),
        refusalOf(withdrawApplication(slow, { applicationId })),
      ])
      await expectOneStory(applicationId)
    }
  })
})

describe('a press of the button in time', () => {
  it('is in time however long it waited for its turn: twelve at once, on five connections', async () => {
    const people = []
    for (let count = 0; count < 12; count += 1) people.push(await applicant())
    const arrivedAtMs = performance.now()
    for (const { roundSlug } of people) await closeNow(roundSlug)
    const receipts = await Promise.all(
      people.map(({ ctx, applicationId }) =>
        submitApplication({ ...ctx, arrivedAtMs }, { applicationId, idempotencyKey: key() }),
      ),
    )
    expect(receipts.filter(({ lateWithinGrace }) => lateWithinGrace)).toEqual([])
    const kept = await db
      .select({
        submittedAt: submissionTable.submittedAt,
        keptAt: submissionTable.keptAt,
        closesAt: roundTable.closesAt,
      })
      .from(submissionTable)
      .innerJoin(applicationTable, eq(applicationTable.id, submissionTable.applicationId))
      .innerJoin(roundTable, eq(roundTable.id, applicationTable.roundId))
      .where(sql`${submissionTable.keptAt} >= ${roundTable.closesAt}`)
    expect(kept).toHaveLength(12)
    for (const { submittedAt, closesAt } of kept) expect(submittedAt < closesAt).toBe(true)
  })

  it('is late when it came after the deadline, whatever was open when the page was drawn', async () => {
    const people = []
    for (let count = 0; count < 4; count += 1) people.push(await applicant())
    for (const { roundSlug } of people) await closeNow(roundSlug, 5)
    const arrivedAtMs = performance.now()
    const outcomes = await Promise.all(
      people.map(({ ctx, applicationId }) =>
        refusalOf(submitApplication({ ...ctx, arrivedAtMs }, { applicationId, idempotencyKey: key() })),
      ),
    )
    expect(new Set(outcomes)).toEqual(new Set(['refused: window-closed']))
  })

  it('begins an application too, and one that came after does not', async () => {
    const { ctx, personId } = await applicant({ filled: false })
    const organisationId = await organisation(personId)
    const roundSlug = await round()
    const arrivedAtMs = performance.now()
    await closeNow(roundSlug)
    const begun = await startApplication({ ...ctx, arrivedAtMs }, { roundSlug, organisationId })
    expect(begun.started).toBe(true)
    await expectOneStory(begun.applicationId)
    const other = await organisation(personId)
    await closeNow(roundSlug, 5)
    const late = startApplication(
      { ...ctx, arrivedAtMs: performance.now() },
      { roundSlug, organisationId: other },
    )
    expect(await refusalOf(late)).toBe('refused: window-closed')
  })

  it('begins nothing where the round closed between looking and writing', async () => {
    const { personId } = await applicant({ filled: false })
    const organisationId = await organisation(personId)
    const roundSlug = await round()
    const arrivedAt = new Date()
    await closeNow(roundSlug, 5)
    const [{ id: roundId } = { id: '' }] = await db
      .select({ id: roundTable.id })
      .from(roundTable)
      .where(eq(roundTable.slug, roundSlug))
    const begun = await insertApplication(db, {
      reference: key(),
      roundId,
      organisationId,
      createdBy: personId,
      startKey: randomUUID(),
      arrivedAt,
    })
    expect(begun).toBeUndefined()
  })
})
