import { auditEventTable } from '@academy/db/audit/audit-tables'
import { accountTable, personTable, sessionTable } from '@academy/db/auth/auth-tables'
import { keepSamplePerson } from '@academy/db/demo/keep-sample'
import { outboxTable } from '@academy/db/mail/mail-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Language } from '@academy/domain/text/language'
import { createAuth, type AuthSettings } from './create-auth.ts'
import { findActor } from './find-actor.ts'
import type { IdentityService } from './identity-service.ts'
import { openServiceSignIn, type ServiceSignIn } from './service-sign-in.ts'
import { requestSignInLink } from './sign-in.ts'
import { startIdentityProvider } from './testing/start-identity-provider.ts'

const { db, as } = useTestDatabase()
const baseUrl = 'https://grants.example.org'
const logged: string[] = []
const settings: AuthSettings = {
  db: as('academy_auth'),
  secret: 'a secret of more than thirty-two characters',
  baseUrl,
  demo: false,
  log: { info: () => {}, error: (fields, message) => void logged.push(message + JSON.stringify(fields)) },
}
const auth = createAuth(settings)
let provider: Awaited<ReturnType<typeof startIdentityProvider>>
let service: IdentityService
let signIn: ServiceSignIn
let counter = 0

beforeAll(async () => {
  provider = await startIdentityProvider(`${baseUrl}/sign-in/return`)
  service = { issuer: provider.issuer, ...provider.client, name: { en: 'Example ID', cy: 'ID Enghraifft' } }
  signIn = openServiceSignIn(settings, service)
})
afterAll(() => provider.stop())
beforeEach(() => {
  counter += 1
  provider.state.declines = false
  provider.state.account = {
    sub: `sub-${counter}`,
    email: email(),
    email_verified: true,
    name: ' Ada \n Example ',
  }
})

const email = () => `service-${counter}@example.test`
const from = (cookies: readonly string[] = []) => ({
  headers: new Headers({ origin: baseUrl, cookie: cookies.map((line) => line.split(';')[0]).join('; ') }),
  clientAddress: '192.0.2.9',
})
const begin = (language: Language = 'en') => signIn.start({ language, next: '/applications?x=1' }, from())

/** All of it as a browser goes: to the service, and back with its cookie. */
async function goThrough(language: Language = 'en') {
  const { url, setCookie } = await begin(language)
  const back = await provider.visit(url)
  return signIn.finish(back.searchParams, from(setCookie))
}

const people = () => db.select().from(personTable).where(eq(personTable.email, email()))
const refusedAs = (reason: string) => ({ code: 'refused', reason })

