import { passkeyTable, personTable } from '@academy/db/auth/auth-tables'
import { keepSampleOrganisation, keepSamplePerson } from '@academy/db/demo/keep-sample'
import { applicationTable, roundTable } from '@academy/db/grants/grants-tables'
import { insertPublishedRound, insertRoundEvent } from '@academy/db/grants/round/insert-round'
import { outboxTable } from '@academy/db/mail/mail-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { and, eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { SendMail } from '../ports/send-mail.ts'
import { sampleRound } from '../demo/sample-round.ts'
import { beginCorrection, dropCorrection } from '../grants/apply/correct-application.ts'
import { sendBack, sendForSignOff } from '../grants/apply/sign-off.ts'
import { startApplication } from '../grants/apply/start-application.ts'
import { undoWithdrawal, withdrawApplication } from '../grants/apply/withdraw-application.ts'
import { submitApplication } from '../grants/submit/submit-application.ts'
import { arrangeGrants } from '../grants/testing/arrange-grants.ts'
import type { ServiceContext } from '../service-context.ts'
import { deliverNextMail } from './deliver-mail.ts'
import { remindOfDeadlines } from './remind-of-deadlines.ts'
import { writeMail } from './templates.ts'

const { db, as } = useTestDatabase()
const { contextOf, round, fillIn, moveDeadline, key } = arrangeGrants(db, () => as('academy_grants'))
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
let counter = 0

const somebody = async (name: string, language: 'en' | 'cy' = 'en') => {
  counter += 1
  return keepSamplePerson(db, { name, email: `told-${counter}@example.test`, language })
}
const worker = (sendMail?: SendMail): ServiceContext => ({
  db: as('academy_worker'),
  actor: { kind: 'system', job: 'test' },
  now: new Date(),
  log: { info: () => {}, error: () => {} },
  ports: { origin: 'https://grants.example', ...(sendMail && { sendMail }) },
})

/** An organisation of two leads (one reads Welsh), a certifier and a contributor. */
async function team() {
  const [lead, second, certifier, writer] = [
    await somebody('Lead Example'),
    await somebody('Ail Example', 'cy'),
    await somebody('Certifier Example'),
    await somebody('Writer Example'),
  ]
  counter += 1
  const organisationId = await keepSampleOrganisation(db, {
    name: `Example Told ${counter}`,
    charityNumber: String(200_000 + counter),
    postcode: 'ZZ99 3VZ',
    members: [
      { personId: lead, role: 'lead' },
      { personId: second, role: 'lead' },
      { personId: certifier, role: 'certifier' },
      { personId: writer, role: 'contributor' },
    ],
  })
  return { lead, second, certifier, writer, organisationId }
}

/** Whom a kind of mail about an application went to, and what it says. */
async function told(template: (typeof outboxTable.$inferSelect)['template'], applicationId: string) {
  const rows = await db
    .select()
    .from(outboxTable)
    .where(and(eq(outboxTable.template, template), eq(sql`params ->> 'applicationId'`, applicationId)))
    .orderBy(outboxTable.id)
  return rows.map((row) => ({
    to: row.recipientId ?? '',
    language: row.language,
    ...writeMail(row, 'https://grants.example'),
  }))
}
const whom = async (template: Parameters<typeof told>[0], applicationId: string) =>
  (await told(template, applicationId)).map(({ to }) => to).toSorted()

async function started(closesInMs = HOUR_MS) {
  const people = await team()
  const roundSlug = await round(closesInMs)
  const ctx = contextOf(people.lead)
  const { applicationId } = await startApplication(ctx, {
    roundSlug,
    organisationId: people.organisationId,
  })
  return { ...people, roundSlug, ctx, applicationId }
}
const press = (ctx: ServiceContext, applicationId: string) =>
  submitApplication(ctx, { applicationId, idempotencyKey: key() })

