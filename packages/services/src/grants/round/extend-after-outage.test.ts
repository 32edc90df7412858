import { wallClock } from '@academy/domain/deadline/wall-clock'
import { auditEventTable } from '@academy/db/audit/audit-tables'
import { heartbeatTable, roundEventTable, roundTable } from '@academy/db/grants/grants-tables'
import { insertExtensionByRule } from '@academy/db/grants/round/heartbeats'
import { outboxTable } from '@academy/db/mail/mail-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { and, eq, sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ServiceContext } from '../../service-context.ts'
import { getDesign } from '../design/get-design.ts'
import { submitApplication } from '../submit/submit-application.ts'
import { arrangeGrants } from '../testing/arrange-grants.ts'
import { extendAfterOutage } from './extend-after-outage.ts'
import { getRound } from './get-round.ts'
import { keepHeartbeat } from './keep-heartbeat.ts'

const { db, as } = useTestDatabase()
const { applicant, roundStaff, moveDeadline, key } = arrangeGrants(db, () => as('academy_grants'))
const MINUTE_MS = 60_000
const instance = '0197b8a0-0000-7000-8000-000000000001'
const worker = (): ServiceContext => ({
  db: as('academy_worker'),
  actor: { kind: 'system', job: 'extend-after-outage' },
  now: new Date(),
  log: { info: () => {}, error: () => {} },
  ports: {},
})
const roundOf = async (slug: string) =>
  (await db.select().from(roundTable).where(eq(roundTable.slug, slug)))[0]
const eventsOf = async (slug: string) =>
  db
    .select()
    .from(roundEventTable)
    .where(
      and(
        eq(roundEventTable.kind, 'extended-by-rule'),
        eq(roundEventTable.roundId, (await roundOf(slug))?.id ?? ''),
      ),
    )

/** The service stood in every minute of the last two days, but for those of an outage that ended `endedAgo` minutes ago. */
async function stood({ down = 0, endedAgo = 20 } = {}) {
  await db.execute(sql`
    INSERT INTO grants.heartbeat (minute, instance, answers, failed)
    SELECT minute, ${instance}, 10, 0
    FROM generate_series(date_trunc('minute', now()) - interval '2 days', date_trunc('minute', now()), '1 minute') AS minute
    WHERE minute < now() - make_interval(mins => ${down + endedAgo}) OR minute >= now() - make_interval(mins => ${endedAgo})
    ON CONFLICT DO NOTHING`)
}

beforeEach(async () => {
  await db.delete(heartbeatTable)
  // Rounds of the tests before this one are out of the way.
  await db.transaction(async (tx) => {
    await tx.execute(sql`SET LOCAL session_replication_role = replica`)
    await tx.execute(sql`UPDATE grants.round SET closes_at = now() + interval '30 days'`)
  })
})

