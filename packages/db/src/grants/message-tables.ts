import { sql } from 'drizzle-orm'
import { integer, jsonb, pgSchema, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { personTable } from '../auth/auth-tables.ts'
import { applicationTable, roundTable } from './grants-tables.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })
const grantsSchema = pgSchema('grants')

/** Migration 0089. News of a round for those who apply, as one person of its staff wrote it; never changed. */
export const roundMessageTable = grantsSchema.table('round_message', {
  id: uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`),
  roundId: uuid('round_id')
    .notNull()
    .references(() => roundTable.id),
  subjectEn: text('subject_en'),
  bodyEn: text('body_en'),
  subjectCy: text('subject_cy'),
  bodyCy: text('body_cy'),
  /** By what the applications were chosen. */
  filter: jsonb('filter').$type<Record<string, string | string[]>>().notNull(),
  writtenBy: uuid('written_by')
    .notNull()
    .references(() => personTable.id),
  writtenAt: instant('written_at').notNull().defaultNow(),
})

/** Migration 0089. To which applications it goes. */
export const roundMessageApplicationTable = grantsSchema.table(
  'round_message_application',
  {
    messageId: uuid('message_id')
      .notNull()
      .references(() => roundMessageTable.id),
    applicationId: uuid('application_id')
      .notNull()
      .references(() => applicationTable.id),
  },
  (table) => [primaryKey({ columns: [table.messageId, table.applicationId] })],
)

/** Migration 0089. How it ended, once; the database counts whom it went to. */
export const roundMessageEndTable = grantsSchema.table('round_message_end', {
  messageId: uuid('message_id')
    .primaryKey()
    .references(() => roundMessageTable.id),
  kind: text('kind', { enum: ['released', 'dropped'] }).notNull(),
  endedBy: uuid('ended_by')
    .notNull()
    .references(() => personTable.id),
  endedAt: instant('ended_at').notNull().defaultNow(),
  applications: integer('applications').notNull().default(0),
  people: integer('people').notNull().default(0),
})