describe('what happens to an application is told', () => {
  it('when it is started: to its leads and whoever started it, in their language, with the way back', async () => {
    const people = await team()
    const roundSlug = await round()
    const { applicationId } = await startApplication(contextOf(people.writer), {
      roundSlug,
      organisationId: people.organisationId,
    })
    const mails = await told('application-started', applicationId)
    expect(mails.map(({ to }) => to).toSorted()).toEqual(
      [people.lead, people.second, people.writer].toSorted(),
    )
    const [english, welsh] = [people.lead, people.second].map((id) => mails.find(({ to }) => to === id))
    expect(english?.text).toContain(`https://grants.example/applications/${applicationId}`)
    expect(english?.text).toContain('Writer Example')
    expect(english?.text).toMatch(/closes \w+day \d+ \w+ \d{4}/)
    expect(welsh?.language).toBe('cy')
    expect(welsh?.text).toContain(`https://grants.example/cy/applications/${applicationId}`)
    expect(welsh?.text).toContain('Mae’n cau')
  })

  it('once, however often it is asked for', async () => {
    const { ctx, roundSlug, organisationId, applicationId } = await started()
    await startApplication(ctx, { roundSlug, organisationId })
    expect(await whom('application-started', applicationId)).toHaveLength(2)
  })

  it('when it waits for sign-off and when it is sent back: to those who can sign, then to who sent it, with the reason', async () => {
    const people = await team()
    counter += 1
    const slug = `example-told-sign-off-${counter}`
    const sample = sampleRound(new Date())
    await insertPublishedRound(
      db,
      { ...sample.round, slug },
      { ...sample.version, signOffRequired: true, opensAt: new Date(Date.now() - HOUR_MS) },
    )
    const writer = contextOf(people.writer)
    const { applicationId } = await startApplication(writer, {
      roundSlug: slug,
      organisationId: people.organisationId,
    })
    await fillIn(writer, applicationId)
    await sendForSignOff(writer, { applicationId })
    expect(await whom('sign-off-asked', applicationId)).toEqual(
      [people.lead, people.second, people.certifier].toSorted(),
    )
    await sendBack(contextOf(people.lead), { applicationId, reason: 'Year 2 is unclear.' })
    const back = await told('sign-off-refused', applicationId)
    expect(back.map(({ to }) => to).toSorted()).toEqual([people.second, people.writer].toSorted())
    for (const { text } of back) expect(text).toContain('Year 2 is unclear.')
    // Sent by a lead: that one is not asked to sign off his own.
    await sendForSignOff(contextOf(people.lead), { applicationId })
    const asked = await whom('sign-off-asked', applicationId)
    expect(asked.filter((id) => id === people.lead)).toHaveLength(1)
    expect(asked.filter((id) => id === people.second)).toHaveLength(2)
  })

  it('when it is submitted, corrected, withdrawn and taken back: to every lead, not only to who pressed', async () => {
    const { ctx, applicationId, lead, second } = await started()
    const leads = [lead, second].toSorted()
    await fillIn(ctx, applicationId)
    await press(ctx, applicationId)
    expect(await whom('submission-receipt', applicationId)).toEqual(leads)
    await beginCorrection(ctx, { applicationId })
    expect(await whom('correction-news', applicationId)).toEqual(leads)
    await dropCorrection(ctx, { applicationId })
    const corrections = await told('correction-news', applicationId)
    expect(corrections).toHaveLength(4)
    expect(corrections.filter(({ subject }) => /stands as it was|sefyll fel/.test(subject))).toHaveLength(2)
    await withdrawApplication(ctx, { applicationId })
    expect(await whom('withdrawal-news', applicationId)).toEqual(leads)
    await undoWithdrawal(ctx, { applicationId })
    const withdrawals = await told('withdrawal-news', applicationId)
    expect(withdrawals).toHaveLength(4)
    expect(withdrawals.filter(({ subject }) => /undone|Dadwnaed/.test(subject))).toHaveLength(2)
  })

  it('when its round is cancelled: to everybody of it, with the reason', async () => {
    const { applicationId, roundSlug, lead, second, certifier, writer } = await started()
    const [row] = await db.select().from(roundTable).where(eq(roundTable.slug, roundSlug))
    await insertRoundEvent(db, {
      roundId: row?.id ?? '',
      kind: 'cancelled',
      actorId: null,
      detail: { reason: 'The money went elsewhere.' },
    })
    const mails = await told('round-cancelled', applicationId)
    expect(mails.map(({ to }) => to).toSorted()).toEqual([lead, second, certifier, writer].toSorted())
    for (const { text } of mails) expect(text).toContain('The money went elsewhere.')
  })

  it('and a passkey that is added, to whose account it opens', async () => {
    const personId = await somebody('Key Example')
    await as('academy_auth')
      .insert(passkeyTable)
      .values({
        personId,
        name: 'Example phone',
        credentialId: `credential-${personId}`,
        publicKey: new Uint8Array([1]),
        counter: 0,
        transports: [],
      })
    const [mail] = await db
      .select()
      .from(outboxTable)
      .where(and(eq(outboxTable.template, 'passkey-added'), eq(outboxTable.recipientId, personId)))
    const [person] = await db.select().from(personTable).where(eq(personTable.id, personId))
    expect(mail?.recipientEmail).toBe(person?.email)
    expect(mail && writeMail(mail, 'https://grants.example').text).toMatch(
      /“Example phone”[^]*https:\/\/grants\.example\/account/,
    )
  })
})

