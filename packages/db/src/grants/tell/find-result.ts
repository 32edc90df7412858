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
export type FoundResult = z.output<typeof result>

/** The result of an application of one's own, once results are told; nothing before. Call it inside `asPerson`. */
export async function findResult(db: Db, applicationId: string): Promise<FoundResult | undefined> {
  const [row] = await rowsOf(
    db,
    z.object({ result: z.unknown() }),
    sql`SELECT grants.result_of(${applicationId}) AS result`,
  )
  return row?.result ? result.parse(row.result) : undefined
}
