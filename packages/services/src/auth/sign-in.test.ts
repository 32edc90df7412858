import { personTable, rateLimitTable, sessionTable, verificationTable } from '@academy/db/auth/auth-tables'
import { auditEventTable } from '@academy/db/audit/audit-tables'
import { outboxTable } from '@academy/db/mail/mail-tables'
import { keepSamplePerson } from '@academy/db/demo/keep-sample'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { desc, eq, like, sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Language } from '@academy/domain/text/language'
import { createAuth, type Auth } from './create-auth.ts'
import { findActor } from './find-actor.ts'
import { confirmSignInLink, requestSignInLink, signInAsSample, signOut } from './sign-in.ts'

const { db, as, statements } = useTestDatabase()
const secret = 'a secret of more than thirty-two characters'
const logged: string[] = []
const log = {
  info: () => {},
  error: (fields: object, message: string) => void logged.push(message + JSON.stringify(fields)),
}

const authFor = (demo: boolean, baseUrl = 'http://localhost:3001') =>
  createAuth({ db: as('academy_auth'), secret, baseUrl, demo, log })
let auth: Auth
let counter = 0
let address = ''
beforeEach(() => {
  auth = authFor(false)
  counter += 1
  // Each test comes from another network address, so that limits do not spill over.
  address = `192.0.2.${counter}`
})

const email = () => `somebody-${counter}@example.test`
const from = (headers: Record<string, string> = {}, clientAddress = address) => ({
  headers: new Headers(headers),
  clientAddress,
})

async function newestLink(to = email()): Promise<string> {
  const [mail] = await db
    .select()
    .from(outboxTable)
    .where(eq(outboxTable.recipientEmail, to))
    .orderBy(desc(outboxTable.id))
  return mail?.params['url'] ?? ''
}
const tokenOf = (link: string) => new URL(link).searchParams.get('token') ?? ''
/** What a browser would send back. */
const cookieOf = (setCookie: string[]) => setCookie.map((cookie) => cookie.split(';')[0]).join('; ')

async function signIn(by: Auth = auth): Promise<string> {
  await requestSignInLink(by, { email: email(), language: 'en' }, from())
  const { setCookie } = await confirmSignInLink(
    by,
    { token: tokenOf(await newestLink()), language: 'en' },
    from(),
  )
  return cookieOf(setCookie)
}

