import { requirements } from '@academy/domain/standard/requirements'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'
import { standardExplanationTable } from '../standard-tables.ts'

const facts = z.object({
  officers: z.number(),
  isApprovedByTwo: z.boolean(),
  isPublished: z.boolean(),
  daysOpen: z.number().nullable(),
  submitted: z.number(),
  screened: z.number(),
  checkedOutside: z.number(),
  saysOutcomes: z.number(),
  areDecisionsSealed: z.boolean(),
  areResultsTold: z.boolean(),
})
const explanation = z.object({
  requirement: z.enum(requirements),
  no: z.number(),
  words: z.string(),
  by: z.string().nullable(),
  at: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
})
const row = z.object({ facts, explanations: z.array(explanation) })
export type FoundStandard = z.output<typeof row>

/** What the platform holds of a round that bears on the grants standard, and what people have explained, the newest first: one statement. Call it inside `asPerson`. */
export async function findStandard(db: Db, roundId: string): Promise<FoundStandard> {
  const [found] = await rowsOf(
    db,
    z.object({ facts: z.unknown(), explanations: z.unknown() }),
    sql`SELECT grants.standard_facts(${roundId}) AS facts,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('requirement', one.requirement, 'no', one.no, 'words', one.words, 'by', person.name,
          'at', one.written_at) ORDER BY one.no DESC), '[]')
        FROM grants.standard_explanation one JOIN auth.person ON person.id = one.written_by WHERE one.round_id = ${roundId}) AS explanations`,
  )
  return row.parse(found)
}

/** Keeps an explanation; false where somebody else kept this number. Call it inside `asPerson`. */
export async function insertExplanation(
  db: Db,
  said: Omit<typeof standardExplanationTable.$inferInsert, 'id' | 'writtenAt'>,
): Promise<boolean> {
  const rows = await db
    .insert(standardExplanationTable)
    .values(said)
    .onConflictDoNothing()
    .returning({ id: standardExplanationTable.id })
  return rows.length === 1
}
