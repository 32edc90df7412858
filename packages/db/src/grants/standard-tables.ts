import { requirements } from '@academy/domain/standard/requirements'
import { sql } from 'drizzle-orm'
import { integer, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { personTable } from '../auth/auth-tables.ts'
import { grantsSchema, roundTable } from './grants-tables.ts'

/** Migration 0128. How a person explains that a round meets a requirement of the grants standard, or why not; the last counts. */
export const standardExplanationTable = grantsSchema.table(
  'standard_explanation',
  {
    id: uuid('id')
      .primaryKey()
      .default(sql`uuidv7()`),
    roundId: uuid('round_id')
      .notNull()
      .references(() => roundTable.id),
    requirement: text('requirement', { enum: requirements }).notNull(),
    no: integer('no').notNull(),
    words: text('words').notNull(),
    writtenBy: uuid('written_by')
      .notNull()
      .references(() => personTable.id),
    writtenAt: timestamp('written_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [unique('standard_explanation_once').on(table.roundId, table.requirement, table.no)],
)
