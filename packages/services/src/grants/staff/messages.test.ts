import { asPerson } from '@academy/db/actor/as-person'
import { auditEventTable } from '@academy/db/audit/audit-tables'
import { applicationTable } from '@academy/db/grants/grants-tables'
import { outboxTable } from '@academy/db/mail/mail-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { and, eq, like, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { ServiceContext } from '../../service-context.ts'
import { startApplication } from '../apply/start-application.ts'
import { withdrawApplication } from '../apply/withdraw-application.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { listMessagesTo } from './list-messages-to.ts'
import {
  endRoundMessage,
  getMessage,
  listMessages,
  writeMessage,
  writeMessageInput,
} from './round-messages.ts'
import { applicationsFilterInput } from './list-applications.ts'

const { db, as, statements } = useTestDatabase()
const { applicant, contextOf, organisation, person, roundStaff } = arrangeGrants(db, () =>
  as('academy_grants'),
)
const withOrigin = (ctx: ServiceContext) => ({
  ...ctx,
  ports: { ...ctx.ports, origin: 'https://grants.example' },
})
const idOf = ({ actor }: ServiceContext) => (actor.kind === 'person' ? actor.id : '')
const words = {
  en: { subject: 'A question was unclear', body: 'Read it again.' },
  cy: { subject: 'Roedd cwestiwn yn aneglur', body: 'Darllenwch ef eto.' },
}

/** A round with an application of two people, another whose lead also leads a third, and two of its staff. */
async function arranged() {
  const colleague = await person()
  const one = await applicant({ filled: false, contributor: colleague })
  const slug = one.roundSlug
  const other = await person()
  await db.execute(sql`UPDATE auth.person SET language = 'cy' WHERE id = ${other}`)
  const others: string[] = []
  for (const organisationId of [await organisation(other), await organisation(other)])
    others.push((await startApplication(contextOf(other), { roundSlug: slug, organisationId })).applicationId)
  const manager = withOrigin(await roundStaff(slug, 'fund-manager'))
  const officer = withOrigin(await roundStaff(slug, 'senior-officer'))
  const write = async (more: object = {}, ctx = manager) => {
    const answer = await writeMessage(ctx, writeMessageInput.parse({ slug, ...words, ...more }))
    if (!answer.ok) throw new Error(answer.problems.map(({ problem }) => problem).join())
    return { slug, id: answer.id }
  }
  return { one, slug, colleague, other, others, manager, officer, write }
}
const mailsOf = (id: string) =>
  db
    .select()
    .from(outboxTable)
    .where(and(eq(outboxTable.template, 'round-news'), like(outboxTable.cause, `round-news:${id}:%`)))
const list = (ctx: ServiceContext, slug: string, more: object = {}) =>
  listMessages(ctx, applicationsFilterInput.parse({ slug, ...more }))
const release = (ctx: ServiceContext, where: { slug: string; id: string }) =>
  endRoundMessage(ctx, { ...where, kind: 'released' })

