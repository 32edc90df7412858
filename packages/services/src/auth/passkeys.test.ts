import { auditEventTable } from '@academy/db/audit/audit-tables'
import { passkeyTable, verificationTable } from '@academy/db/auth/auth-tables'
import { keepSamplePerson } from '@academy/db/demo/keep-sample'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { and, eq, like } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { ServiceContext } from '../service-context.ts'
import { addPasskey, addPasskeyInput } from './add-passkey.ts'
import { beginPasskey } from './begin-passkey.ts'
import { createAuth } from './create-auth.ts'
import { findActor } from './find-actor.ts'
import { listOwnPasskeys } from './list-own-passkeys.ts'
import { passkeySite } from './passkey-site.ts'
import { removePasskey } from './remove-passkey.ts'
import { beginPasskeySignIn, signInWithPasskey } from './sign-in-with-passkey.ts'
import { softwarePasskey, type Ceremony } from './testing/software-passkey.ts'

const { db, as, statements } = useTestDatabase()
const log = { info: () => {}, error: () => {} }
const origin = 'https://grants.example.org'
const site = passkeySite(origin)
const auth = createAuth({
  db: as('academy_auth'),
  secret: 'a secret of more than thirty-two characters',
  baseUrl: origin,
  demo: false,
  log,
})
const options = z.object({ challenge: z.string() })
const refused = { code: 'refused', reason: 'passkey-refused' }
let counter = 0
let personId = ''

beforeEach(async () => {
  counter += 1
  personId = await somebody()
  statements.length = 0
})

const somebody = () =>
  keepSamplePerson(db, { email: `passkey-${(counter += 1)}@example.test`, name: 'P Example', language: 'en' })
const ctxOf = (id: string): ServiceContext => ({
  db: as('academy_auth'),
  actor: { kind: 'person', id, staff: [] },
  now: new Date(),
  log,
  ports: {},
})
const source = () => ({ headers: new Headers({ origin }), clientAddress: `192.0.2.${counter}` })

async function challengeFor(id = personId) {
  return options.parse(await beginPasskey(ctxOf(id), site)).challenge
}

async function add(key = softwarePasskey(), lie: Partial<Ceremony> = {}, id = personId) {
  const response = key.create({ challenge: await challengeFor(id), origin, ...lie })
  await addPasskey(ctxOf(id), site, addPasskeyInput.parse({ name: ' Work \n laptop ', response }))
  return key
}

async function signIn(
  key: ReturnType<typeof softwarePasskey>,
  lie: Partial<Ceremony & { count: number }> = {},
) {
  const { challenge } = options.parse(await beginPasskeySignIn(auth, source()))
  return signInWithPasskey(auth, { response: key.get({ challenge, origin, ...lie }) }, source())
}

const actorOf = (setCookie: string[]) =>
  findActor(auth, new Headers({ cookie: setCookie.map((cookie) => cookie.split(';')[0]).join('; ') }))
const events = (event: string) =>
  db
    .select({ detail: auditEventTable.detail })
    .from(auditEventTable)
    .where(and(eq(auditEventTable.subjectId, personId), eq(auditEventTable.event, event)))

