import type { RunResults, WeighedReview } from '@academy/domain/calibrate/make-run'
import { moderationOutcomes } from '@academy/domain/calibrate/moderation'
import { sql } from 'drizzle-orm'
import {
  bigint,
  integer,
  jsonb,
  pgSchema,
  text,
  timestamp,
  unique,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core'
import { personTable } from '../auth/auth-tables.ts'
import { applicationTable, roundTable } from './grants-tables.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })
const id = () =>
  uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`)
const grantsSchema = pgSchema('grants')

/** Migration 0102. What the scores of a round said at one instant, with all that went in. Never changed. */
export const calibrationTable = grantsSchema.table('calibration', {
  id: id(),
  roundId: uuid('round_id')
    .notNull()
    .references(() => roundTable.id),
  madeBy: uuid('made_by')
    .notNull()
    .references(() => personTable.id),
  madeAt: instant('made_at').notNull().defaultNow(),
  seed: bigint('seed', { mode: 'number' }).notNull(),
  /** How many bids are meant to be funded. */
  cut: integer('cut').notNull(),
  canonicalJson: text('canonical_json').notNull(),
  reviews: jsonb('reviews')
    .$type<WeighedReview[]>()
    .notNull()
    .generatedAlwaysAs(sql`((canonical_json)::jsonb -> 'reviews'::text)`),
  sha256: text('sha256').notNull(),
  results: jsonb('results').$type<RunResults>().notNull(),
})

/** Migration 0102. What people who talked about a bid made of its scores; the last one stands. Never changed. */
export const moderationTable = grantsSchema.table(
  'moderation',
  {
    id: id(),
    roundId: uuid('round_id')
      .notNull()
      .references(() => roundTable.id),
    applicationId: uuid('application_id')
      .notNull()
      .references(() => applicationTable.id),
    calibrationId: uuid('calibration_id')
      .notNull()
      .references(() => calibrationTable.id),
    /** Of the bid in that run: the database fills it. */
    reviews: jsonb('reviews').$type<WeighedReview[]>().notNull().default([]),
    supersedes: uuid('supersedes').references((): AnyPgColumn => moderationTable.id),
    outcome: text('outcome', { enum: moderationOutcomes }).notNull(),
    agreedHundredths: integer('agreed_hundredths'),
    reason: text('reason').notNull(),
    /** Who took part. */
    present: text('present').notNull(),
    recordedBy: uuid('recorded_by')
      .notNull()
      .references(() => personTable.id),
    recordedAt: instant('recorded_at').notNull().defaultNow(),
  },
  (table) => [unique().on(table.applicationId, table.supersedes).nullsNotDistinct()],
)
