import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'

const toWeigh = z.object({
  /** Who asks has a role that weighs, and no bid of the round is closed to him. */
  mayWeigh: z.boolean(),
  isLocked: z.boolean(),
  bids: z.array(
    z.object({
      reference: z.string(),
      organisationName: z.string(),
      versionId: z.string(),
      /** The finished ones. */
      reviews: z.array(
        z.object({
          assessor: z.string(),
          name: z.string().nullable(),
          scores: z.record(z.string(), z.number().nullable()).nullable(),
        }),
      ),
      unfinished: z.number(),
    }),
  ),
  /** JSON that `readRoundDefinition` reads, by version. */
  definitions: z.record(z.string(), z.unknown()),
})

/** The bids of a round that go on with their finished reviews, where the person may weigh them. Call it inside `asPerson`. */
export async function findBidsToWeigh(db: Db, roundId: string) {
  const [row] = await rowsOf(
    db,
    toWeigh,
    sql`WITH bid AS MATERIALIZED (SELECT * FROM grants.bids_to_weigh(${roundId}))
      SELECT ${roundId}::uuid = ANY (grants.rounds_i_weigh(ARRAY['fund-manager', 'senior-officer', 'panel', 'auditor'])) AS "mayWeigh",
        grants.weighing_is_locked(${roundId}) AS "isLocked",
        (SELECT coalesce(jsonb_agg(jsonb_build_object('reference', bid.reference, 'organisationName', bid.organisation,
            'versionId', bid.version_id, 'reviews', bid.reviews, 'unfinished', bid.unfinished) ORDER BY bid.reference), '[]')
          FROM bid) AS bids,
        (SELECT coalesce(jsonb_object_agg(version.id, version.definition), '{}') FROM grants.round_version version
          WHERE version.id IN (SELECT bid.version_id FROM bid)) AS definitions`,
  )
  if (!row) throw new Error('a statement of one row had none')
  return row
}
