import { screenedOutcomes } from '@academy/domain/grants/screened-as'
import { checkAnswers } from '@academy/domain/screen/checklist'
import { externalResults, registerStatuses } from '@academy/domain/screen/external-check'
import { flagKinds, flagResolutions } from '@academy/domain/screen/flag'
import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  date,
  jsonb,
  pgSchema,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { personTable } from '../auth/auth-tables.ts'
import { applicationTable, roundTable, submissionTable } from './grants-tables.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })
const id = () =>
  uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`)
const ofBid = () => ({
  roundId: uuid('round_id')
    .notNull()
    .references(() => roundTable.id),
  applicationId: uuid('application_id')
    .notNull()
    .references(() => applicationTable.id),
})
/** The submission that stood when it was written: the database fills it. */
const submissionId = () =>
  uuid('submission_id')
    .notNull()
    .references(() => submissionTable.id)
const person = (name: string) =>
  uuid(name)
    .notNull()
    .references(() => personTable.id)
const seq = () => bigint('seq', { mode: 'bigint' }).generatedAlwaysAsIdentity().notNull()
const grantsSchema = pgSchema('grants')

/** Migration 0105. What somebody found of an item of the checklist; the last one counts. Never changed. */
export const screeningCheckTable = grantsSchema.table('screening_check', {
  id: id(),
  seq: seq(),
  ...ofBid(),
  submissionId: submissionId(),
  item: text('item').notNull(),
  answer: text('answer', { enum: checkAnswers }).notNull(),
  note: text('note'),
  checkedBy: person('checked_by'),
  checkedAt: instant('checked_at').notNull().defaultNow(),
})

/** Migration 0105. Something to be looked into. Never changed; what becomes of it is in `flagEventTable`. */
export const flagTable = grantsSchema.table(
  'flag',
  {
    id: id(),
    ...ofBid(),
    kind: text('kind', { enum: flagKinds }).notNull(),
    words: text('words'),
    /** The key of the finding that raised it, once. */
    finding: text('finding'),
    evidence: jsonb('evidence').$type<Record<string, string>>().notNull().default({}),
    otherId: uuid('other_id').references(() => applicationTable.id),
    raisedBy: person('raised_by'),
    raisedAt: instant('raised_at').notNull().defaultNow(),
  },
  (table) => [unique().on(table.applicationId, table.finding)],
)

/** Migration 0105. Who has a flag, the last one given, and how it ended, once. */
export const flagEventTable = grantsSchema.table(
  'flag_event',
  {
    id: id(),
    seq: seq(),
    flagId: uuid('flag_id')
      .notNull()
      .references(() => flagTable.id),
    kind: text('kind', { enum: ['given', 'resolved'] }).notNull(),
    ownerId: uuid('owner_id').references(() => personTable.id),
    resolution: text('resolution', { enum: flagResolutions }),
    words: text('words'),
    actorId: person('actor_id'),
    at: instant('at').notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex()
      .on(table.flagId)
      .where(sql`kind = 'resolved'::text`),
  ],
)

/** Migration 0105. What one person proposes that a bid is. Never changed. */
export const screeningOutcomeTable = grantsSchema.table('screening_outcome', {
  id: id(),
  ...ofBid(),
  submissionId: submissionId(),
  /** What it was found to be before: the database fills it. */
  was: text('was', { enum: screenedOutcomes }),
  outcome: text('outcome', { enum: screenedOutcomes }).notNull(),
  duplicateOf: uuid('duplicate_of').references(() => applicationTable.id),
  reason: text('reason'),
  proposedBy: person('proposed_by'),
  proposedAt: instant('proposed_at').notNull().defaultNow(),
})

/** Migration 0105. What a second person says to it; only what is confirmed moves the bid. Never changed. */
export const screeningRulingTable = grantsSchema.table('screening_ruling', {
  outcomeId: uuid('outcome_id')
    .primaryKey()
    .references(() => screeningOutcomeTable.id),
  ...ofBid(),
  ruling: text('ruling', { enum: ['confirmed', 'refused'] }).notNull(),
  reason: text('reason'),
  ruledBy: person('ruled_by'),
  ruledAt: instant('ruled_at').notNull().defaultNow(),
})

/** Migration 0105. What somebody outside answered about the organisation of a bid. Never changed. */
export const externalCheckTable = grantsSchema.table(
  'external_check',
  {
    id: id(),
    ...ofBid(),
    provider: text('provider').notNull(),
    checkedOn: date('checked_on').notNull(),
    result: text('result', { enum: externalResults }).notNull(),
    /** The provider's own. */
    reference: text('reference'),
    expiresOn: date('expires_on'),
    registerStatus: text('register_status', { enum: registerStatuses }),
    registeredOn: date('registered_on'),
    accountsOverdue: boolean('accounts_overdue'),
    note: text('note'),
    importedBy: person('imported_by'),
    importedAt: instant('imported_at').notNull().defaultNow(),
  },
  (table) => [
    unique().on(table.applicationId, table.provider, table.checkedOn, table.reference).nullsNotDistinct(),
  ],
)
