import { assignmentEventKinds, assignmentStatuses } from '@academy/domain/assess/assignment-state'
import { foundHow, rulings } from '@academy/domain/conflict/conflict'
import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  date,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { personTable } from '../auth/auth-tables.ts'
import { applicationTable, roundTable } from './grants-tables.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })
const id = () =>
  uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`)
const grantsSchema = pgSchema('grants')

/** Migration 0093. A conflict of interest of one person with one bid; only a ruling changes it. */
export const conflictTable = grantsSchema.table(
  'conflict',
  {
    id: id(),
    roundId: uuid('round_id')
      .notNull()
      .references(() => roundTable.id),
    applicationId: uuid('application_id')
      .notNull()
      .references(() => applicationTable.id),
    personId: uuid('person_id')
      .notNull()
      .references(() => personTable.id),
    /** Of a declared one the name that the round gives it; of a found one one of `foundKinds`. */
    kind: text('kind').notNull(),
    foundHow: text('found_how', { enum: foundHow }).notNull(),
    /** The fact that it was found by, or the words it was declared with. */
    evidence: jsonb('evidence').$type<Record<string, string | null>>().notNull().default({}),
    knownFrom: instant('known_from').notNull().defaultNow(),
    ruling: text('ruling', { enum: rulings }).notNull().default('pending'),
  },
  (table) => [unique().on(table.applicationId, table.personId, table.foundHow, table.kind)],
)

/** Migration 0093. What an officer said of a conflict; the last one counts. */
export const conflictRulingTable = grantsSchema.table('conflict_ruling', {
  id: id(),
  conflictId: uuid('conflict_id')
    .notNull()
    .references(() => conflictTable.id),
  ruling: text('ruling', { enum: ['barred', 'allowed'] }).notNull(),
  reason: text('reason').notNull(),
  officerId: uuid('officer_id')
    .notNull()
    .references(() => personTable.id),
  ruledAt: instant('ruled_at').notNull().defaultNow(),
})

/** Migration 0093. What somebody of a round has looked at and declared about: a bid, or a name in an anonymous round. */
export const conflictDeclaredTable = grantsSchema.table(
  'conflict_declared',
  {
    roundId: uuid('round_id')
      .notNull()
      .references(() => roundTable.id),
    personId: uuid('person_id')
      .notNull()
      .references(() => personTable.id),
    subject: uuid('subject').notNull(),
    declaredAt: instant('declared_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.personId, table.subject] })],
)

/** Migration 0094. A bid that somebody assesses; its state is what its events say. */
export const assignmentTable = grantsSchema.table(
  'assignment',
  {
    id: id(),
    roundId: uuid('round_id')
      .notNull()
      .references(() => roundTable.id),
    applicationId: uuid('application_id')
      .notNull()
      .references(() => applicationTable.id),
    personId: uuid('person_id')
      .notNull()
      .references(() => personTable.id),
    status: text('status', { enum: assignmentStatuses }).notNull().default('offered'),
    /** Until which day it is asked for. */
    dueOn: date('due_on'),
    offeredBy: uuid('offered_by')
      .notNull()
      .references(() => personTable.id),
    offeredAt: instant('offered_at').notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex()
      .on(table.applicationId, table.personId)
      .where(
        sql`status = ANY (ARRAY['offered'::text, 'accepted'::text, 'finished'::text, 'sent-back'::text])`,
      ),
  ],
)

/** Migration 0094. What happened to an assignment, never changed. */
export const assignmentEventTable = grantsSchema.table('assignment_event', {
  id: id(),
  seq: bigint('seq', { mode: 'bigint' }).generatedAlwaysAsIdentity().notNull(),
  assignmentId: uuid('assignment_id')
    .notNull()
    .references(() => assignmentTable.id),
  kind: text('kind', { enum: assignmentEventKinds }).notNull(),
  at: instant('at').notNull().defaultNow(),
  /** Nobody where the database did it, because a conflict became known. */
  actorId: uuid('actor_id').references(() => personTable.id),
  reason: text('reason'),
})

/** Migration 0094. What may follow what. */
export const assignmentTransitionTable = grantsSchema.table(
  'assignment_transition',
  {
    fromStatus: text('from_status').notNull(),
    kind: text('kind').notNull(),
    toStatus: text('to_status').notNull(),
  },
  (table) => [primaryKey({ columns: [table.fromStatus, table.kind] })],
)

/** Migration 0094. What somebody gave a bid by one criterion; every version is kept. */
export const criterionScoreTable = grantsSchema.table(
  'criterion_score',
  {
    assignmentId: uuid('assignment_id')
      .notNull()
      .references(() => assignmentTable.id),
    criterion: text('criterion').notNull(),
    version: integer('version').notNull(),
    score: integer('score'),
    justification: text('justification').notNull().default(''),
    note: text('note').notNull().default(''),
    noteForFeedback: boolean('note_for_feedback').notNull().default(false),
    writtenAt: instant('written_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.assignmentId, table.criterion, table.version] })],
)

/** Migration 0096. What the database found or did by itself and the worker has still to write into the audit log. */
export const conflictLogTable = grantsSchema.table('conflict_log', {
  id: uuid('id').primaryKey(),
  event: text('event').notNull(),
  applicationId: uuid('application_id')
    .notNull()
    .references(() => applicationTable.id),
  at: instant('at')
    .notNull()
    .default(sql`clock_timestamp()`),
  detail: jsonb('detail').$type<Record<string, string>>().notNull(),
})
