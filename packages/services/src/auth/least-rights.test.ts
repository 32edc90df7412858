import { asPerson } from '@academy/db/actor/as-person'
import { auditEventTable } from '@academy/db/audit/audit-tables'
import { personTable, sessionTable } from '@academy/db/auth/auth-tables'
import { countAttempt, countSignIn } from '@academy/db/auth/count-attempt'
import type { Db } from '@academy/db/client/open-database'
import { outboxTable } from '@academy/db/mail/mail-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { eq, inArray, sql, type SQL } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { arrangeGrants } from '../grants/testing/arrange-grants.ts'
import { recordAudit } from '../audit/record-audit.ts'

// On the tables as each role, with no service in between: what is not allowed here cannot be asked for by any page.
const { db, as } = useTestDatabase()
const pages = () => as('academy_grants')
const signIn = () => as('academy_auth')
const { person, applicant } = arrangeGrants(db, pages)
const notAllowed = { cause: { code: '42501' } }

const tried = (role: Db, personId: string, statement: SQL) =>
  asPerson(role, personId, async (tx) => tx.execute(statement))

describe('the role of the pages', () => {
  it.each(['session', 'account', 'verification', 'rate_limit', 'passkey'])(
    'neither reads nor writes auth.%s',
    async (table) => {
      const personId = await person()
      const name = sql.identifier(table)
      await expect(tried(pages(), personId, sql`SELECT 1 FROM auth.${name}`)).rejects.toMatchObject(
        notAllowed,
      )
      await expect(
        tried(pages(), personId, sql`INSERT INTO auth.${name} DEFAULT VALUES`),
      ).rejects.toMatchObject(notAllowed)
      await expect(tried(pages(), personId, sql`UPDATE auth.${name} SET id = id`)).rejects.toMatchObject(
        notAllowed,
      )
      await expect(tried(pages(), personId, sql`DELETE FROM auth.${name}`)).rejects.toMatchObject(notAllowed)
    },
  )

  it('makes nobody a session', async () => {
    const personId = await person()
    await expect(
      tried(
        pages(),
        personId,
        sql`INSERT INTO auth.session (person_id, token, expires_at) VALUES (${personId}, 'mine', now() + interval '1 hour')`,
      ),
    ).rejects.toMatchObject(notAllowed)
    expect(await db.select().from(sessionTable)).toEqual([])
  })

  it('reads no address, changes none, and adds and removes no person', async () => {
    const personId = await person()
    await expect(tried(pages(), personId, sql`SELECT email FROM auth.person`)).rejects.toMatchObject(
      notAllowed,
    )
    await expect(
      tried(pages(), personId, sql`SELECT 1 FROM auth.person WHERE email LIKE 'a%'`),
    ).rejects.toMatchObject(notAllowed)
    await expect(
      tried(pages(), personId, sql`UPDATE auth.person SET email = 'x@y.example'`),
    ).rejects.toMatchObject(notAllowed)
    await expect(
      tried(pages(), personId, sql`UPDATE auth.person SET email_verified = true`),
    ).rejects.toMatchObject(notAllowed)
    await expect(
      tried(pages(), personId, sql`INSERT INTO auth.person (email) VALUES ('x@y.example')`),
    ).rejects.toMatchObject(notAllowed)
    await expect(tried(pages(), personId, sql`DELETE FROM auth.person`)).rejects.toMatchObject(notAllowed)
  })

  it('reads the names of whoever asks and of his colleagues, of everybody for staff, of nobody for nobody', async () => {
    const colleague = await person()
    const { personId } = await applicant({ contributor: colleague })
    const stranger = await person()
    const officer = await person('fund-manager')
    const all = [personId, colleague, stranger, officer]
    const seenBy = async (who: string) => {
      const rows = await asPerson(pages(), who, async (tx) =>
        tx.select({ id: personTable.id }).from(personTable).where(inArray(personTable.id, all)),
      )
      return new Set(rows.map(({ id }) => id))
    }
    expect(await seenBy(personId)).toEqual(new Set([personId, colleague]))
    expect(await seenBy(colleague)).toEqual(new Set([personId, colleague]))
    expect(await seenBy(stranger)).toEqual(new Set([stranger]))
    expect(await seenBy(officer)).toEqual(new Set(all))
    expect(await pages().select({ id: personTable.id }).from(personTable)).toEqual([])
  })

  it('reads everybody’s name for whoever has a role in a round, for as long as he has it', async () => {
    const { personId } = await applicant()
    const assessor = await person()
    const seen = async () =>
      asPerson(pages(), assessor, async (tx) =>
        tx.select({ id: personTable.id }).from(personTable).where(eq(personTable.id, personId)),
      )
    expect(await seen()).toEqual([])
    await db.execute(sql`INSERT INTO grants.round_role (round_id, person_id, role)
      SELECT id, ${assessor}, 'assessor' FROM grants.round LIMIT 1`)
    expect(await seen()).toEqual([{ id: personId }])
    await db.execute(sql`UPDATE grants.round_role SET to_at = now() WHERE person_id = ${assessor}`)
    expect(await seen()).toEqual([])
  })

  it('changes the name and language of whoever asks, of nobody else, a colleague and staff included', async () => {
    const colleague = await person()
    const { personId } = await applicant({ contributor: colleague })
    for (const who of [personId, await person('fund-manager')]) {
      const changed = await asPerson(pages(), who, async (tx) =>
        tx.execute(sql`UPDATE auth.person SET name = 'Changed', language = 'cy' RETURNING id`),
      )
      expect(changed.rows).toEqual([{ id: who }])
    }
    const [theirs] = await db.select().from(personTable).where(eq(personTable.id, colleague))
    expect(theirs?.name).not.toBe('Changed')
  })

  it('sends mail to a person without knowing the address, and cannot make it another’s', async () => {
    const [personId, other] = [await person(), await person()]
    await asPerson(pages(), other, async (tx) =>
      tx.execute(sql`
        INSERT INTO grants.outbox (template, language, recipient_email, recipient_id, params, cause)
        VALUES ('submission-receipt', NULL, 'elsewhere@example.test', ${personId}, '{}', 'least-rights')`),
    )
    const [known] = await db.select().from(personTable).where(eq(personTable.id, personId))
    const [mail] = await db.select().from(outboxTable).where(eq(outboxTable.cause, 'least-rights'))
    expect(mail).toMatchObject({ recipientEmail: known?.email, language: known?.language })
  })

  it('reads back no mail where there are no made-up people, though it says that it is a sample', async () => {
    await person()
    await asPerson(pages(), await person(), async (tx) =>
      tx.execute(sql`INSERT INTO grants.outbox (template, language, recipient_email, params, sample)
        VALUES ('sign-in-link', 'en', 'sample@example.test', '{}', true)`),
    )
    const read = () => pages().select({ to: outboxTable.recipientEmail }).from(outboxTable)
    expect(await read()).not.toEqual([])
    await db.execute(sql`UPDATE auth.person SET sample = false`)
    expect(await read()).toEqual([])
    await db.execute(sql`UPDATE auth.person SET sample = true`)
  })

  it('counts what pages count, and nothing that could keep somebody from signing in', async () => {
    expect(await countAttempt(pages(), 'a-key', 60_000)).toBe(1)
    expect(await countAttempt(pages(), 'a-key', 60_000)).toBe(2)
    expect(await countSignIn(signIn(), 'a-key', 60_000)).toMatchObject({ count: 1 })
    await expect(countSignIn(pages(), 'a-key', 60_000)).rejects.toMatchObject(notAllowed)
  })
})