describe('a message of a round', () => {
  it('goes to everybody of its applications when a second person releases it, each once and in his language', async () => {
    const { one, slug, colleague, other, manager, officer, write } = await arranged()
    const where = await write()
    expect(await mailsOf(where.id)).toEqual([])
    expect(await getMessage(officer, where)).toMatchObject({
      reach: { applications: 3, people: 3, welsh: 1 },
      canRelease: { ok: true },
    })
    expect(await release(officer, where)).toEqual({ people: 3 })
    const mails = await mailsOf(where.id)
    expect(new Set(mails.map(({ recipientId }) => recipientId))).toEqual(
      new Set([one.personId, colleague, other]),
    )
    const welsh = mails.find(({ recipientId }) => recipientId === other)
    expect(welsh).toMatchObject({
      language: 'cy',
      params: { subjectCy: words.cy.subject, path: '/applications' },
    })
    expect(welsh?.params['references']?.split(', ')).toHaveLength(2)
    const page = await list(manager, slug)
    expect(page.messages).toMatchObject([
      { id: where.id, end: { kind: 'released', people: 3, applications: 3 } },
    ])
  })

  it('is shown beforehand as the mail that arrives, word for word, in both languages', async () => {
    const { slug, manager, one, write } = await arranged()
    const [row] = await db.select().from(applicationTable).where(eq(applicationTable.id, one.applicationId))
    const where = await write({ text: row?.reference })
    const { mails, applications } = await getMessage(manager, where)
    expect(applications.map(({ reference }) => reference)).toEqual([row?.reference])
    const [english, welsh] = mails.map(({ mail }) => mail)
    expect(english).toMatchObject({ subject: words.en.subject })
    expect(english?.text).toContain(`https://grants.example/applications/${one.applicationId}/messages`)
    expect(welsh).toMatchObject({ subject: words.cy.subject })
    expect(welsh?.text).toContain(`https://grants.example/cy/applications/${one.applicationId}/messages`)
    expect((await list(manager, slug)).messages[0]?.filter).toEqual({ text: row?.reference })
  })

  it('is not released by who wrote it, in the service or the database', async () => {
    const { manager, write } = await arranged()
    const where = await write()
    expect(await refusalOf(release(manager, where))).toBe('refused: wrote-it')
    const pressed = asPerson(as('academy_grants'), idOf(manager), (tx) =>
      tx.execute(sql`INSERT INTO grants.round_message_end (message_id, kind, ended_by)
        VALUES (${where.id}, 'released', ${idOf(manager)})`),
    )
    await expect(pressed).rejects.toMatchObject({ cause: { code: '23001' } })
    expect(await mailsOf(where.id)).toEqual([])
  })

  it('pressed twice and in two tabs goes once', async () => {
    const { officer, write } = await arranged()
    const where = await write()
    const answers = await Promise.all([release(officer, where), release(officer, where)])
    expect([...answers, await release(officer, where)]).toEqual([{ people: 3 }, { people: 3 }, { people: 3 }])
    expect(await mailsOf(where.id)).toHaveLength(3)
    expect(await refusalOf(endRoundMessage(officer, { ...where, kind: 'dropped' }))).toBe(
      'refused: message-ended',
    )
  })

  it('put away goes to nobody, and cannot be released any more', async () => {
    const { one, manager, officer, write } = await arranged()
    const where = await write()
    await endRoundMessage(manager, { ...where, kind: 'dropped' })
    expect(await refusalOf(release(officer, where))).toBe('refused: message-ended')
    expect(await mailsOf(where.id)).toEqual([])
    expect((await listMessagesTo(one.ctx, { applicationId: one.applicationId })).messages).toEqual([])
  })

  it('is not told to whoever withdrew, before it was written or since', async () => {
    const { one, slug, other, others, manager, officer, write } = await arranged()
    await withdrawApplication(contextOf(other), { applicationId: others[0] ?? '' })
    const where = await write()
    expect((await getMessage(manager, where)).applications).toHaveLength(2)
    await withdrawApplication(one.ctx, { applicationId: one.applicationId })
    expect(await release(officer, where)).toEqual({ people: 1 })
    expect((await mailsOf(where.id)).map(({ recipientId }) => recipientId)).toEqual([other])
    expect(
      await refusalOf(
        writeMessage(manager, writeMessageInput.parse({ slug, ...words, status: 'withdrawn' })),
      ),
    ).toBe('refused: nobody-to-tell')
  })

  it('stands on the page of its applications once it has gone, and of no other', async () => {
    const { one, other, others, officer, write } = await arranged()
    const [row] = await db.select().from(applicationTable).where(eq(applicationTable.id, one.applicationId))
    const where = await write({ text: row?.reference })
    const read = () => listMessagesTo(one.ctx, { applicationId: one.applicationId })
    expect((await read()).messages).toEqual([])
    await release(officer, where)
    statements.length = 0
    expect((await read()).messages).toMatchObject([{ subject: { en: words.en.subject } }])
    expect(statements.length).toBeLessThanOrEqual(3)
    const theirs = await listMessagesTo(contextOf(other), { applicationId: others[0] ?? '' })
    expect(theirs.messages).toEqual([])
    expect(await refusalOf(listMessagesTo(contextOf(other), { applicationId: one.applicationId }))).toBe(
      'not-found',
    )
  })

  it('is written by fund managers alone, in every language of the round, and its log has no words', async () => {
    const { slug, manager, officer } = await arranged()
    const parse = (more: object) => writeMessageInput.parse({ slug, ...words, ...more })
    expect(await refusalOf(writeMessage(officer, parse({})))).toBe('not-allowed')
    expect(await refusalOf(writeMessage(contextOf(await person()), parse({})))).toBe('not-found')
    expect(await writeMessage(manager, parse({ cy: { subject: 'Un\nDau', body: ' ' } }))).toEqual({
      ok: false,
      problems: [
        { language: 'cy', part: 'subject', problem: 'subject-lines' },
        { language: 'cy', part: 'body', problem: 'body-missing' },
      ],
    })
    await writeMessage(manager, parse({}))
    const events = await db
      .select()
      .from(auditEventTable)
      .where(like(auditEventTable.event, 'round-message.%'))
    expect(JSON.stringify(events.map(({ detail }) => detail))).not.toContain('unclear')
    statements.length = 0
    await list(manager, slug)
    expect(statements.length).toBeLessThanOrEqual(4)
  })
})

describe('the database by itself', () => {
  it('keeps messages from others, lets nothing be changed, and takes nobody in later', async () => {
    const { one, slug, other, manager, officer, write } = await arranged()
    const [row] = await db.select().from(applicationTable).where(eq(applicationTable.id, one.applicationId))
    const where = await write({ text: row?.reference })
    const seen = async (personId: string) =>
      asPerson(as('academy_grants'), personId, async (tx) => {
        const found = await Promise.all(
          ['round_message', 'round_message_application', 'round_message_end'].map((name) =>
            tx.execute(sql`SELECT 1 FROM grants.${sql.identifier(name)}`),
          ),
        )
        return found.map(({ rowCount }) => rowCount)
      })
    expect(await seen(one.personId)).toEqual([0, 0, 0])
    await release(officer, where)
    expect(await seen(one.personId)).toEqual([1, 1, 1])
    expect(await seen(other)).toEqual([0, 0, 0])
    expect(await seen(idOf(await roundStaff(slug, 'assessor')))).toEqual([0, 0, 0])
    const refused = [
      sql`UPDATE grants.round_message SET body_en = 'x'`,
      sql`DELETE FROM grants.round_message_end`,
      sql`INSERT INTO grants.round_message_application (message_id, application_id)
        SELECT ${where.id}::uuid, id FROM grants.application WHERE round_id = (SELECT id FROM grants.round WHERE slug = ${slug})
          AND id <> ${one.applicationId}`,
    ]
    for (const statement of refused)
      await expect(
        asPerson(as('academy_grants'), idOf(manager), (tx) => tx.execute(statement)),
      ).rejects.toMatchObject({ cause: { code: expect.stringMatching(/42501|23001/) } })
  })
})
