import { insertMail } from '@academy/db/mail/outbox'
import { outboxTable } from '@academy/db/mail/mail-tables'
import { keepSamplePerson } from '@academy/db/demo/keep-sample'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { eq, sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import type { SendMail } from '../ports/send-mail.ts'
import type { ServiceContext } from '../service-context.ts'
import { deliverNextMail } from './deliver-mail.ts'
import { listOutbox } from './list-outbox.ts'
import { writeMail } from './templates.ts'

const { db, as } = useTestDatabase()
const log = { info: () => {}, error: () => {} }
const ctx = (role: 'academy_worker' | 'academy_grants', sendMail?: SendMail): ServiceContext => ({
  db: as(role),
  actor: { kind: 'system', job: 'deliver-mail' },
  now: new Date(),
  log,
  ports: sendMail ? { sendMail } : {},
})
const mail = {
  template: 'sign-in-link',
  language: 'en',
  recipientEmail: 'alex@example.test',
  params: { url: 'https://x.test' },
} as const
const stored = async () => (await db.select().from(outboxTable))[0]

beforeEach(async () => {
  await db.delete(outboxTable)
})

describe('delivering mail', () => {
  it('sends each once, even by workers side by side', async () => {
    for (let index = 0; index < 10; index += 1) await insertMail(db, mail)
    const sent: string[] = []
    const deliver = async () => {
      while (
        await deliverNextMail(ctx('academy_worker', async ({ messageId }) => void sent.push(messageId)))
      );
    }
    await Promise.all([deliver(), deliver(), deliver()])
    expect(sent).toHaveLength(10)
    expect(new Set(sent).size).toBe(10)
  })

  it('tries again later, and later still, when the server does not take one, and keeps no address in the reason', async () => {
    await insertMail(db, mail)
    const fail = () =>
      Promise.reject(
        Object.assign(new Error('no mailbox alex@example.test'), { code: 'EENVELOPE', responseCode: 550 }),
      )
    expect(await deliverNextMail(ctx('academy_worker', fail))).toBe(true)
    expect(await deliverNextMail(ctx('academy_worker', fail))).toBe(false)
    expect(await stored()).toMatchObject({ attempts: 1, sentAt: null, lastError: 'EENVELOPE 550' })
    const waits: number[] = []
    for (let attempt = 2; attempt < 12; attempt += 1) {
      await db.update(outboxTable).set({ nextAttemptAt: sql`now()` })
      await deliverNextMail(ctx('academy_worker', fail))
      waits.push(Math.round(((await stored())?.nextAttemptAt.getTime() ?? 0) / 60_000 - Date.now() / 60_000))
    }
    expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 240, 240, 240])
  })

  it('sends again, under the same id, what a killed worker had sent but not noted', async () => {
    await insertMail(db, mail)
    const sent: string[] = []
    const send: SendMail = async ({ messageId }) => void sent.push(messageId)
    const killed = db.transaction(async (tx) => {
      await deliverNextMail({ ...ctx('academy_worker', send), db: tx })
      throw new Error('killed')
    })
    await expect(killed).rejects.toThrow('killed')
    await deliverNextMail(ctx('academy_worker', send))
    expect(sent).toHaveLength(2)
    expect(new Set(sent).size).toBe(1)
  })
})

describe('the outbox page', () => {
  it('shows sample mail as it would arrive, and a real person’s never', async () => {
    await insertMail(db, { ...mail, sample: true, language: 'cy' })
    await insertMail(db, { ...mail, sample: false })
    // A database without made-up people is no demonstration, and shows no mail at all.
    expect(await listOutbox(ctx('academy_grants'))).toEqual([])
    await keepSamplePerson(db, { email: 'sample@example.test', name: 'S Example', language: 'en' })
    const shown = await listOutbox(ctx('academy_grants'))
    expect(shown).toMatchObject([
      { to: 'alex@example.test', url: 'https://x.test', subject: 'Eich dolen i fewngofnodi' },
    ])
    expect(await db.select().from(outboxTable).where(eq(outboxTable.sample, false))).toHaveLength(1)
  })
})

describe('the words of a mail', () => {
  const params = {
    url: 'https://x.test/sign-in/link?token=abc',
    reference: 'SP-7K3M-9QXD',
    receiptNumber: 'R-AAAA-BBBB',
    sha256: 'f'.repeat(64),
    submittedAt: '2026-06-18T11:00:00.000Z',
  }

  it('of a receipt say the instant in UK time, in both languages', () => {
    const en = writeMail({ template: 'submission-receipt', language: 'en', params })
    expect(en.text).toContain('Thursday 18 June 2026 at 12:00:00pm')
    expect(en.text).toContain(params.sha256)
    const cy = writeMail({ template: 'submission-receipt', language: 'cy', params })
    expect(cy.text).toMatch(/18 Mehefin 2026/)
    expect(cy.subject).toContain(params.reference)
  })

  it('of a link hold the link on a line of its own', () => {
    for (const language of ['en', 'cy'] as const) {
      expect(writeMail({ template: 'sign-in-link', language, params }).text.split('\n')).toContain(params.url)
    }
  })
})
