import { asPerson } from '@academy/db/actor/as-person'
import { auditEventTable } from '@academy/db/audit/audit-tables'
import { mailRefusalTable, outboxTable } from '@academy/db/mail/mail-tables'
import { insertMail } from '@academy/db/mail/outbox'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { refusableMailKinds, type RefusableMailKind } from '@academy/domain/grants/mail-kinds'
import { and, eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { Mail } from '../ports/send-mail.ts'
import { writeComment } from '../grants/apply/comments.ts'
import { arrangeGrants, refusalOf } from '../grants/testing/arrange-grants.ts'
import type { ServiceContext } from '../service-context.ts'
import { deliverNextMail } from './deliver-mail.ts'
import { chooseMail, getMailChoices, getUnsubscribe, unsubscribeByLink } from './mail-choices.ts'

const { db, as } = useTestDatabase()
const { applicant, contextOf, person } = arrangeGrants(db, () => as('academy_grants'))
const nobody = (): ServiceContext => ({
  db: as('academy_grants'),
  actor: { kind: 'public' },
  now: new Date(),
  log: { info: () => {}, error: () => {} },
  ports: {},
})
type Template = (typeof outboxTable.$inferSelect)['template']
const templates: Record<RefusableMailKind, Template> = {
  started: 'application-started',
  corrections: 'correction-news',
  reminders: 'deadline-near',
  comments: 'comment-written',
}
const params = {
  closesAt: '2099-06-01T11:00:00.000Z',
  round: 'Example',
  what: 'withdrawal-undone',
  path: '/applications',
}
const write = (recipientId: string, template: Template) =>
  insertMail(as('academy_grants'), { template, language: 'en', recipientEmail: '', recipientId, params })
const mailsTo = (personId: string, template: Template) =>
  db
    .select()
    .from(outboxTable)
    .where(and(eq(outboxTable.recipientId, personId), eq(outboxTable.template, template)))

describe('mails that can be refused', () => {
  it('come until they are, and not after, whoever writes them; taken back they come again', async () => {
    const personId = await person()
    const ctx = contextOf(personId)
    for (const kind of refusableMailKinds) {
      await write(personId, templates[kind])
      expect(await mailsTo(personId, templates[kind])).toHaveLength(1)
      await chooseMail(ctx, { wanted: refusableMailKinds.filter((one) => one !== kind) })
      expect(await getMailChoices(ctx)).toEqual({ refused: [kind] })
      await write(personId, templates[kind])
      expect(await mailsTo(personId, templates[kind])).toHaveLength(1)
      await chooseMail(ctx, { wanted: [...refusableMailKinds] })
      await write(personId, templates[kind])
      expect(await mailsTo(personId, templates[kind])).toHaveLength(2)
    }
  })

  it('are those four: of all others every one is written, whatever was refused', async () => {
    const personId = await person()
    await chooseMail(contextOf(personId), { wanted: [] })
    const others = outboxTable.template.enumValues.filter((one) => !Object.values(templates).includes(one))
    for (const template of others) await write(personId, template)
    for (const template of others) expect(await mailsTo(personId, template)).toHaveLength(1)
    const refuseReceipts = asPerson(as('academy_grants'), personId, (tx) =>
      tx.execute(sql`INSERT INTO grants.mail_refusal (person_id, kind) VALUES (${personId}, 'receipts')`),
    )
    await expect(refuseReceipts).rejects.toMatchObject({ cause: { code: '23514' } })
  })

  it('are everybody’s own to refuse', async () => {
    const [mine, theirs] = [await person(), await person()]
    const forAnother = asPerson(as('academy_grants'), mine, (tx) =>
      tx.insert(mailRefusalTable).values({ personId: theirs, kind: 'reminders' }),
    )
    await expect(forAnother).rejects.toMatchObject({ cause: { code: '42501' } })
    expect(await refusalOf(getMailChoices(nobody()))).toBe('signed-out')
  })
})

describe('the link of such a mail', () => {
  const linkOf = async (personId: string) => {
    await write(personId, 'deadline-near')
    const [mail] = await mailsTo(personId, 'deadline-near')
    return mail?.params['unsubscribe'] ?? ''
  }

  it('refuses its kind for its reader, signed out, and looking at it changes nothing', async () => {
    const personId = await person()
    const token = await linkOf(personId)
    for (const _ of [1, 2])
      expect(await getUnsubscribe(nobody(), { token })).toEqual({ kind: 'reminders', refused: false })
    await unsubscribeByLink(nobody(), { token, refuse: true })
    await unsubscribeByLink(nobody(), { token, refuse: true })
    expect(await getUnsubscribe(nobody(), { token })).toEqual({ kind: 'reminders', refused: true })
    expect(await getMailChoices(contextOf(personId))).toEqual({ refused: ['reminders'] })
    const log = await db.select().from(auditEventTable).where(eq(auditEventTable.subjectId, personId))
    expect(log.map(({ event, actorKind }) => [event, actorKind])).toContainEqual([
      'person.mail-refused',
      'public',
    ])
    await unsubscribeByLink(nobody(), { token, refuse: false })
    expect(await getMailChoices(contextOf(personId))).toEqual({ refused: [] })
  })

  it('works for nobody else and no other kind, and cannot be made up', async () => {
    const [mine, theirs] = [await person(), await person()]
    const token = await linkOf(mine)
    const signature = token.split('.').at(-1)
    for (const forged of [
      `${theirs}.reminders.${signature}`,
      `${mine}.comments.${signature}`,
      `${mine}.reminders.${'0'.repeat(40)}`,
      token.slice(0, -1),
      `${token}0`,
      '',
      '..',
      `${mine}.receipts.${signature}`,
    ]) {
      expect(await refusalOf(getUnsubscribe(nobody(), { token: forged }))).toBe('not-found')
      expect(await refusalOf(unsubscribeByLink(nobody(), { token: forged, refuse: true }))).toBe('not-found')
    }
    expect(await db.$count(mailRefusalTable, eq(mailRefusalTable.personId, theirs))).toBe(0)
    for (const role of ['academy_grants', 'academy_worker'] as const) {
      await expect(as(role).execute(sql`SELECT secret FROM grants.mail_secret`)).rejects.toThrow()
      await expect(
        as(role).execute(sql`SELECT grants.unsubscribe_token(${theirs}::uuid, 'reminders')`),
      ).rejects.toThrow()
    }
  })

  it('goes with the mail, in its words and for mail programs; mails that always come have none', async () => {
    await db.delete(outboxTable)
    const personId = await person()
    await write(personId, 'application-started')
    await write(personId, 'withdrawal-news')
    const sent: Mail[] = []
    const worker: ServiceContext = {
      ...nobody(),
      db: as('academy_worker'),
      actor: { kind: 'system', job: 'test' },
      ports: { origin: 'https://grants.example', sendMail: async (mail) => void sent.push(mail) },
    }
    while (await deliverNextMail(worker));
    const [started, withdrawal] = ['started', 'undone'].map((word) =>
      sent.find(({ subject }) => subject.includes(word)),
    )
    expect(started?.unsubscribeUrl).toMatch(
      /^https:\/\/grants\.example\/unsubscribe\/[0-9a-f-]{36}\.started\.[0-9a-f]{40}$/,
    )
    expect(started?.text).toContain(started?.unsubscribeUrl)
    expect(started?.text).toContain('https://grants.example/account/mail')
    expect(withdrawal?.unsubscribeUrl).toBeUndefined()
    expect(withdrawal?.text).not.toContain('unsubscribe')
  })
})

describe('a comment', () => {
  it('is told to the others of its application, once an hour, without its words', async () => {
    const colleague = await person()
    const { ctx, applicationId, personId } = await applicant({ filled: false, contributor: colleague })
    for (const body of ['Is it twelve?', 'Or thirteen?'])
      await writeComment(ctx, { applicationId, section: 'people', field: null, body })
    const mails = await mailsTo(colleague, 'comment-written')
    // The hour may turn between the two.
    expect([1, 2]).toContain(mails.length)
    expect(mails[0]?.params).toMatchObject({ path: `/applications/${applicationId}/comments` })
    expect(JSON.stringify(mails)).not.toContain('twelve')
    expect(await mailsTo(personId, 'comment-written')).toEqual([])
  })
})
