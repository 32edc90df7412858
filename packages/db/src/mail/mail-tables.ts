import { sql } from 'drizzle-orm'
import { boolean, integer, jsonb, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { personTable } from '../auth/auth-tables.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** Mail that waits or has left (migration 0005). It stands in the schema of the facts that cause it. */
export const outboxTable = pgSchema('grants').table('outbox', {
  id: uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`),
  template: text('template', {
    enum: [
      'sign-in-link',
      'submission-receipt',
      'invitation',
      'deadline-extended',
      'round-amended',
      'application-reopened',
      'organisation-news',
      'application-started',
      'sign-off-asked',
      'sign-off-refused',
      'correction-news',
      'withdrawal-news',
      'deadline-near',
      'round-cancelled',
      'passkey-added',
      'plea-made',
      'plea-ruled',
    ],
  }).notNull(),
  language: text('language', { enum: ['en', 'cy'] }).notNull(),
  recipientEmail: text('recipient_email').notNull(),
  recipientId: uuid('recipient_id').references(() => personTable.id, { onDelete: 'set null' }),
  params: jsonb('params').$type<Record<string, string>>().notNull(),
  sample: boolean('sample').notNull().default(false),
  cause: text('cause').unique(),
  createdAt: instant('created_at').notNull().defaultNow(),
  nextAttemptAt: instant('next_attempt_at').notNull().defaultNow(),
  sentAt: instant('sent_at'),
  attempts: integer('attempts').notNull().default(0),
  lastError: text('last_error'),
})
