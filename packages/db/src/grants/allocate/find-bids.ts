import { answerValueSchema } from '@academy/domain/form/answer-value-schema'
import { applicationStatuses } from '@academy/domain/grants/application-state'
import { screenedOutcomes } from '@academy/domain/grants/screened-as'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { pgValue } from '../../client/pg-value.ts'
import { rowsOf } from '../../client/rows-of.ts'

const bid = z.object({
  reference: z.string(),
  status: z.enum(applicationStatuses),
  screenedAs: z.enum(screenedOutcomes).nullable(),
  organisationId: z.string(),
  organisationName: z.string(),
  incomePence: pgValue.bigint.nullable(),
  asked: z.array(z.object({ financialYear: z.string(), pence: z.string() })),
  leastViablePence: pgValue.bigint.nullable(),
  peopleHelped: z.number().nullable(),
  /** Codes of the places named, and of those that hold the whole of them. */
  areas: z.array(z.string()),
  /** Organisations that take part beside the applicant. */
  partners: z.array(z.string()),
  /** To the questions that were asked for. */
  answers: z.record(z.string(), answerValueSchema),
  /** What each finished assessment gave, by criterion. */
  assessments: z.array(z.array(z.object({ criterion: z.string(), score: z.number().nullable() }))),
})
export type BidRow = z.output<typeof bid>

/**
 * Every bid of a round that was submitted, also what is withdrawn, by its reference: one statement. Nothing where a bid of the round is
 * closed to whoever asks, or the round has not closed. Call it inside `asPerson`.
 */
export function findBidsToDivide(db: Db, roundId: string, fields: readonly string[]): Promise<BidRow[]> {
  return rowsOf(
    db,
    bid,
    sql`SELECT bid.reference, bid.status, own.screened_as AS "screenedAs", bid.organisation_id AS "organisationId", organisation AS "organisationName",
      income_pence AS "incomePence", asked, least_viable_pence AS "leastViablePence", people_helped AS "peopleHelped", areas, partners,
      answers, assessments
    FROM grants.bids_to_divide(${roundId}, ${sql.param([...fields])}::text[]) bid
    JOIN grants.application own ON own.round_id = ${roundId} AND own.reference = bid.reference ORDER BY bid.reference`,
  )
}