describe('a deadline that is near', () => {
  /** Begun eight days ago, when the deadline was far. */
  async function begunLongAgo(closesInMs: number) {
    const one = await started(30 * DAY_MS)
    await db.transaction(async (tx) => {
      await tx.execute(sql`SET LOCAL session_replication_role = replica`)
      const long = new Date(Date.now() - 8 * DAY_MS)
      await tx
        .update(applicationTable)
        .set({ createdAt: long })
        .where(eq(applicationTable.id, one.applicationId))
      await tx.execute(sql`UPDATE grants.organisation_membership SET added_at = ${long.toISOString()}
        WHERE organisation_id = ${one.organisationId}`)
    })
    await moveDeadline(one.roundSlug, new Date(Date.now() + closesInMs))
    return one
  }
  const begunAt = (applicationId: string, createdAt: Date) =>
    db.transaction(async (tx) => {
      await tx.execute(sql`SET LOCAL session_replication_role = replica`)
      await tx.update(applicationTable).set({ createdAt }).where(eq(applicationTable.id, applicationId))
    })
  const remind = () => remindOfDeadlines(worker())

  it('is told seven days, two days and four hours before, once each, to everybody of what was not submitted', async () => {
    const { applicationId, roundSlug, lead, second, certifier, writer } = await begunLongAgo(8 * DAY_MS)
    const everybody = [lead, second, certifier, writer].toSorted()
    await remind()
    expect(await whom('deadline-near', applicationId)).toEqual([])
    const closesAt = new Date(Date.now() + 6.9 * DAY_MS)
    await moveDeadline(roundSlug, closesAt)
    await remind()
    await remind()
    expect(await whom('deadline-near', applicationId)).toEqual(everybody)
    for (const [left, times] of [
      [1.9 * DAY_MS, 2],
      [3.9 * HOUR_MS, 3],
      [HOUR_MS, 4],
    ] as const) {
      await moveDeadline(roundSlug, new Date(Date.now() + left))
      await Promise.all([remind(), remind()])
      expect(await whom('deadline-near', applicationId)).toHaveLength(everybody.length * times)
    }
    const [mail] = await told('deadline-near', applicationId)
    expect(mail?.text).toContain(`/applications/${applicationId}`)
    await moveDeadline(roundSlug, new Date(Date.now() - 1000))
    await remind()
    expect(await whom('deadline-near', applicationId)).toHaveLength(everybody.length * 4)
  })

  it('is not told to those who have submitted or withdrawn, nor of what was begun since', async () => {
    const submitted = await begunLongAgo(DAY_MS)
    await fillIn(submitted.ctx, submitted.applicationId)
    await press(submitted.ctx, submitted.applicationId)
    const correcting = await begunLongAgo(DAY_MS)
    await fillIn(correcting.ctx, correcting.applicationId)
    await press(correcting.ctx, correcting.applicationId)
    await beginCorrection(correcting.ctx, correcting)
    const withdrawn = await begunLongAgo(DAY_MS)
    await withdrawApplication(withdrawn.ctx, withdrawn)
    // Of people who were there before.
    const fresh = await begunLongAgo(DAY_MS)
    await begunAt(fresh.applicationId, new Date())
    await remind()
    for (const { applicationId } of [submitted, correcting, withdrawn, fresh])
      expect(await whom('deadline-near', applicationId)).toEqual([])
  })

  it('is not sent where the deadline has moved or it was submitted before the mail left', async () => {
    const [moved, submitted, still] = [
      await begunLongAgo(DAY_MS),
      await begunLongAgo(DAY_MS),
      await begunLongAgo(DAY_MS),
    ]
    await remind()
    await moveDeadline(moved.roundSlug, new Date(Date.now() + 20 * DAY_MS))
    await fillIn(submitted.ctx, submitted.applicationId)
    await press(submitted.ctx, submitted.applicationId)
    const texts: string[] = []
    while (await deliverNextMail(worker(async ({ text }) => void texts.push(text))));
    const reminded = (id: string) =>
      texts.filter((text) => /has not been submitted|Nid yw cais/.test(text) && text.includes(id)).length
    expect([moved, submitted, still].map(({ applicationId }) => reminded(applicationId))).toEqual([0, 0, 4])
    expect(await whom('deadline-near', moved.applicationId)).toEqual([])
  })
})
