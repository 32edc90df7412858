import { appealStatuses } from '@academy/domain/appeal/appeal'
import { awardChangeKinds, decisionOutcomes } from '@academy/domain/decide/decision'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'

const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text))
const years = z.array(z.object({ financialYear: z.string(), pence: z.string().transform(BigInt) }))
const result = z.object({
  toldAt: instant,
  outcome: z.enum(decisionOutcomes),
  reserveRank: z.number().nullable(),
  /** As it was sealed. */
  years,
  pence: z.string().transform(BigInt),
  /** What became of the award since, in its order. */
  changes: z.array(
    z.object({ kind: z.enum(awardChangeKinds), years, pence: z.string().transform(BigInt), at: instant }),
  ),
  /** The newest first; `kind` is what the letter is about, nothing where it is the decision itself. */
  letters: z.array(
    z.object({ kind: z.enum(awardChangeKinds).nullable(), at: instant, en: z.string(), cy: z.string() }),
  ),
})
/** Its appeals as its result says them. */
const appeal = z.object({
  /** Until when one can be made. */
  makeBy: instant.nullable(),
  /** Of the newest; nothing where there is none. */
  status: z.enum(appealStatuses).nullable(),
  /** When an award was offered because of it. */
  offeredAt: instant.nullable(),
})
export type FoundResult = z.output<typeof result> & { appeal: z.output<typeof appeal> }

/** The result of an application of one's own, once results are told; nothing before. Call it inside `asPerson`. */
export async function findResult(db: Db, applicationId: string): Promise<FoundResult | undefined> {
  const [row] = await rowsOf(
    db,
    z.object({ result: z.unknown(), appeal: z.unknown() }),
    sql`SELECT grants.result_of(${applicationId}) AS result, jsonb_build_object('makeBy', own.make_by, 'status', own.appeals -> 0 -> 'status',
        'offeredAt', own.appeals -> 0 -> 'offeredAt') AS appeal
      FROM grants.own_appeals(${applicationId}) own`,
  )
  return row?.result ? { ...result.parse(row.result), appeal: appeal.parse(row.appeal) } : undefined
}
