import { auditEventTable } from '@academy/db/audit/audit-tables'
import { sessionTable } from '@academy/db/auth/auth-tables'
import { keepSamplePerson } from '@academy/db/demo/keep-sample'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { and, eq, sql } from 'drizzle-orm'
import { beforeEach, expect, it } from 'vitest'
import type { ServiceContext } from '../service-context.ts'
import { createAuth } from './create-auth.ts'
import { endSessions, endSessionsInput } from './end-sessions.ts'
import { findActor } from './find-actor.ts'
import { listOwnSessions } from './list-own-sessions.ts'
import { signInAsSample } from './sign-in.ts'

const { db, as, statements } = useTestDatabase()
const log = { info: () => {}, error: () => {} }
const auth = createAuth({
  db: as('academy_auth'),
  secret: 'a secret of more than thirty-two characters',
  baseUrl: 'http://localhost:3001',
  demo: true,
  log,
})
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
let counter = 0
let personId = ''

beforeEach(async () => {
  counter += 1
  personId = await keepSamplePerson(db, {
    email: `sessions-${counter}@example.test`,
    name: 'S Example',
    language: 'en',
  })
})

/** Signs in, and gives what the browser keeps and what the door knows of its session. */
async function browse(who = personId, userAgent = FIREFOX) {
  const source = { headers: new Headers({ 'user-agent': userAgent }), clientAddress: '192.0.2.77' }
  const { setCookie } = await signInAsSample(auth, { personId: who }, source)
  const headers = new Headers({ cookie: setCookie.map((cookie) => cookie.split(';')[0]).join('; ') })
  const ask = () => findActor(auth, headers)
  const { actor, sessionId } = await ask()
  const ctx: ServiceContext = { db: as('academy_auth'), actor, now: new Date(), log, ports: {} }
  return {
    ctx,
    sessionId: sessionId ?? '',
    isSignedIn: async () => (await ask()).actor.kind === 'person',
    roundRoles: async () => (await ask()).roundRoles,
  }
}

const events = async () =>
  db
    .select({ detail: auditEventTable.detail })
    .from(auditEventTable)
    .where(and(eq(auditEventTable.subjectId, personId), eq(auditEventTable.event, 'person.session-ended')))

it('are listed in one statement: the browser in words, when it began, and which of them asks', async () => {
  const phone = await browse(personId, 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5) Version/18.5 Safari/604.1')
  const desk = await browse()
  await browse(await keepSamplePerson(db, { email: `o-${counter}@example.test`, name: 'O', language: 'en' }))
  statements.length = 0
  const listed = await listOwnSessions(desk.ctx, desk.sessionId)
  expect(statements).toHaveLength(1)
  expect(listed).toMatchObject([
    { id: desk.sessionId, browser: 'Firefox', system: 'Linux', isThis: true },
    { id: phone.sessionId, browser: 'Safari', system: 'iPhone', isThis: false },
  ])
})

it('keep no network address, and of the browser no more than its name needs', async () => {
  const { sessionId } = await browse(personId, `x${'y'.repeat(5_000)}`)
  const [row] = await db.select().from(sessionTable).where(eq(sessionTable.id, sessionId))
  expect(row?.ipAddress).toBeNull()
  expect(row?.userAgent).toHaveLength(300)
})

it('end one at a time and at once, and the log says so without saying where', async () => {
  const [here, there] = [await browse(), await browse()]
  statements.length = 0
  expect(await endSessions(here.ctx, here.sessionId, { which: there.sessionId })).toEqual({ ended: 1 })
  expect(statements).toHaveLength(2)
  expect(await there.isSignedIn()).toBe(false)
  expect(await here.isSignedIn()).toBe(true)
  expect(await events()).toEqual([{ detail: { which: 'one', ended: 1 } }])
  expect(await endSessions(here.ctx, here.sessionId, { which: there.sessionId })).toEqual({ ended: 0 })
  expect(await events()).toHaveLength(1)
})

it('end all but the one that asks', async () => {
  const [here, one, two] = [await browse(), await browse(), await browse()]
  expect(await endSessions(here.ctx, here.sessionId, { which: 'others' })).toEqual({ ended: 2 })
  expect([await here.isSignedIn(), await one.isSignedIn(), await two.isSignedIn()]).toEqual([
    true,
    false,
    false,
  ])
  expect(await events()).toEqual([{ detail: { which: 'others', ended: 2 } }])
})

it('are one’s own: nobody else’s is ended, and a visitor has none', async () => {
  const mine = await browse()
  const other = await keepSamplePerson(db, { email: `e-${counter}@example.test`, name: 'E', language: 'en' })
  const theirs = await browse(other)
  expect(await endSessions(mine.ctx, mine.sessionId, { which: theirs.sessionId })).toEqual({ ended: 0 })
  await endSessions(mine.ctx, mine.sessionId, { which: 'others' })
  expect(await theirs.isSignedIn()).toBe(true)
  const visitor: ServiceContext = { ...mine.ctx, actor: { kind: 'public' } }
  await expect(endSessions(visitor, mine.sessionId, { which: 'others' })).rejects.toMatchObject({
    code: 'signed-out',
  })
  await expect(listOwnSessions(visitor, mine.sessionId)).rejects.toMatchObject({ code: 'signed-out' })
  expect(endSessionsInput.safeParse({ which: 'all' }).success).toBe(false)
})

it('knows of each request the roles that its person holds in rounds now, and none that ended, in its one statement', async () => {
  const { isSignedIn, roundRoles } = await browse()
  expect(await roundRoles()).toEqual([])
  await db.execute(sql`
    INSERT INTO grants.round (slug, name, name_cy, fictional, opens_at, closes_at_local, closes_at_zone, closes_at, status)
    VALUES (${`example-roles-${counter}`}, 'Example', 'Enghraifft', true, now(), '2099-01-01T12:00', 'Europe/London', '2099-01-01T12:00Z', 'draft')`)
  const give = (role: string, from: string, to: string | null) =>
    db.execute(sql`
      INSERT INTO grants.round_role (round_id, person_id, role, from_at, to_at)
      SELECT id, ${personId}, ${role}, now() + ${from}::interval, now() + ${to}::interval
      FROM grants.round WHERE slug = ${`example-roles-${counter}`}`)
  await give('panel', '-2 days', null)
  await give('assessor', '-2 days', null)
  await give('finance', '-2 days', '-1 day')
  statements.length = 0
  expect(await roundRoles()).toEqual(['assessor', 'panel'])
  expect(statements).toHaveLength(1)
  expect(await isSignedIn()).toBe(true)
})