describe('a passkey', () => {
  it('is added under a name, signs in its person, says when, and is gone once it is removed', async () => {
    const key = await add()
    expect(await listOwnPasskeys(ctxOf(personId))).toMatchObject([{ name: 'Work laptop', usedAt: null }])
    expect(await events('person.passkey-added')).toHaveLength(1)
    const { actor } = await actorOf((await signIn(key)).setCookie)
    expect(actor).toMatchObject({ kind: 'person', id: personId })
    expect(await events('person.signed-in')).toEqual([{ detail: { by: 'passkey' } }])
    const [kept] = await listOwnPasskeys(ctxOf(personId))
    expect(kept?.usedAt).toBeInstanceOf(Date)
    await removePasskey(ctxOf(personId), { passkeyId: kept?.id ?? '' })
    await removePasskey(ctxOf(personId), { passkeyId: kept?.id ?? '' })
    expect(await events('person.passkey-removed')).toHaveLength(1)
    expect(await listOwnPasskeys(ctxOf(personId))).toEqual([])
    await expect(signIn(key)).rejects.toMatchObject(refused)
  })

  it('costs as many statements as it says', async () => {
    const challenge = await challengeFor()
    expect(statements).toHaveLength(3)
    statements.length = 0
    const response = softwarePasskey().create({ challenge, origin })
    await addPasskey(ctxOf(personId), site, { name: 'One', response })
    expect(statements).toHaveLength(5)
    statements.length = 0
    const [own] = await listOwnPasskeys(ctxOf(personId))
    expect(statements).toHaveLength(1)
    statements.length = 0
    await removePasskey(ctxOf(personId), { passkeyId: own?.id ?? '' })
    expect(statements).toHaveLength(2)
  })

  it('is one’s own: nobody else sees or removes it, adds it again, or adds with a challenge of another', async () => {
    const key = await add()
    const other = await somebody()
    const [own] = await listOwnPasskeys(ctxOf(personId))
    expect(await listOwnPasskeys(ctxOf(other))).toEqual([])
    await removePasskey(ctxOf(other), { passkeyId: own?.id ?? '' })
    expect(await listOwnPasskeys(ctxOf(personId))).toHaveLength(1)
    await expect(add(key, {}, other)).rejects.toMatchObject(refused)
    const response = softwarePasskey().create({ challenge: await challengeFor(), origin })
    await expect(addPasskey(ctxOf(other), site, { name: 'Theirs', response })).rejects.toMatchObject(refused)
    const visitor: ServiceContext = { ...ctxOf(other), actor: { kind: 'public' } }
    for (const work of [
      () => beginPasskey(visitor, site),
      () => addPasskey(visitor, site, { name: 'x', response }),
      () => removePasskey(visitor, { passkeyId: own?.id ?? '' }),
      () => listOwnPasskeys(visitor),
    ])
      await expect(work()).rejects.toMatchObject({ code: 'signed-out' })
  })

  it('is one of ten at most, however many are added in the same moment', async () => {
    const challenges = []
    for (let made = 0; made < 12; made += 1) challenges.push(await challengeFor())
    const outcomes = await Promise.allSettled(
      challenges.map((challenge) =>
        addPasskey(ctxOf(personId), site, {
          name: 'One of many',
          response: softwarePasskey().create({ challenge, origin }),
        }),
      ),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(10)
    expect(await listOwnPasskeys(ctxOf(personId))).toHaveLength(10)
    await expect(beginPasskey(ctxOf(personId), site)).rejects.toMatchObject({ reason: 'passkeys-full' })
  })

  it('is not added for another site, without a finger, face or PIN, twice with one answer, or with nonsense', async () => {
    await expect(add(softwarePasskey(), { origin: 'https://grants.example.evil' })).rejects.toMatchObject(
      refused,
    )
    await expect(add(softwarePasskey(), { rpId: 'evil.example' })).rejects.toMatchObject(refused)
    await expect(add(softwarePasskey(), { verified: false })).rejects.toMatchObject(refused)
    await expect(add(softwarePasskey(), { challenge: 'bWFkZS11cA' })).rejects.toMatchObject(refused)
    const response = softwarePasskey().create({ challenge: await challengeFor(), origin })
    await addPasskey(ctxOf(personId), site, { name: 'One', response })
    await expect(addPasskey(ctxOf(personId), site, { name: 'Two', response })).rejects.toMatchObject(refused)
    for (const nonsense of ['', 'null', '{}', '[]', '"x"', `{"id":"${'x'.repeat(20_000)}"}`])
      await expect(
        addPasskey(ctxOf(personId), site, { name: 'x', response: nonsense }),
      ).rejects.toMatchObject(refused)
  })

  it('needs a name, which is cut where it is long', () => {
    expect(addPasskeyInput.safeParse({ name: ' \u200b ', response: '' }).success).toBe(false)
    expect(addPasskeyInput.parse({ name: '𝕏'.repeat(200), response: '' }).name.length).toBeLessThanOrEqual(
      200,
    )
  })
})

describe('signing in with a passkey', () => {
  it('is refused for another site, without a finger, face or PIN, with an old or made-up challenge, or with nonsense', async () => {
    const key = await add()
    await expect(signIn(key, { origin: 'https://evil.example' })).rejects.toMatchObject(refused)
    await expect(signIn(key, { rpId: 'evil.example' })).rejects.toMatchObject(refused)
    await expect(signIn(key, { verified: false })).rejects.toMatchObject(refused)
    await expect(signIn(key, { challenge: 'bWFkZS11cA' })).rejects.toMatchObject(refused)
    await expect(signIn(softwarePasskey())).rejects.toMatchObject(refused)
    for (const response of ['', '{}', 'null', '"x"'])
      await expect(signInWithPasskey(auth, { response }, source())).rejects.toMatchObject(refused)
    const { challenge } = options.parse(await beginPasskeySignIn(auth, source()))
    await db
      .update(verificationTable)
      .set({ expiresAt: new Date(0) })
      .where(like(verificationTable.identifier, 'challenge:%'))
    const late = signInWithPasskey(auth, { response: key.get({ challenge, origin }) }, source())
    await expect(late).rejects.toMatchObject(refused)
    await signIn(key)
  })

  it('works once with one answer, though it is sent twice in the same moment', async () => {
    const key = await add()
    const { challenge } = options.parse(await beginPasskeySignIn(auth, source()))
    const response = key.get({ challenge, origin })
    const both = await Promise.allSettled([1, 2].map(() => signInWithPasskey(auth, { response }, source())))
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('is refused where the key counts backwards, as a copy of it would', async () => {
    const key = await add()
    await signIn(key, { count: 5 })
    await expect(signIn(key, { count: 5 })).rejects.toMatchObject(refused)
    await expect(signIn(key, { count: 4 })).rejects.toMatchObject(refused)
    await signIn(key, { count: 6 })
    const [row] = await db.select().from(passkeyTable).where(eq(passkeyTable.credentialId, key.id))
    expect(row?.counter).toBe(6)
  })

  it('works again and again with a key that does not count', async () => {
    const key = await add()
    await signIn(key, { count: 0 })
    await signIn(key, { count: 0 })
    expect(await events('person.signed-in')).toHaveLength(2)
  })

  it('takes no challenge that was made to add one, and the other way round', async () => {
    const key = await add()
    await expect(signIn(key, { challenge: await challengeFor() })).rejects.toMatchObject(refused)
    const { challenge } = options.parse(await beginPasskeySignIn(auth, source()))
    await expect(add(softwarePasskey(), { challenge })).rejects.toMatchObject(refused)
  })

  it('is refused to another site’s page', async () => {
    const key = await add()
    const { challenge } = options.parse(await beginPasskeySignIn(auth, source()))
    const forged = { ...source(), headers: new Headers({ origin: 'https://evil.example', cookie: 'a=b' }) }
    await expect(
      signInWithPasskey(auth, { response: key.get({ challenge, origin }) }, forged),
    ).rejects.toMatchObject({ code: 'not-allowed' })
  })
})
