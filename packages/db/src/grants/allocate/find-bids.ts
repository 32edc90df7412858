import { answerValueSchema } from '@academy/domain/form/answer-value-schema'
import { applicationStatuses } from '@academy/domain/grants/application-state'
import { screenedOutcomes } from '@academy/domain/grants/screened-as'
import { sql, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { pgValue } from '../../client/pg-value.ts'
import { rowsOf } from '../../client/rows-of.ts'

/** A bid of a round, as its division is made of it. */
export const bidRow = z.object({
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
export type BidRow = z.output<typeof bidRow>

/**
 * Every bid of a round that was submitted, also what is withdrawn, by its reference, as a list in JSON; empty where a bid of the round is closed to whoever
 * asks, or the round has not closed.
 */
export function bidsToDivide(roundId: string, fields: readonly string[]): SQL {
  return sql`(SELECT coalesce(jsonb_agg(jsonb_build_object('reference', bid.reference, 'status', bid.status, 'screenedAs', own.screened_as,
      'organisationId', bid.organisation_id, 'organisationName', bid.organisation, 'incomePence', bid.income_pence::text, 'asked', bid.asked,
      'leastViablePence', bid.least_viable_pence::text, 'peopleHelped', bid.people_helped, 'areas', bid.areas, 'partners', bid.partners,
      'answers', bid.answers, 'assessments', bid.assessments) ORDER BY bid.reference), '[]')
    FROM grants.bids_to_divide(${roundId}, ${sql.param([...fields])}::text[]) bid
    JOIN grants.application own ON own.round_id = ${roundId} AND own.reference = bid.reference)`
}

/** The same as rows, for who divides no scenario: one statement. Call it inside `asPerson`. */
export async function findBidsToDivide(
  db: Db,
  roundId: string,
  fields: readonly string[],
): Promise<BidRow[]> {
  const [row] = await rowsOf(
    db,
    z.object({ bids: z.array(bidRow) }),
    sql`SELECT ${bidsToDivide(roundId, fields)} AS bids`,
  )
  return row?.bids ?? []
}