describe('the role of sign-in', () => {
  it('reads no application, answer, organisation, invitation or event, and no mail', async () => {
    for (const table of [
      'application',
      'answer',
      'organisation',
      'organisation_member',
      'invitation',
      'outbox',
    ])
      await expect(
        signIn().execute(sql`SELECT 1 FROM grants.${sql.identifier(table)}`),
      ).rejects.toMatchObject(notAllowed)
    await expect(signIn().execute(sql`SELECT 1 FROM audit.event`)).rejects.toMatchObject(notAllowed)
  })

  it('writes links to sign in and no other mail', async () => {
    const write = (template: string) =>
      signIn().execute(sql`INSERT INTO grants.outbox (template, language, recipient_email, params)
        VALUES (${template}, 'en', 'a@b.example', '{}')`)
    await write('sign-in-link')
    await expect(write('invitation')).rejects.toMatchObject(notAllowed)
  })

  it('makes nobody a sample or staff, and changes no address or name', async () => {
    for (const statement of [
      sql`UPDATE auth.person SET sample = true`,
      sql`UPDATE auth.person SET email = 'x@y.example'`,
      sql`UPDATE auth.person SET name = 'x'`,
      sql`DELETE FROM auth.person`,
      sql`INSERT INTO auth.staff (person_id, role) SELECT id, 'auditor' FROM auth.person`,
    ])
      await expect(signIn().execute(statement)).rejects.toMatchObject(notAllowed)
  })
})

describe('an event of the log', () => {
  const fact = { event: 'thing.happened', subjectKind: 'thing', subjectId: 'one', at: new Date() }
  const byPerson = (id: string) => ({ kind: 'person' as const, id, staff: [] })

  it.each(['academy_grants', 'academy_auth'] as const)(
    'is written by %s of whoever asks, or of nobody, and of no other and not of the system',
    async (role) => {
      const [personId, other] = [await person(), await person()]
      const write = (actor: Parameters<typeof recordAudit>[1]['actor']) =>
        asPerson(as(role), personId, (tx) => recordAudit(tx, { ...fact, actor }))
      const { id } = await write(byPerson(personId))
      expect(await db.select().from(auditEventTable).where(eq(auditEventTable.id, id))).toHaveLength(1)
      await write({ kind: 'public' })
      await expect(write(byPerson(other))).rejects.toMatchObject(notAllowed)
      await expect(write({ kind: 'system', job: 'made-up' })).rejects.toMatchObject(notAllowed)
      await expect(recordAudit(as(role), { ...fact, actor: byPerson(personId) })).rejects.toMatchObject(
        notAllowed,
      )
    },
  )

  it('is written by the worker of the system alone', async () => {
    const personId = await person()
    const write = (actor: Parameters<typeof recordAudit>[1]['actor']) =>
      recordAudit(as('academy_worker'), { ...fact, actor })
    await write({ kind: 'system', job: 'seal-audit' })
    await expect(write(byPerson(personId))).rejects.toMatchObject(notAllowed)
    await expect(write({ kind: 'public' })).rejects.toMatchObject(notAllowed)
  })
})
