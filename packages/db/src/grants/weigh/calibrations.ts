import { weighBids, type StandingModeration } from '@academy/domain/calibrate/weigh-bids'
import { desc, eq, sql } from 'drizzle-orm'
import { personTable } from '../../auth/auth-tables.ts'
import type { Db } from '../../client/open-database.ts'
import { applicationTable } from '../grants-tables.ts'
import { calibrationTable, moderationTable } from '../weigh-tables.ts'

export interface LastModeration extends StandingModeration {
  id: string
  calibrationId: string
  reason: string
  present: string
  recordedBy: string | null
  recordedAt: string
}

const lastModerations = sql<LastModeration[]>`(
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', last.id, 'reference', application.reference, 'outcome', last.outcome,
      'agreedHundredths', last.agreed_hundredths, 'reviews', last.reviews, 'calibrationId', last.calibration_id,
      'reason', last.reason, 'present', last.present, 'recordedBy', recorder.name, 'recordedAt', last.recorded_at)
      ORDER BY last.id), '[]')
  FROM (SELECT DISTINCT ON (given.application_id) given.* FROM ${moderationTable} given
    WHERE given.round_id = ${calibrationTable.roundId} ORDER BY given.application_id, given.id DESC) last
  JOIN ${applicationTable} application ON application.id = last.application_id
  LEFT JOIN ${personTable} recorder ON recorder.id = last.recorded_by)`

const withdrawn = sql<string[]>`ARRAY(SELECT gone.reference FROM ${applicationTable} gone
  WHERE gone.round_id = ${calibrationTable.roundId} AND grants.is_out_of_the_running(gone))`

const isLocked = sql<boolean>`grants.weighing_is_locked(${calibrationTable.roundId})`

/** The last run of a round with what was moderated since, where the person may weigh its bids. Call it inside `asPerson`. */
export async function findLastRun(db: Db, roundId: string) {
  const [row] = await db
    .select({
      id: calibrationTable.id,
      madeAt: calibrationTable.madeAt,
      madeBy: personTable.name,
      seed: calibrationTable.seed,
      cut: calibrationTable.cut,
      canonicalJson: calibrationTable.canonicalJson,
      reviews: calibrationTable.reviews,
      sha256: calibrationTable.sha256,
      results: calibrationTable.results,
      moderations: lastModerations,
      withdrawn,
      isLocked,
    })
    .from(calibrationTable)
    .leftJoin(personTable, eq(personTable.id, calibrationTable.madeBy))
    .where(eq(calibrationTable.roundId, roundId))
    .orderBy(desc(calibrationTable.id))
    .limit(1)
  return row
}

export interface CurrentCalibration {
  id: string
  madeAt: Date
  /** The best of the run first, without what was withdrawn since. */
  bids: {
    reference: string
    /** What counts, in hundredths of a point of a hundred: the score agreed in moderation, else the calibrated one. */
    scoreHundredths: number
    /** With a chance of 90 % the true score lies from here to `highHundredths`; both are the score where nothing was calibrated. */
    lowHundredths: number
    highHundredths: number
    side: 'above' | 'contested' | 'below'
  }[]
}

/** The scores of a round that count, by its last run; none where there is no run, or for who may not weigh. Inside `asPerson`. */
export async function findCurrentCalibration(
  db: Db,
  roundId: string,
): Promise<CurrentCalibration | undefined> {
  const run = await findLastRun(db, roundId)
  if (!run) return undefined
  const bids = weighBids(run, run.moderations)
    .filter(({ bid }) => !run.withdrawn.includes(bid.bid))
    .map(({ bid, score, side }) => ({
      reference: bid.bid,
      scoreHundredths: Math.round(score.value * 100),
      lowHundredths: Math.round(score.low * 100),
      highHundredths: Math.round(score.high * 100),
      side,
    }))
  return { id: run.id, madeAt: run.madeAt, bids }
}

/** Keeps a run. Call it inside `asPerson`. */
export async function insertCalibration(
  db: Db,
  run: Pick<
    typeof calibrationTable.$inferInsert,
    'roundId' | 'madeBy' | 'seed' | 'cut' | 'canonicalJson' | 'sha256' | 'results'
  >,
): Promise<string> {
  const [row] = await db.insert(calibrationTable).values(run).returning({ id: calibrationTable.id })
  if (!row) throw new Error('a row that was written is not there')
  return row.id
}
