import { asPerson } from '@academy/db/actor/as-person'
import { auditEventTable } from '@academy/db/audit/audit-tables'
import { conflictTable, criterionScoreTable } from '@academy/db/grants/assess-tables'
import { applicationTable } from '@academy/db/grants/grants-tables'
import { findCurrentCalibration } from '@academy/db/grants/weigh/calibrations'
import { calibrationTable, moderationTable } from '@academy/db/grants/weigh-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { makeRun, seedOf } from '@academy/domain/calibrate/make-run'
import { eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../runtime/sha256.ts'
import { toHex } from '../../runtime/to-hex.ts'
import type { ServiceContext } from '../../service-context.ts'
import { withdrawApplication } from '../apply/withdraw-application.ts'
import { startApplication } from '../apply/start-application.ts'
import { assignBid, getAssessingBoard, moveAssignment } from '../assess/assign-bid.ts'
import { submitApplication } from '../submit/submit-application.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { arrangeReviews } from '../testing/arrange-reviews.ts'
import { getModeration } from './get-moderation.ts'
import { getRanking } from './get-ranking.ts'
import { makeCalibration } from './make-calibration.ts'
import { moderateBid } from './moderate-bid.ts'

const { db, as, statements } = useTestDatabase()
const pages = () => as('academy_grants')
const { applicant, contextOf, fillIn, key, organisation, person, roundStaff } = arrangeGrants(db, pages)
const idOf = ({ actor }: ServiceContext) => (actor.kind === 'person' ? actor.id : '')

/** Points of the scale that three assessors gave to four bids: they agree on all but the last. */
const given = [
  [3, 3, 2],
  [2, 3, 2],
  [1, 2, 1],
  [0, 3, 1],
]

/** A round of four bids, each finished by three assessors. */
async function arrangeRound({ points = given } = {}) {
  const first = await applicant()
  const others = await Promise.all(
    points.slice(1).map(async () => {
      const personId = await person()
      const ctx = contextOf(personId)
      const organisationId = await organisation(personId)
      const { applicationId } = await startApplication(ctx, { roundSlug: first.roundSlug, organisationId })
      await fillIn(ctx, applicationId)
      return { ctx, applicationId }
    }),
  )
  const bids: { ctx: ServiceContext; applicationId: string; reference: string; roundId: string }[] = []
  for (const one of [first, ...others]) {
    await submitApplication(one.ctx, { applicationId: one.applicationId, idempotencyKey: key() })
    const [row] = await db.select().from(applicationTable).where(eq(applicationTable.id, one.applicationId))
    bids.push({ ...one, reference: row?.reference ?? '', roundId: row?.roundId ?? '' })
  }
  const slug = first.roundSlug
  const assessors = [await roundStaff(slug, 'assessor'), await roundStaff(slug, 'assessor'), await roundStaff(slug, 'assessor')] // prettier-ignore
  const reviews = points.flatMap((row, bid) =>
    row.map((point, n) => ({
      reference: bids[bid]?.reference ?? '',
      personId: idOf(assessors[n] ?? first.ctx),
      point,
    })),
  )
  await arrangeReviews(db, slug, reviews)
  return {
    slug,
    roundId: bids[0]?.roundId ?? '',
    bids,
    assessors,
    manager: await roundStaff(slug, 'fund-manager'),
    panel: await roundStaff(slug, 'panel'),
  }
}
type Round = Awaited<ReturnType<typeof arrangeRound>>

const make = (round: Round, cut = 2) => makeCalibration(round.manager, { slug: round.slug, cut })
const ranking = (round: Round, ctx = round.manager) => getRanking(ctx, { slug: round.slug })
const runsOf = (round: Round) =>
  db.select().from(calibrationTable).where(eq(calibrationTable.roundId, round.roundId))
const moderation = (round: Round, change: object = {}, ctx = round.panel) =>
  getModeration(ctx, { slug: round.slug, points: 20, all: false, page: 1, ...change })
const assignmentOf = async (round: Round, bid: number, assessor: number) => {
  const { bids } = await getAssessingBoard(round.manager, { slug: round.slug, text: '', after: '' })
  const reader = bids
    .find(({ reference }) => reference === round.bids[bid]?.reference)
    ?.readers.find(({ personId }) => personId === idOf(round.assessors[assessor] ?? round.manager))
  return reader?.assignmentId ?? ''
}
const sendBack = async (round: Round, bid: number, assessor: number) =>
  moveAssignment(round.manager, {
    slug: round.slug,
    id: await assignmentOf(round, bid, assessor),
    move: 'sent-back',
    reason: 'Say more.',
  })
const outcome = async (round: Round, bid: number, change: object = {}, ctx = round.panel) => {
  const page = await moderation(round, { bid: round.bids[bid]?.reference })
  return moderateBid(ctx, {
    slug: round.slug,
    reference: round.bids[bid]?.reference ?? '',
    calibrationId: page.calibrationId ?? '',
    seen: page.bids[0]?.last?.id ?? null,
    outcome: 'agreed',
    agreedHundredths: 6000,
    reason: 'Both read section two again.',
    present: 'Panel of 27 November',
    ...change,
  })
}

describe('a run', () => {
  it('keeps what went in with its hash, and is made again from that to the last digit', async () => {
    const round = await arrangeRound()
    expect(await make(round)).toEqual({ ok: true })
    const [run] = await runsOf(round)
    if (!run) throw new Error('no run')
    expect(run.sha256).toBe(toHex(sha256(run.canonicalJson)))
    expect(run.seed).toBe(seedOf(run.sha256))
    expect(run.reviews).toHaveLength(12)
    expect(makeRun({ reviews: run.reviews, agreed: [] }, run)).toEqual(run.results)
    expect(run.results.no).toBe(null)
    const { run: shown, reviews, bids, unread } = await ranking(round)
    expect([reviews, bids, unread]).toEqual([12, 4, 0])
    expect(shown?.bids.map(({ reference }) => reference)).toContain(round.bids[0]?.reference)
    expect(shown?.changed).toEqual([])
    const [event] = await db
      .select()
      .from(auditEventTable)
      .where(eq(auditEventTable.event, 'calibration.made'))
    expect(event).toMatchObject({ subjectId: round.roundId, detail: { sha256: run.sha256, cut: 2 } })
    expect(JSON.stringify(event?.detail)).not.toContain('Example')
  })

  it('of the same is none, and nothing of one is ever changed', async () => {
    const round = await arrangeRound()
    await make(round)
    await make(round)
    expect(await runsOf(round)).toHaveLength(1)
    await make(round, 3)
    const [one, other] = await runsOf(round)
    expect(one?.sha256).toBe(other?.sha256)
    await expect(db.update(calibrationTable).set({ cut: 1 })).rejects.toMatchObject({
      cause: { code: '23001' },
    })
    await expect(db.delete(calibrationTable)).rejects.toMatchObject({ cause: { code: '23001' } })
    expect(await make(round, 5)).toEqual({ ok: false, problem: 'cut-outside', bids: 4 })
  })

  it('weighs the criteria by the round, and leaves out what is void, sent back or withdrawn, and says so', async () => {
    const round = await arrangeRound()
    await make(round)
    const [first, second, third] = round.bids
    await withdrawApplication(first?.ctx ?? round.manager, {
      applicationId: first?.applicationId ?? '',
    })
    await sendBack(round, 1, 0)
    await db.insert(conflictTable).values({
      roundId: round.roundId,
      applicationId: third?.applicationId ?? '',
      personId: idOf(round.assessors[1] ?? round.manager),
      kind: 'works-for',
      foundHow: 'declared',
    })
    const { run, bids, reviews } = await ranking(round)
    expect([bids, reviews]).toEqual([3, 7])
    expect(run?.bids.map(({ reference }) => reference)).not.toContain(first?.reference)
    expect(run?.changed).toEqual(
      [
        { bid: first?.reference, why: 'withdrawn' },
        { bid: second?.reference, why: 'review-gone' },
        { bid: third?.reference, why: 'review-gone' },
      ].toSorted((a, b) => ((a.bid ?? '') < (b.bid ?? '') ? -1 : 1)),
    )
    await make(round)
    const again = await ranking(round)
    expect(again.run?.changed).toEqual([])
    expect(again.run?.no).toMatchObject({ why: 'too-few-reviews', reviews: 7 })
    const raw = again.run?.bids.find(({ reference }) => reference === third?.reference)
    expect(raw).toMatchObject({
      reviews: 2,
      calibrated: null,
      score: { value: raw?.rawMean, low: raw?.rawMean },
    })
  })

  it('is read in three statements', async () => {
    const round = await arrangeRound()
    await make(round)
    statements.length = 0
    await ranking(round)
    expect(statements).toHaveLength(3)
    statements.length = 0
    await moderation(round)
    expect(statements).toHaveLength(3)
  })
})

describe('who weighs', () => {
  it('is whoever has the role and to whom no bid of the round is closed; assessors see nothing', async () => {
    const round = await arrangeRound()
    await make(round)
    await outcome(round, 3)
    const auditor = await roundStaff(round.slug, 'auditor')
    const [assessor = round.manager] = round.assessors
    const closed = await roundStaff(round.slug, 'panel')
    await db.insert(conflictTable).values({ roundId: round.roundId, applicationId: round.bids[2]?.applicationId ?? '', personId: idOf(closed), kind: 'works-for', foundHow: 'declared' }) // prettier-ignore
    expect((await ranking(round, auditor)).canMake).toBe(false)
    expect((await moderation(round, {}, auditor)).canModerate).toBe(false)
    expect(await refusalOf(ranking(round, assessor))).toBe('not-allowed')
    expect(await refusalOf(ranking(round, closed))).toBe('refused: closed-bid-in-round')
    expect(await refusalOf(moderation(round, {}, closed))).toBe('refused: closed-bid-in-round')
    expect(await refusalOf(outcome(round, 3, {}, closed))).toBe('not-found')
    expect(await refusalOf(makeCalibration(round.panel, { slug: round.slug, cut: 1 }))).toBe('not-allowed')
    for (const [ctx, rows] of [
      [round.panel, 1],
      [auditor, 1],
      [assessor, 0],
      [closed, 0],
    ] as const) {
      // prettier-ignore
      const seen = await asPerson(pages(), idOf(ctx), async (tx) => [
        await tx.select({ id: calibrationTable.id }).from(calibrationTable),
        await tx.select({ id: moderationTable.id }).from(moderationTable),
        (await findCurrentCalibration(tx, round.roundId)) ? [1] : [],
      ])
      expect(seen.map(({ length }) => length)).toEqual([rows, rows, rows])
    }
  })
})

describe('a moderation', () => {
  it('is of what lies further apart than the threshold, the widest first, with both justifications', async () => {
    const round = await arrangeRound()
    expect(await moderation(round)).toMatchObject({ calibrationId: null, bids: [] })
    await make(round)
    const page = await moderation(round, { points: 60 })
    expect(page.bids.map(({ reference }) => reference)).toEqual([round.bids[3]?.reference])
    const [widest] = page.bids
    expect(widest?.reviews.map(({ given: scores }) => scores.every(({ justification }) => justification !== ''))).toEqual([true, true, true]) // prettier-ignore
    expect(widest?.points).toBeGreaterThan(60)
    expect(widest?.reviews[0]?.score).toBeGreaterThan(widest?.reviews[1]?.score ?? Infinity)
    const wide = (await moderation(round, { points: 5 })).bids
    expect(wide.length).toBeGreaterThan(2)
    const widths = wide.map((bid) => Math.max(bid.points, bid.pointsWithoutLeniency))
    expect(widths).toEqual(widths.toSorted((a, b) => b - a))
    expect((await moderation(round, { bid: round.bids[0]?.reference })).bids).toHaveLength(1)
  })

  it('takes the place of the one before, counts, leaves every score as it is, and makes the run stale', async () => {
    const round = await arrangeRound()
    await make(round)
    const scores = await db.select().from(criterionScoreTable)
    expect(await outcome(round, 3, { reason: ' ', present: '', agreedHundredths: null })).toEqual({
      ok: false,
      problems: ['agreed-missing', 'reason-missing', 'present-missing'],
    })
    expect(await outcome(round, 3)).toEqual({ ok: true })
    expect((await moderation(round, { points: 60 })).waiting).toBe(0)
    expect((await moderation(round, { points: 60, all: true })).bids[0]?.last).toMatchObject({ agreed: 60, holds: true }) // prettier-ignore
    const reference = round.bids[3]?.reference
    const usedBy = async () =>
      (
        await asPerson(pages(), idOf(round.panel), (tx) => findCurrentCalibration(tx, round.roundId))
      )?.bids.find((bid) => bid.reference === reference)?.scoreHundredths
    expect(await usedBy()).toBe(6000)
    expect((await ranking(round)).run?.changed).toEqual([{ bid: reference, why: 'moderated' }])
    await outcome(round, 3, { agreedHundredths: 3000, reason: 'On second thoughts.' })
    expect(await usedBy()).toBe(3000)
    await outcome(round, 3, { outcome: 'kept', reason: 'It stays.' })
    expect(await usedBy()).not.toBe(3000)
    expect((await ranking(round)).run?.changed).toEqual([])
    expect(await db.select().from(moderationTable).where(eq(moderationTable.roundId, round.roundId))).toHaveLength(3) // prettier-ignore
    expect(await db.select().from(criterionScoreTable)).toEqual(scores)
  })

  it('is kept once of two that were made at the same time, and told to the other', async () => {
    const round = await arrangeRound()
    await make(round)
    const both = await Promise.all([
      outcome(round, 3, { reason: 'One way.' }),
      outcome(round, 3, { reason: 'Another way.' }, round.manager),
    ])
    expect(both).toContainEqual({ ok: true })
    expect(both).toContainEqual({ ok: false, changed: true })
    const same = { seen: null, reason: 'One way.' }
    const [kept] = await db.select().from(moderationTable).where(eq(moderationTable.roundId, round.roundId))
    expect(await outcome(round, 3, { ...same, reason: kept?.reason })).toEqual({ ok: true })
    expect(await outcome(round, 3, { ...same, reason: 'Unseen.' })).toEqual({ ok: false, changed: true })
    expect(await db.select().from(moderationTable).where(eq(moderationTable.roundId, round.roundId))).toHaveLength(1) // prettier-ignore
  })

  it('holds as long as the bid has the reviews that it was made of', async () => {
    const round = await arrangeRound()
    await make(round)
    await outcome(round, 3)
    const fourth = await roundStaff(round.slug, 'assessor')
    await arrangeReviews(db, round.slug, [{ reference: round.bids[3]?.reference ?? '', personId: idOf(fourth), point: 2 }]) // prettier-ignore
    await make(round)
    const page = await moderation(round, { points: 60 })
    expect(page.waiting).toBe(1)
    expect(page.bids[0]?.last).toMatchObject({ agreed: 60, holds: false })
    expect(page.bids[0]?.reviews).toHaveLength(4)
  })

  it('is of a bid of the last run and of nothing else, by the database alone', async () => {
    const round = await arrangeRound()
    await make(round)
    const [old] = await runsOf(round)
    await make(round, 3)
    const write = (calibrationId: string, change: object = {}) =>
      asPerson(pages(), idOf(round.panel), async (tx) =>
        tx.insert(moderationTable).values({ roundId: round.roundId, applicationId: round.bids[0]?.applicationId ?? '', calibrationId, outcome: 'kept', reason: 'x', present: 'x', recordedBy: idOf(round.panel), ...change }).returning({ reviews: moderationTable.reviews }),
      ) // prettier-ignore
    const last = (await runsOf(round)).find(({ id }) => id !== old?.id)?.id ?? ''
    await expect(write(old?.id ?? '')).rejects.toMatchObject({ cause: { code: '23001' } })
    await expect(write(last, { recordedBy: idOf(round.manager) })).rejects.toMatchObject({ cause: { code: '42501' } }) // prettier-ignore
    const elsewhere = await arrangeRound({ points: [[1]] })
    await expect(write(last, { applicationId: elsewhere.bids[0]?.applicationId })).rejects.toMatchObject({ cause: { code: '23001' } }) // prettier-ignore
    expect((await write(last, { reviews: [] }))[0]?.reviews).toHaveLength(3)
  })
})

describe('once a division of the money was chosen', () => {
  it('nothing that it was made of changes: no run, no moderation, no score', async () => {
    const round = await arrangeRound()
    await make(round)
    const locked = (yes: boolean) =>
      db.execute(sql`CREATE OR REPLACE FUNCTION grants.weighing_is_locked(of_round uuid) RETURNS boolean LANGUAGE sql STABLE
        SECURITY DEFINER SET search_path = '' AS ${sql.raw(`$$ SELECT ${yes} $$`)}`)
    const late = await roundStaff(round.slug, 'assessor')
    await assignBid(round.manager, { slug: round.slug, reference: round.bids[0]?.reference ?? '', personId: idOf(late), dueOn: null }) // prettier-ignore
    await locked(true)
    try {
      expect((await ranking(round)).isLocked).toBe(true)
      expect(await refusalOf(make(round, 1))).toBe('refused: weighing-locked')
      expect(await refusalOf(outcome(round, 3))).toBe('refused: weighing-locked')
      expect(await refusalOf(sendBack(round, 3, 0))).toBe('refused: weighing-locked')
      const assignmentId = await assignmentOf(round, 0, 0)
      await expect(db.insert(criterionScoreTable).values({ assignmentId, criterion: 'x', version: 1 })).rejects.toMatchObject({ cause: { code: '23001' } }) // prettier-ignore
      await expect(db.execute(sql`INSERT INTO grants.assignment_event (assignment_id, kind, reason) VALUES (${assignmentId}, 'sent-back', 'x')`)).rejects.toMatchObject({ cause: { code: '23001' } }) // prettier-ignore
    } finally {
      await locked(false)
    }
  })
})
