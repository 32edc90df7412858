import { rateLimitTable, sessionTable, verificationTable } from '@academy/db/auth/auth-tables'
import { outboxTable } from '@academy/db/mail/mail-tables'
import { keepSampleOrganisation, keepSamplePerson } from '@academy/db/demo/keep-sample'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { asc, sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { deleteWhatExpired } from './delete-what-expired.ts'

const { db, as, statements } = useTestDatabase()
const DAY_MS = 24 * 60 * 60 * 1000
const MINUTE_MS = 60_000
const ago = (ms: number) => new Date(Date.now() - ms)
const worker = () => ({ db: as('academy_worker') })
const keepPerson = () =>
  keepSamplePerson(db, { email: 'alex@example.test', name: 'Alex Example', language: 'en' })

it('removes sessions, links and counted attempts that expired, and no others', async () => {
  const userId = await keepPerson()
  const ends = [ago(MINUTE_MS), ago(-MINUTE_MS)]
  await db
    .insert(sessionTable)
    .values(ends.map((expiresAt, index) => ({ userId, token: `token-${index}`, expiresAt })))
  await db
    .insert(verificationTable)
    .values(ends.map((expiresAt, index) => ({ identifier: `link-${index}`, value: 'x', expiresAt })))
  await db.insert(rateLimitTable).values([
    { key: 'old', count: 5, lastRequest: Date.now() - 61 * MINUTE_MS },
    { key: 'counting', count: 5, lastRequest: Date.now() - 16 * MINUTE_MS },
  ])

  statements.length = 0
  expect(await deleteWhatExpired(worker())).toEqual({
    sessions: 1,
    verifications: 1,
    rateLimits: 1,
    invitations: 0,
    mails: 0,
    heartbeats: 0,
    exports: 0,
    lapsed: 0,
  })
  expect(statements).toHaveLength(6)
  expect(await db.select({ token: sessionTable.token }).from(sessionTable)).toEqual([{ token: 'token-1' }])
  expect(await db.select({ identifier: verificationTable.identifier }).from(verificationTable)).toEqual([
    { identifier: 'link-1' },
  ])
  expect(await db.select({ key: rateLimitTable.key }).from(rateLimitTable)).toEqual([{ key: 'counting' }])
  expect(await deleteWhatExpired(worker())).toMatchObject({ sessions: 0, verifications: 0, rateLimits: 0 })
})

it('keeps the row of a mail that was sent, and after 30 days neither its reader nor what it said', async () => {
  const recipientId = await keepPerson()
  const mail = {
    template: 'submission-receipt' as const,
    language: 'en' as const,
    recipientEmail: 'alex@example.test',
    recipientId,
    params: { receiptNumber: 'R-0000-0000' },
  }
  await db.insert(outboxTable).values([
    { ...mail, cause: 'a-sent-long-ago', sentAt: ago(30 * DAY_MS + MINUTE_MS) },
    { ...mail, cause: 'b-sent-lately', sentAt: ago(30 * DAY_MS - MINUTE_MS) },
    { ...mail, cause: 'c-never-sent', createdAt: ago(90 * DAY_MS) },
  ])
  expect((await deleteWhatExpired(worker())).mails).toBe(1)
  const rows = await db.select().from(outboxTable).orderBy(asc(outboxTable.cause))
  expect(rows).toMatchObject([
    { cause: 'a-sent-long-ago', recipientEmail: '', recipientId: null, params: {} },
    { recipientEmail: 'alex@example.test', recipientId, params: { receiptNumber: 'R-0000-0000' } },
    { recipientEmail: 'alex@example.test', recipientId, params: { receiptNumber: 'R-0000-0000' } },
  ])
  expect((await deleteWhatExpired(worker())).mails).toBe(0)
})

it('removes an invitation that nobody took up 30 days after it ended', async () => {
  const personId = await keepPerson()
  const organisationId = await keepSampleOrganisation(db, {
    name: 'Example Organisation',
    charityNumber: '000001',
    postcode: 'ZZ99 3VZ',
    members: [{ personId, role: 'lead' }],
  })
  const invite = (email: string, expiresAt: Date, accepted: boolean) =>
    db.execute(sql`INSERT INTO grants.invitation (organisation_id, email, invited_by, expires_at, accepted_by, accepted_at)
      VALUES (${organisationId}, ${email}, ${personId}, ${expiresAt.toISOString()},
        ${accepted ? personId : null}, ${accepted ? expiresAt.toISOString() : null})`)
  await invite('old@example.test', ago(31 * DAY_MS), false)
  await invite('lately@example.test', ago(29 * DAY_MS), false)
  await invite('taken@example.test', ago(90 * DAY_MS), true)
  expect((await deleteWhatExpired(worker())).invitations).toBe(1)
  const { rows } = await db.execute(sql`SELECT email FROM grants.invitation ORDER BY email`)
  expect(rows).toEqual([{ email: 'lately@example.test' }, { email: 'taken@example.test' }])
})

it('is for the worker, who may neither read these rows nor choose which go', async () => {
  const refused = { cause: { code: '42501' } }
  for (const table of ['auth.session', 'auth.verification', 'auth.rate_limit', 'grants.invitation']) {
    await expect(worker().db.execute(`SELECT * FROM ${table}`)).rejects.toMatchObject(refused)
    await expect(worker().db.execute(`DELETE FROM ${table}`)).rejects.toMatchObject(refused)
  }
  for (const role of ['academy_grants', 'academy_map', 'academy_api'] as const)
    await expect(deleteWhatExpired({ db: as(role) })).rejects.toMatchObject(refused)
})
