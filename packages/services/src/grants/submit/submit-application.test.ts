import { updateOwnDetails } from '../../auth/update-own-details.ts'
import { createHash } from 'node:crypto'
import {
  answerTable,
  applicationEventTable,
  applicationTable,
  submissionTable,
} from '@academy/db/grants/grants-tables'
import { auditEventTable } from '@academy/db/audit/audit-tables'
import { outboxTable } from '@academy/db/mail/mail-tables'
import { findApplicationEvents } from '@academy/db/grants/apply/application-events'
import { openDatabase } from '@academy/db/client/open-database'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { foldApplication } from '@academy/domain/grants/application-state'
import { and, eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { getReceipt } from './get-receipt.ts'
import { saveSection } from '../apply/save-section.ts'
import { startApplication } from '../apply/start-application.ts'
import { submitApplication } from './submit-application.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { withdrawApplication } from '../apply/withdraw-application.ts'

const { db, url, as, statements } = useTestDatabase()
const { contextOf, person, applicant, moveDeadline, key } = arrangeGrants(db, () => as('academy_grants'))

const submissionsOf = (applicationId: string) =>
  db.select().from(submissionTable).where(eq(submissionTable.applicationId, applicationId))
const eventsOf = (applicationId: string) => findApplicationEvents(db, applicationId)
const auditOf = (applicationId: string, event: string) =>
  db
    .select()
    .from(auditEventTable)
    .where(sql`${auditEventTable.subjectId} = ${applicationId} AND ${auditEventTable.event} = ${event}`)

describe('submitting', () => {
  it('keeps an exact copy with its hash, an event, a mail and an audit event, and gives the receipt', async () => {
    const { ctx, applicationId } = await applicant()
    await updateOwnDetails(ctx, { name: '', language: 'cy' })
    const receipt = await submitApplication(ctx, { applicationId, idempotencyKey: key() })
    const [submission] = await submissionsOf(applicationId)
    expect(
      createHash('sha256')
        .update(submission?.canonicalJson ?? '')
        .digest('hex'),
    ).toBe(receipt.sha256)
    expect(JSON.parse(submission?.canonicalJson ?? '')).toMatchObject({
      applicationId,
      submittedAt: receipt.submittedAt.toISOString(),
      answers: { 'scheme-name': 'Example Ways Well', budget: { 'grant.2': '120,000' } },
    })
    expect((await eventsOf(applicationId)).map(({ kind }) => kind)).toEqual(['started', 'submitted'])
    expect(await auditOf(applicationId, 'application.submitted')).toHaveLength(1)
    const mails = await db
      .select()
      .from(outboxTable)

      .where(
        and(
          eq(outboxTable.template, 'submission-receipt'),
          sql`${outboxTable.params} ->> 'applicationId' = ${applicationId}`,
        ),
      )
    expect(mails).toMatchObject([
      { language: 'cy', params: { receiptNumber: receipt.receiptNumber, sha256: receipt.sha256 } },
    ])
    expect(await getReceipt(ctx, { applicationId })).toMatchObject({ ...receipt, status: 'submitted' })
  })

  it('holds one name and one number of its organisation, whatever was sent in their place', async () => {
    const { ctx, applicationId } = await applicant()
    const values = { 'organisation-name': 'Key Trust 2314384', 'charity-number': '7654321' }
    await saveSection(ctx, { applicationId, section: 'organisation', values, baseVersions: {} })
    await submitApplication(ctx, { applicationId, idempotencyKey: key() })
    const [submission] = await submissionsOf(applicationId)
    const { organisation, answers } = JSON.parse(submission?.canonicalJson ?? '')
    expect(answers['organisation-name']).toBe(organisation.name)
    expect(answers['charity-number']).toBe(organisation.registrations[0].number)
    expect(submission?.canonicalJson).not.toMatch(/Key Trust|7654321/)
  })

  it('takes three statements and the audit’s', async () => {
    const { ctx, applicationId } = await applicant()
    statements.length = 0
    await submitApplication(ctx, { applicationId, idempotencyKey: key() })
    expect(statements).toHaveLength(4)
    expect(statements.filter((text) => text.includes('"audit"'))).toHaveLength(1)
  })

  it('gives the same receipt to the same press of the button, as when the first answer was lost', async () => {
    const { ctx, applicationId } = await applicant()
    const idempotencyKey = key()
    const first = await submitApplication(ctx, { applicationId, idempotencyKey })
    expect(await submitApplication(ctx, { applicationId, idempotencyKey })).toEqual(first)
    expect(await submissionsOf(applicationId)).toHaveLength(1)
    expect(await auditOf(applicationId, 'application.submitted')).toHaveLength(1)
  })

  it('refuses a second submission', async () => {
    const { ctx, applicationId } = await applicant()
    await submitApplication(ctx, { applicationId, idempotencyKey: key() })
    const again = refusalOf(submitApplication(ctx, { applicationId, idempotencyKey: key() }))
    expect(await again).toBe('refused: already-submitted')
  })

  it('gives one submission and one receipt to twenty connections at once', async () => {
    const { ctx, applicationId } = await applicant()
    const many = openDatabase({ url, role: 'academy_grants', connectionsMax: 20 })
    try {
      await Promise.all(Array.from({ length: 20 }, () => many.db.execute(sql`SELECT pg_sleep(0.05)`)))
      const idempotencyKey = key()
      const same = Array.from({ length: 10 }, () =>
        submitApplication({ ...ctx, db: many.db }, { applicationId, idempotencyKey }),
      )
      const other = Array.from({ length: 10 }, () =>
        submitApplication({ ...ctx, db: many.db }, { applicationId, idempotencyKey: key() }),
      )
      const settled = await Promise.allSettled([...same, ...other])
      const receipts = settled.flatMap((result) =>
        result.status === 'fulfilled' ? [result.value.receiptNumber] : [],
      )
      const refusals = settled.flatMap((result) =>
        result.status === 'rejected' ? [String(result.reason.message)] : [],
      )
      expect(new Set(receipts).size).toBe(1)
      expect(new Set(refusals)).toEqual(new Set(['refused: already-submitted']))
      expect(receipts.length === 10 || receipts.length === 1).toBe(true)
    } finally {
      await many.close()
    }
    expect(await submissionsOf(applicationId)).toHaveLength(1)
    expect((await eventsOf(applicationId)).filter(({ kind }) => kind === 'submitted')).toHaveLength(1)
    expect(await auditOf(applicationId, 'application.submitted')).toHaveLength(1)
  })

  it('refuses an incomplete one, says how many sections are missing, and keeps the press of the button', async () => {
    const { ctx, applicationId } = await applicant({ filled: false })
    const work = submitApplication(ctx, { applicationId, idempotencyKey: key() })
    await expect(work).rejects.toMatchObject({
      code: 'refused',
      reason: 'incomplete',
      details: { sections: 8 },
    })
    const events = await eventsOf(applicationId)
    expect(events.at(-1)).toMatchObject({
      kind: 'submission-refused',
      detail: { why: 'incomplete', sections: 8 },
    })
    expect(await auditOf(applicationId, 'application.submission-refused')).toHaveLength(1)
    expect(await submissionsOf(applicationId)).toEqual([])
  })
})

describe('the deadline', () => {
  it('is decided by the database’s clock, whatever the application’s clock says', async () => {
    const { ctx, applicationId, roundSlug } = await applicant()
    await moveDeadline(roundSlug, new Date(Date.now() - 1000))
    const slow = { ...ctx, now: new Date(Date.now() - 3_600_000) }
    expect(await refusalOf(submitApplication(slow, { applicationId, idempotencyKey: key() }))).toBe(
      'refused: window-closed',
    )
    await moveDeadline(roundSlug, new Date(Date.now() + 3_600_000))
    const fast = { ...ctx, now: new Date(Date.now() + 48 * 3_600_000) }
    const receipt = await submitApplication(fast, { applicationId, idempotencyKey: key() })
    expect(Math.abs(receipt.submittedAt.getTime() - Date.now())).toBeLessThan(60_000)
    expect((await eventsOf(applicationId)).map(({ kind }) => kind)).toEqual([
      'started',
      'submission-refused',
      'submitted',
    ])
  })

  it('is followed by a grace that is recorded', async () => {
    const { ctx, applicationId, roundSlug } = await applicant({ graceMinutes: 15 })
    await moveDeadline(roundSlug, new Date(Date.now() - 60_000))
    const receipt = await submitApplication(ctx, { applicationId, idempotencyKey: key() })
    expect(receipt.lateWithinGrace).toBe(true)
    const [event] = await auditOf(applicationId, 'application.submitted')
    expect(event?.detail).toMatchObject({ lateWithinGrace: true })
  })

  it('passing leaves the draft readable and every answer where it was', async () => {
    const { ctx, applicationId, roundSlug } = await applicant()
    await moveDeadline(roundSlug, new Date(Date.now() - 1000))
    await refusalOf(submitApplication(ctx, { applicationId, idempotencyKey: key() }))
    const answers = await db.select().from(answerTable).where(eq(answerTable.applicationId, applicationId))
    expect(answers.length).toBeGreaterThan(40)
  })
})

describe('whose it is', () => {
  it('is nobody else’s: a stranger finds nothing, and cannot fill the log with presses', async () => {
    const { applicationId } = await applicant()
    const stranger = contextOf(await person())
    const refused = refusalOf(submitApplication(stranger, { applicationId, idempotencyKey: key() }))
    expect(await refused).toBe('not-found')
    expect(await auditOf(applicationId, 'application.submission-refused')).toEqual([])
    expect((await eventsOf(applicationId)).map(({ kind }) => kind)).toEqual(['started'])
  })

  it('is the lead’s to submit and to withdraw, and the contributor’s to write', async () => {
    const contributor = await person()
    const { applicationId } = await applicant({ contributor })
    const ctx = contextOf(contributor)
    const values = { 'lead-name': 'Rowan Example' }
    const save = await saveSection(ctx, {
      applicationId,
      section: 'safeguarding',
      values,
      baseVersions: { 'lead-name': 1 },
    })
    expect(save.saved).toEqual(['lead-name'])
    expect(await refusalOf(submitApplication(ctx, { applicationId, idempotencyKey: key() }))).toBe(
      'refused: not-lead',
    )
    expect(await refusalOf(withdrawApplication(ctx, { applicationId }))).toBe('refused: not-lead')
  })

  it('nobody signed in can do nothing', async () => {
    const { ctx, applicationId } = await applicant({ filled: false })
    const visitor = { ...ctx, actor: { kind: 'public' as const } }
    expect(await refusalOf(submitApplication(visitor, { applicationId, idempotencyKey: key() }))).toBe(
      'signed-out',
    )
  })
})

describe('afterwards', () => {
  it('a submission and its history are never changed, by the owner either', async () => {
    const { ctx, applicationId } = await applicant()
    await submitApplication(ctx, { applicationId, idempotencyKey: key() })
    const tries = [
      db
        .update(submissionTable)
        .set({ canonicalJson: '{}' })
        .where(eq(submissionTable.applicationId, applicationId)),
      db.delete(submissionTable).where(eq(submissionTable.applicationId, applicationId)),
      db.execute(sql`TRUNCATE grants.submission CASCADE`),
      db.update(applicationEventTable).set({ kind: 'withdrawn' }),
      db.delete(applicationEventTable),
    ]
    for (const attempt of tries) await expect(attempt).rejects.toMatchObject({ cause: { code: '23001' } })
  })

  it('can be withdrawn once, and no more written', async () => {
    const { ctx, applicationId } = await applicant()
    await submitApplication(ctx, { applicationId, idempotencyKey: key() })
    const values = { 'lead-name': 'Somebody else' }
    const save = () => saveSection(ctx, { applicationId, section: 'safeguarding', values, baseVersions: {} })
    expect(await refusalOf(save())).toBe('refused: already-submitted')
    await withdrawApplication(ctx, { applicationId })
    expect(await refusalOf(save())).toBe('refused: withdrawn')
    expect(await refusalOf(withdrawApplication(ctx, { applicationId }))).toBe('refused: withdrawn')
    expect(await refusalOf(submitApplication(ctx, { applicationId, idempotencyKey: key() }))).toBe(
      'refused: withdrawn',
    )
    expect(await submissionsOf(applicationId)).toHaveLength(1)
  })

  it('is what its events say, for every application', async () => {
    const rows = await db.select().from(applicationTable)
    expect(rows.length).toBeGreaterThan(5)
    for (const { id, status, resumesAs, submittedAt, withdrawnAt } of rows) {
      expect(foldApplication(await eventsOf(id))).toEqual({ status, resumesAs, submittedAt, withdrawnAt })
    }
  })
})

describe('starting', () => {
  it('gives an organisation one application in a round, however often and by whomever it is begun', async () => {
    const contributor = await person()
    const { ctx, applicationId, organisationId, roundSlug } = await applicant({ filled: false, contributor })
    const again = await startApplication(contextOf(contributor), { roundSlug, organisationId })
    expect(again).toEqual({ applicationId, started: false })
    const both = await Promise.all([1, 2, 3].map(() => startApplication(ctx, { roundSlug, organisationId })))
    expect(new Set(both.map((one) => one.applicationId))).toEqual(new Set([applicationId]))
  })

  it('gives one application to people who begin it in the same moment', async () => {
    const { ctx, organisationId } = await applicant({ filled: false })
    const roundSlug = await arrangeGrants(db, () => as('academy_grants')).round()
    const begun = await Promise.all(
      [1, 2, 3, 4].map(() => startApplication(ctx, { roundSlug, organisationId })),
    )
    expect(new Set(begun.map((one) => one.applicationId)).size).toBe(1)
    expect(begun.filter((one) => one.started)).toHaveLength(1)
  })

  it('refuses after the deadline, and for an organisation of others', async () => {
    const { ctx, organisationId, roundSlug } = await applicant({ filled: false })
    const { round } = arrangeGrants(db, () => as('academy_grants'))
    const over = await round(-1000, 15)
    expect(await refusalOf(startApplication(ctx, { roundSlug: over, organisationId }))).toBe(
      'refused: window-closed',
    )
    const stranger = contextOf(await person())
    expect(await refusalOf(startApplication(stranger, { roundSlug, organisationId }))).toBe('not-found')
    expect(await refusalOf(startApplication(ctx, { roundSlug: 'none', organisationId }))).toBe('not-found')
  })
})