describe('a deadline after an outage', () => {
  it('moves by the rule once, with its measurement and no actor, and everybody is told', async () => {
    const { roundSlug, personId, ctx, applicationId } = await applicant()
    const officer = await roundStaff(roundSlug, 'senior-officer')
    const before = new Date(Date.now() - 5 * MINUTE_MS)
    await moveDeadline(roundSlug, before)
    await stood({ down: 200 })
    expect(await extendAfterOutage(worker())).toBe(1)
    expect(await extendAfterOutage(worker())).toBe(0)
    const [event] = await eventsOf(roundSlug)
    expect(event).toMatchObject({ actorId: null, detail: { from: before.toISOString() } })
    expect(Number(event?.detail['minutes'])).toBeGreaterThanOrEqual(199)
    const after = await roundOf(roundSlug)
    expect(after?.closesAt.toISOString()).toBe(event?.detail['closesAt'])
    expect(after?.closesAt.getTime()).toBeGreaterThan(Date.now() + 239 * MINUTE_MS)
    const told = await db
      .select()
      .from(outboxTable)
      .where(and(eq(outboxTable.template, 'deadline-moved-by-rule'), sql`cause LIKE ${`%${event?.id}%`}`))
    const officerId = officer.actor.kind === 'person' ? officer.actor.id : ''
    expect(new Set(told.map(({ recipientId }) => recipientId))).toEqual(new Set([personId, officerId]))
    const log = await db
      .select()
      .from(auditEventTable)
      .where(eq(auditEventTable.event, 'round.extended-by-rule'))
    expect(log).toMatchObject([{ actorKind: 'system', actorId: 'extend-after-outage', subjectId: after?.id }])
    const minutes = Number(event?.detail['minutes'])
    expect((await getRound(ctx, { slug: roundSlug })).movedByRule).toEqual({ minutes, from: before })
    const { events } = await getDesign(officer, { slug: roundSlug })
    expect(events.at(-1)).toMatchObject({
      kind: 'extended-by-rule',
      actor: null,
      measured: { minutes, from: before, closesAt: after?.closesAt },
    })
    // What is submitted before it is in time.
    const receipt = await submitApplication(ctx, { applicationId, idempotencyKey: key() })
    expect(receipt.lateWithinGrace).toBe(false)
  })

  it('stays where the service stood, or was down for an hour', async () => {
    const { roundSlug } = await applicant({ filled: false })
    await moveDeadline(roundSlug, new Date(Date.now() - 5 * MINUTE_MS))
    await stood({ down: 60 })
    expect(await extendAfterOutage(worker())).toBe(0)
    expect(await eventsOf(roundSlug)).toEqual([])
  })

  it('stays where nothing was measured: a platform that is new was not down', async () => {
    const { roundSlug } = await applicant({ filled: false })
    await moveDeadline(roundSlug, new Date(Date.now() - 5 * MINUTE_MS))
    expect(await extendAfterOutage(worker())).toBe(0)
    await keepHeartbeat({ db: as('academy_grants') }, { instance, answers: 1, failed: 0 })
    expect(await extendAfterOutage(worker())).toBe(0)
  })

  it('stays while the outage goes on, and while it is far', async () => {
    const { roundSlug } = await applicant({ filled: false })
    await stood({ down: 200, endedAgo: -5 })
    await moveDeadline(roundSlug, new Date(Date.now() - 5 * MINUTE_MS))
    expect(await extendAfterOutage(worker())).toBe(0)
    await db.delete(heartbeatTable)
    await stood({ down: 200 })
    await moveDeadline(roundSlug, new Date(Date.now() + 120 * MINUTE_MS))
    expect(await extendAfterOutage(worker())).toBe(0)
  })

  it('moves by the rule alone: the database takes no shorter outage, no earlier and no distant deadline, and nobody but the worker', async () => {
    const { roundSlug } = await applicant({ filled: false })
    const round = await roundOf(roundSlug)
    const closesAt = round?.closesAt ?? new Date()
    const written = (days: number) => {
      const at = new Date(Math.ceil(closesAt.getTime() / MINUTE_MS) * MINUTE_MS + days * 1440 * MINUTE_MS)
      return {
        closesAt: at.toISOString(),
        closesAtLocal: wallClock(at).toPlainDateTime().toString().slice(0, 16),
      }
    }
    const detail = { from: '', ...written(1), minutes: 61, measuredUntil: new Date().toISOString() }
    const tried = (role: 'academy_worker' | 'academy_grants', change: Partial<typeof detail> = {}) =>
      insertExtensionByRule(as(role), round?.id ?? '', { ...detail, ...change })
    for (const change of [written(-1), written(10), { minutes: 60 }, { closesAtLocal: '2099-06-01T12:00' }]) {
      await expect(tried('academy_worker', change)).rejects.toMatchObject({ cause: { code: '23001' } })
    }
    await expect(tried('academy_grants')).rejects.toMatchObject({ cause: { code: '42501' } })
    expect(await tried('academy_worker')).toBeInstanceOf(Date)
    expect((await roundOf(roundSlug))?.closesAt.toISOString()).toBe(detail.closesAt)
  })
})

describe('a heartbeat', () => {
  it('is of now, is never changed, and is written by the app alone', async () => {
    const app = as('academy_grants')
    await keepHeartbeat({ db: app }, { instance, answers: 3, failed: 1 })
    await keepHeartbeat({ db: app }, { instance, answers: 3, failed: 1 })
    expect(await db.$count(heartbeatTable)).toBe(1)
    const made = app.execute(
      sql`INSERT INTO grants.heartbeat VALUES (date_trunc('minute', now() - interval '1 hour'), ${instance}, 1, 0)`,
    )
    await expect(made).rejects.toMatchObject({ cause: { code: '42501' } })
    await expect(app.execute(sql`DELETE FROM grants.heartbeat`)).rejects.toThrow()
    await expect(db.update(heartbeatTable).set({ failed: 0 })).rejects.toThrow()
  })
})
