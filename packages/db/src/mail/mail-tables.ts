import { refusableMailKinds } from '@academy/domain/grants/mail-kinds'
import { sql } from 'drizzle-orm'
import {
  boolean,
  customType,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { personTable } from '../auth/auth-tables.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

const grantsSchema = pgSchema('grants')
const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** Mail that waits or has left (migration 0005). It stands in the schema of the facts that cause it. */
export const outboxTable = grantsSchema.table('outbox', {
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
      'reopening-ended',
      'clarification-asked',
      'round-news',
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
      'comment-written',
      'deadline-moved-by-rule',
      'assignment-news',
      'screening-news',
      'appeal-news',
      'appeal-work',
      'results-told',
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

/** Migration 0082. A kind of mail that a person does not want. */
export const mailRefusalTable = grantsSchema.table(
  'mail_refusal',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => personTable.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: refusableMailKinds }).notNull(),
    refusedAt: instant('refused_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.kind] })],
)

/** Migration 0082. What signs links that refuse mail; only functions of the database read it. */
export const mailSecretTable = grantsSchema.table('mail_secret', {
  single: boolean('single').primaryKey().default(true),
  secret: bytes('secret')
    .notNull()
    .default(sql`sha256(convert_to(((gen_random_uuid())::text || (gen_random_uuid())::text), 'UTF8'::name))`),
})
