import { scoreSources } from '@academy/domain/allocate/scenario'
import {
  approvalParts,
  awardChangeKinds,
  decisionOutcomes,
  type DecisionReason,
} from '@academy/domain/decide/decision'
import { registrationSchemes } from '@academy/domain/organisation/registration'
import type { DivisionToPublish } from '@academy/domain/results/public-edition'
import { languages } from '@academy/domain/text/language'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'

const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text))
const pence = z.string().regex(/^\d+$/).transform(BigInt)
const count = z.number().int().nonnegative()
const years = z.array(z.object({ financialYear: z.string(), pence: z.string().regex(/^\d+$/) }))

const results = z.object({
  toldAt: instant,
  sealedAt: instant,
  /** The SHA-256 of what is sealed. */
  seal: z.object({ decisionsSha256: z.string(), divisionSha256: z.string() }),
  division: z.custom<DivisionToPublish>(),
  decided: z.object({
    no: count,
    metOn: z.iso.date(),
    totalLimitPence: z.string(),
    awardLimitPence: z.string(),
    scenario: z.string(),
    version: count,
  }),
  decisions: z.array(
    z.object({
      reference: z.string(),
      outcome: z.enum(decisionOutcomes),
      reserveRank: z.number().nullable(),
      years,
      /** Without words that people wrote, and without why a bid took no part. */
      reason: z.custom<DecisionReason>(),
    }),
  ),
  approvals: z.array(z.object({ part: z.enum(approvalParts), at: instant })),
  /** In which language each bid is written, by its reference. */
  languages: z.record(z.string(), z.enum(languages)),
  /** As they stand. */
  awards: z.array(
    z.object({
      reference: z.string(),
      years,
      /** As it was called when it submitted. */
      organisation: z.string(),
      title: z.string().nullable(),
      registrations: z.array(z.object({ scheme: z.enum(registrationSchemes), number: z.string() })),
      /** Codes of the places that it names. */
      areas: z.array(z.string()),
      /** When it was offered, of an award that was not among the sealed ones. */
      offeredAt: instant.nullable(),
    }),
  ),
  changes: z.array(z.object({ kind: z.enum(awardChangeKinds), at: instant, pence })),
  assessing: z.object({ assessors: count, reviews: count, bids: count }),
  /** Pairs of a person and a bid. */
  conflicts: count,
  /** Bids that people talked about again. */
  moderated: count,
  scoresFrom: z.enum(scoreSources),
  calibration: z
    .object({
      calibrated: z.boolean(),
      deviations: z.object({ bids: z.number(), assessors: z.number(), error: z.number() }).nullable(),
    })
    .nullable(),
  stability: z.object({ runs: count, contested: count }).nullable(),
  lot: z.object({ seed: z.string(), publishedAt: z.string(), drawn: z.boolean() }).nullable(),
})
export type FoundResults = z.output<typeof results>

/** The database writes times and sums of its JSON as texts. */
const written = z.object({ found: z.unknown() })

/**
 * What everybody may know of a round whose results were told, in one statement; nothing before that, of a cancelled round, and of one that is tried. For whoever asks, signed in or
 * not. Of bids that stand as no award it has no name.
 */
export async function findResults(db: Db, slug: string): Promise<FoundResults | undefined> {
  const [row] = await rowsOf(db, written, sql`SELECT grants.told_results(${slug}) AS found`)
  return row?.found ? results.parse(row.found) : undefined
}