describe('an identity service', () => {
  it('is asked with a code, PKCE, state and nonce, and told the one address to come back to', async () => {
    const { url, setCookie } = await begin()
    const query = new URL(url).searchParams
    expect(url.startsWith(`${provider.issuer}/auth?`)).toBe(true)
    expect(Object.fromEntries(query)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: `${baseUrl}/sign-in/return`,
      scope: 'openid email profile',
    })
    for (const name of ['code_challenge', 'state', 'nonce'])
      expect(query.get(name)?.length).toBeGreaterThan(20)
    expect(setCookie.join()).toMatch(/HttpOnly; Secure; SameSite=Lax/)
  })

  it('makes a person of somebody new, with the name and the language of the page, and keeps no key to the service', async () => {
    const { isNew, language, next, setCookie } = await goThrough('cy')
    expect({ isNew, language, next }).toEqual({ isNew: true, language: 'cy', next: '/applications?x=1' })
    const [person] = await people()
    expect(person).toMatchObject({ name: 'Ada Example', language: 'cy', emailVerified: true, image: null })
    const found = await findActor(auth, from(setCookie).headers)
    expect(found.actor).toMatchObject({ kind: 'person', id: person?.id })
    const [account] = await db
      .select()
      .from(accountTable)
      .where(eq(accountTable.userId, person?.id ?? ''))
    expect(account).toMatchObject({
      providerId: 'service',
      accountId: `sub-${counter}`,
      accessToken: null,
      refreshToken: null,
      idToken: null,
    })
    const signed = and(
      eq(auditEventTable.subjectId, person?.id ?? ''),
      eq(auditEventTable.event, 'person.signed-in'),
    )
    expect(await db.select({ detail: auditEventTable.detail }).from(auditEventTable).where(signed)).toEqual([
      { detail: { by: 'service' } },
    ])
    expect((await goThrough()).isNew).toBe(false)
    expect(await people()).toHaveLength(1)
  })

  it('signs in somebody who is there by the address that it has proven, and changes nothing of theirs', async () => {
    const personId = await keepSamplePerson(db, { email: email(), name: 'As Typed', language: 'cy' })
    const { isNew, setCookie } = await goThrough('en')
    expect(isNew).toBe(false)
    expect((await findActor(auth, from(setCookie).headers)).actor).toMatchObject({ id: personId })
    expect(await people()).toMatchObject([{ id: personId, name: 'As Typed', language: 'cy' }])
  })

  it('knows somebody again by its own number, whatever the address there is now', async () => {
    await goThrough()
    const [person] = await people()
    provider.state.account = {
      ...provider.state.account,
      email: `moved-${counter}@example.test`,
      email_verified: false,
    }
    const { setCookie } = await goThrough()
    expect((await findActor(auth, from(setCookie).headers)).person).toMatchObject({
      id: person?.id,
      email: email(),
    })
  })

  it.each([
    ['not proven', { email_verified: false }],
    ['not said to be proven', { email_verified: undefined }],
    ['missing', { email: undefined }],
    ['no address', { email: 'nonsense', email_verified: true }],
  ])('lets nobody in by an address that is %s, whether or not it is somebody’s', async (_what, claims) => {
    provider.state.account = { ...provider.state.account, ...claims }
    const before = await db.$count(personTable)
    await expect(goThrough('cy')).rejects.toMatchObject({
      ...refusedAs('service-unproven'),
      details: { language: 'cy' },
    })
    expect(await db.$count(personTable)).toBe(before)
    await keepSamplePerson(db, { email: email(), name: 'There', language: 'en' })
    const sessions = await db.$count(sessionTable)
    await expect(goThrough()).rejects.toMatchObject(refusedAs('service-unproven'))
    expect(await db.$count(sessionTable)).toBe(sessions)
  })

  it('is believed once: not a second time, in another browser, with another state, or without one', async () => {
    const { url, setCookie } = await begin()
    const back = await provider.visit(url)
    await expect(signIn.finish(back.searchParams, from())).rejects.toMatchObject(refusedAs('service-expired'))
    const again = await begin()
    const second = await provider.visit(again.url)
    await signIn.finish(second.searchParams, from(again.setCookie))
    await expect(signIn.finish(second.searchParams, from(again.setCookie))).rejects.toMatchObject(
      refusedAs('service-expired'),
    )
    const forged = new URLSearchParams(back.searchParams)
    forged.set('state', 'made-up')
    await expect(signIn.finish(forged, from(setCookie))).rejects.toMatchObject(refusedAs('service-expired'))
    await expect(signIn.finish(new URLSearchParams(), from(setCookie))).rejects.toMatchObject(
      refusedAs('service-expired'),
    )
  })

  it('is not believed with the code of another, who began elsewhere', async () => {
    const [mine, theirs] = [await begin(), await begin()]
    const stolen = (await provider.visit(theirs.url)).searchParams.get('code') ?? ''
    const mixed = new URLSearchParams((await provider.visit(mine.url)).searchParams)
    mixed.set('code', stolen)
    await expect(signIn.finish(mixed, from(mine.setCookie))).rejects.toMatchObject({ code: 'refused' })
    expect(await people()).toEqual([])
  })

  it('is not believed where the answer names another issuer', async () => {
    const { url, setCookie } = await begin()
    const back = await provider.visit(url)
    back.searchParams.set('iss', 'https://evil.example')
    await expect(signIn.finish(back.searchParams, from(setCookie))).rejects.toMatchObject(
      refusedAs('service-refused'),
    )
    expect(await people()).toEqual([])
  })

  it('is not asked at all where it calls itself by another name than ours for it', async () => {
    const other = { ...service, issuer: `http://localhost:${provider.port}` }
    await expect(
      openServiceSignIn(settings, other).start({ language: 'en', next: '' }, from()),
    ).rejects.toMatchObject(refusedAs('service-away'))
  })

  it('says so where the person changed their mind there', async () => {
    provider.state.declines = true
    await expect(goThrough('cy')).rejects.toMatchObject({
      ...refusedAs('service-declined'),
      details: { language: 'cy' },
    })
  })

  it('is begun by no page of another site', async () => {
    const forged = { ...from(), headers: new Headers({ origin: 'https://evil.example', cookie: 'a=b' }) }
    await expect(signIn.start({ language: 'en', next: '' }, forged)).rejects.toMatchObject({
      code: 'not-allowed',
    })
  })

  it('that is down is said so and holds up nothing else, and is asked again when it is back', async () => {
    const down = openServiceSignIn(settings, { ...service, issuer: 'http://127.0.0.1:9' })
    await expect(down.start({ language: 'en', next: '' }, from())).rejects.toMatchObject(
      refusedAs('service-away'),
    )
    const hanging = openServiceSignIn(settings, service)
    provider.state.hangs = 'always'
    const begun = performance.now()
    const started = hanging.start({ language: 'en', next: '' }, from())
    await requestSignInLink(auth, { email: email(), language: 'en' }, from())
    expect(await db.select().from(outboxTable).where(eq(outboxTable.recipientEmail, email()))).toHaveLength(1)
    await expect(started).rejects.toMatchObject(refusedAs('service-away'))
    expect(performance.now() - begun).toBeLessThan(12_000)
    provider.state.hangs = 'never'
    expect((await hanging.start({ language: 'en', next: '' }, from())).url).toContain(provider.issuer)
  }, 30_000)

  it('is logged without an address or a token', () => {
    expect(logged.join('\n')).not.toMatch(/example\.test|eyJ/)
  })
})