describe('a link in a mail', () => {
  it('signs in whoever has it, and makes a person of somebody new', async () => {
    await requestSignInLink(
      auth,
      { email: ` ${email().toUpperCase()} `, language: 'cy', next: '/applications?x=1' },
      from(),
    )
    const link = new URL(await newestLink())
    expect(link.pathname).toBe('/cy/sign-in/link')
    expect(link.searchParams.get('next')).toBe('/applications?x=1')
    const { setCookie } = await confirmSignInLink(auth, { token: tokenOf(link.href), language: 'en' }, from())
    const found = await findActor(auth, new Headers({ cookie: cookieOf(setCookie) }))
    expect(found).toMatchObject({
      actor: { kind: 'person', staff: [] },
      person: { email: email() },
      roundRoles: [],
    })
    const events = await db
      .select()
      .from(auditEventTable)
      .where(eq(auditEventTable.subjectId, found.person?.id ?? ''))
    expect(events).toMatchObject([{ event: 'person.signed-in', actorKind: 'person' }])
  })

  it('says who is new, and writes to them in the language of the page until they choose', async () => {
    const confirm = async (language: Language) => {
      await requestSignInLink(auth, { email: email(), language }, from())
      return confirmSignInLink(auth, { token: tokenOf(await newestLink()), language }, from())
    }
    const first = await confirm('cy')
    expect(first.isNew).toBe(true)
    const second = await confirm('en')
    expect(second.isNew).toBe(false)
    const found = await findActor(auth, new Headers({ cookie: cookieOf(second.setCookie) }))
    expect(found.person).toMatchObject({ name: '', language: 'cy' })
  })

  it('works once', async () => {
    await requestSignInLink(auth, { email: email(), language: 'en' }, from())
    const token = tokenOf(await newestLink())
    const both = await Promise.allSettled(
      [1, 2].map(() => confirmSignInLink(auth, { token, language: 'en' }, from())),
    )
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    await expect(confirmSignInLink(auth, { token, language: 'en' }, from())).rejects.toMatchObject({
      reason: 'link-expired',
    })
    await expect(confirmSignInLink(auth, { token: 'made-up', language: 'en' }, from())).rejects.toMatchObject(
      {
        reason: 'link-expired',
      },
    )
  })

  it('works for fifteen minutes', async () => {
    await requestSignInLink(auth, { email: email(), language: 'en' }, from())
    const [row] = await db.select().from(verificationTable).orderBy(desc(verificationTable.id)).limit(1)
    const minutes = ((row?.expiresAt.getTime() ?? 0) - Date.now()) / 60_000
    expect(minutes).toBeGreaterThan(14)
    expect(minutes).toBeLessThanOrEqual(15)
    await db.update(verificationTable).set({ expiresAt: new Date(Date.now() - 1000) })
    const late = confirmSignInLink(auth, { token: tokenOf(await newestLink()), language: 'en' }, from())
    await expect(late).rejects.toMatchObject({ code: 'refused', reason: 'link-expired' })
  })

  it('is kept as a hash, and never logged', async () => {
    await requestSignInLink(auth, { email: email(), language: 'en' }, from())
    const token = tokenOf(await newestLink())
    const rows = await db.select().from(verificationTable)
    expect(rows.filter(({ identifier, value }) => (identifier + value).includes(token))).toEqual([])
    expect(logged.join('\n')).not.toContain('example.test')
  })

  it('is asked for by the same statements whether or not the address is known', async () => {
    const shape = async (to: string) => {
      statements.length = 0
      await requestSignInLink(auth, { email: to, language: 'en' }, from())
      return [...statements]
    }
    await keepSamplePerson(db, {
      email: `known-${counter}@example.test`,
      name: 'Known Example',
      language: 'en',
    })
    await requestSignInLink(auth, { email: `warm-${counter}@example.test`, language: 'en' }, from())
    const known = await shape(`known-${counter}@example.test`)
    expect(await shape(`unknown-${counter}@example.test`)).toEqual(known)
    expect(known.filter((text) => text.includes('"auth"."person"'))).toEqual([])
  })

  it('is sent five times at most while one works, which is said of every mailbox alike; those five still work', async () => {
    for (const to of [email(), `unknown-${counter}@example.test`]) {
      const ask = () => requestSignInLink(auth, { email: to, language: 'en' }, from())
      for (let request = 0; request < 5; request += 1) await ask()
      const token = tokenOf(await newestLink(to))
      await expect(ask()).rejects.toMatchObject({
        code: 'too-many',
        reason: 'mailbox',
        details: { minutes: 15 },
      })
      const mails = await db.select().from(outboxTable).where(eq(outboxTable.recipientEmail, to))
      expect(mails).toHaveLength(5)
      expect((await confirmSignInLink(auth, { token, language: 'en' }, from())).isNew).toBe(true)
    }
  })

  it('lets 300 people behind one network address in within minutes, some of whom ask more than once', async () => {
    const office = `office-${counter}`
    const people = Array.from({ length: 300 }, (_, person) => `${office}-${person}@example.test`)
    const ask = (to: string) => requestSignInLink(auth, { email: to, language: 'en' }, from())
    for (const to of people) await ask(to)
    for (const to of people.slice(0, 150)) await ask(to)
    // Whoever tries links that are none is in nobody's way.
    for (let wrong = 0; wrong < 100; wrong += 1) {
      const guess = confirmSignInLink(auth, { token: `guess-${wrong}`, language: 'en' }, from())
      await expect(guess).rejects.toMatchObject({ reason: 'link-expired' })
    }
    const mails = await db
      .select()
      .from(outboxTable)
      .where(like(outboxTable.recipientEmail, `${office}-%`))
    const newest = new Map(mails.map(({ recipientEmail, params }) => [recipientEmail, params['url'] ?? '']))
    expect(newest.size).toBe(300)
    for (const link of newest.values()) {
      const { setCookie } = await confirmSignInLink(auth, { token: tokenOf(link), language: 'en' }, from())
      expect(setCookie).not.toEqual([])
    }
  }, 60_000)

  it('is refused to an address that asks for five times as many, which leaves links and other addresses alone', async () => {
    await requestSignInLink(auth, { email: email(), language: 'en' }, from())
    const token = tokenOf(await newestLink())
    const key = { key: `${address}|/sign-in/magic-link` }
    await db.update(rateLimitTable).set({ count: 1500 }).where(eq(rateLimitTable.key, key.key))
    const ask = (source = from()) =>
      requestSignInLink(auth, { email: `other-${counter}@example.test`, language: 'en' }, source)
    await expect(ask()).rejects.toMatchObject({
      code: 'too-many',
      reason: 'address',
      details: { minutes: 15 },
    })
    await ask(from({}, '198.51.100.7'))
    expect((await confirmSignInLink(auth, { token, language: 'en' }, from())).isNew).toBe(true)
    // A quarter of an hour after the first of them, however busy the time between was.
    const begun = Date.now() - 15 * 60_000
    await db.update(rateLimitTable).set({ lastRequest: begun }).where(eq(rateLimitTable.key, key.key))
    await ask()
  })

  it('is refused for what is no address, and to another site', async () => {
    const ask = (to: string, headers: Record<string, string> = {}) =>
      requestSignInLink(auth, { email: to, language: 'en' }, from(headers))
    await expect(ask('not an address')).rejects.toMatchObject({ code: 'invalid', reason: 'not-an-email' })
    const forged = ask(email(), { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' })
    await expect(forged).rejects.toMatchObject({ code: 'not-allowed' })
  })
})

describe('a session', () => {
  it('is found in one statement, with the person and their staff roles, and none is sent without a cookie', async () => {
    const cookie = await signIn()
    statements.length = 0
    const found = await findActor(auth, new Headers({ cookie }))
    expect(found.actor.kind).toBe('person')
    expect(statements).toHaveLength(1)
    statements.length = 0
    expect(await findActor(auth, new Headers())).toMatchObject({ actor: { kind: 'public' }, setCookie: [] })
    expect(statements).toHaveLength(0)
  })

  it('is nobody’s when the cookie was changed by a letter', async () => {
    const cookie = await signIn()
    const changed = cookie.replace(/=(.)/, (_all, first: string) => `=${first === 'A' ? 'B' : 'A'}`)
    expect((await findActor(auth, new Headers({ cookie: changed }))).actor.kind).toBe('public')
    const other = createAuth({
      db: as('academy_auth'),
      secret: secret.toUpperCase(),
      baseUrl: 'http://localhost:3001',
      demo: false,
      log,
    })
    expect((await findActor(other, new Headers({ cookie }))).actor.kind).toBe('public')
  })

  it('ends half an hour after it was last used, and gets more time when it is', async () => {
    const cookie = await signIn()
    const at = (minutes: number) => new Date(Date.now() + minutes * 60_000)
    await db.update(sessionTable).set({ expiresAt: at(10) })
    const used = await findActor(auth, new Headers({ cookie }))
    expect(used.expiresAt?.getTime()).toBeGreaterThan(at(29).getTime())
    expect(used.setCookie).toHaveLength(1)
    expect(cookieOf(used.setCookie)).toBe(cookie)
    await db.update(sessionTable).set({ expiresAt: at(-1) })
    const over = await findActor(auth, new Headers({ cookie }))
    expect(over).toMatchObject({ actor: { kind: 'public' }, person: null })
    expect(over.setCookie[0]).toContain('Max-Age=0')
  })

  it('ends after twelve hours however busy it was', async () => {
    const cookie = await signIn()
    const hours = (count: number) => new Date(Date.now() - count * 3_600_000)
    await db.update(sessionTable).set({ createdAt: hours(11.9), expiresAt: new Date(Date.now() + 60_000) })
    const used = await findActor(auth, new Headers({ cookie }))
    expect(used.expiresAt?.getTime()).toBeLessThanOrEqual(Date.now() + 0.1 * 3_600_000 + 1000)
    await db.update(sessionTable).set({ createdAt: hours(12.1), expiresAt: new Date(Date.now() + 60_000) })
    expect((await findActor(auth, new Headers({ cookie }))).actor.kind).toBe('public')
  })

  it('is gone from the database after signing out, so that a stolen cookie is worth nothing', async () => {
    const cookie = await signIn()
    await signOut(auth, from({ cookie, origin: 'http://localhost:3001' }))
    expect((await findActor(auth, new Headers({ cookie }))).actor.kind).toBe('public')
  })

  it('is ended by no other site', async () => {
    const cookie = await signIn()
    const forged = signOut(auth, from({ cookie, origin: 'https://evil.example' }))
    await expect(forged).rejects.toMatchObject({ code: 'not-allowed' })
    expect((await findActor(auth, new Headers({ cookie }))).actor.kind).toBe('person')
  })

  it('has another id each time', async () => {
    expect(await signIn()).not.toBe(await signIn())
  })

  it('has a cookie that no script reads and no other site sends; over https for one host only', async () => {
    await requestSignInLink(auth, { email: email(), language: 'en' }, from())
    const plain = await confirmSignInLink(
      auth,
      { token: tokenOf(await newestLink()), language: 'en' },
      from(),
    )
    expect(plain.setCookie[0]).toMatch(/^academy-session=.*Max-Age=1800; Path=\/; HttpOnly; SameSite=Lax$/)
    const secure = authFor(false, 'https://grants.example.org')
    await requestSignInLink(secure, { email: email(), language: 'en' }, from())
    const { setCookie } = await confirmSignInLink(
      secure,
      { token: tokenOf(await newestLink()), language: 'en' },
      from(),
    )
    expect(setCookie[0]).toMatch(/^__Host-academy-session=.*HttpOnly; Secure; SameSite=Lax$/)
    expect(setCookie[0]).not.toContain('Domain')
    expect((await findActor(secure, new Headers({ cookie: cookieOf(setCookie) }))).actor.kind).toBe('person')
  })
})

describe('a sample person', () => {
  it('is signed in by one click in demo mode, and nobody else is', async () => {
    const demo = authFor(true)
    const sample = await keepSamplePerson(db, {
      email: `sample-${counter}@example.test`,
      name: 'Sample Example',
      language: 'en',
      staff: 'auditor',
    })
    const { setCookie } = await signInAsSample(demo, { personId: sample }, from())
    const found = await findActor(demo, new Headers({ cookie: cookieOf(setCookie) }))
    expect(found.actor).toEqual({ kind: 'person', id: sample, staff: ['auditor'] })
    await signIn()
    const [real] = await db.select().from(personTable).where(eq(personTable.email, email()))
    for (const personId of [real?.id ?? '', '01900000-0000-7000-8000-000000000000', 'nonsense']) {
      await expect(signInAsSample(demo, { personId }, from())).rejects.toMatchObject({ code: 'not-found' })
    }
  })

  it('cannot be signed in anywhere outside demo mode', async () => {
    const sample = await keepSamplePerson(db, {
      email: `s-${counter}@example.test`,
      name: 'S',
      language: 'en',
    })
    const { rows } = await db.execute(sql`SELECT 1 FROM auth.person WHERE id = ${sample} AND sample`)
    expect(rows).toHaveLength(1)
    await expect(signInAsSample(auth, { personId: sample }, from())).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})
