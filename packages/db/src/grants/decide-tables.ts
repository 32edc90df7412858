import {
  approvalParts,
  awardChangeKinds,
  decisionEventKinds,
  decisionOutcomes,
  decisionSetStatuses,
  type DecisionReason,
  type PassedOver,
  type WrittenYear,
} from '@academy/domain/decide/decision'
import { sql } from 'drizzle-orm'
import {
  bigint,
  date,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { personTable } from '../auth/auth-tables.ts'
import { scenarioVersionTable } from './allocate-tables.ts'
import { appealTable } from './appeal-tables.ts'
import { applicationTable, grantsSchema, roundTable } from './grants-tables.ts'

const id = () =>
  uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`)
const instant = (name: string) => timestamp(name, { withTimezone: true }).notNull().defaultNow()
const roundId = () =>
  uuid('round_id')
    .notNull()
    .references(() => roundTable.id)
const by = (name: string) =>
  uuid(name)
    .notNull()
    .references(() => personTable.id)
const pence = (name: string) => bigint(name, { mode: 'bigint' }).notNull()

/** Migration 0106. What is decided of a round's bids, with the panel's minute; its state is what its events say. */
export const decisionSetTable = grantsSchema.table(
  'decision_set',
  {
    id: id(),
    roundId: roundId(),
    /** The database numbers them. */
    no: integer('no').notNull(),
    status: text('status', { enum: decisionSetStatuses }).notNull().default('proposed'),
    scenarioVersionId: uuid('scenario_version_id')
      .notNull()
      .references(() => scenarioVersionTable.id),
    metOn: date('met_on').notNull(),
    present: text('present').notNull(),
    /** Who left for which bid, and why; nothing where nobody did. */
    leftRoom: text('left_room'),
    minute: text('minute').notNull(),
    totalLimitPence: pence('total_limit_pence'),
    awardLimitPence: pence('award_limit_pence'),
    /** Of the form that was sent. */
    key: uuid('key').notNull(),
    proposedBy: by('proposed_by'),
    proposedAt: instant('proposed_at'),
  },
  (table) => [
    unique('decision_set_no_once').on(table.roundId, table.no),
    unique('decision_set_key_once').on(table.roundId, table.key),
    uniqueIndex()
      .on(table.roundId)
      .where(sql`status <> 'sent-back'::text`),
  ],
)
const setId = () =>
  uuid('set_id')
    .notNull()
    .references(() => decisionSetTable.id)

/** Migration 0106. What is decided of one bid, never changed. */
export const decisionTable = grantsSchema.table(
  'decision',
  {
    id: id(),
    roundId: roundId(),
    setId: setId(),
    applicationId: uuid('application_id')
      .notNull()
      .references(() => applicationTable.id),
    reference: text('reference').notNull(),
    outcome: text('outcome', { enum: decisionOutcomes }).notNull(),
    reserveRank: integer('reserve_rank'),
    years: jsonb('years').$type<readonly WrittenYear[]>().notNull().default([]),
    pence: pence('pence').default(sql`0`),
    reason: jsonb('reason').$type<DecisionReason>().notNull(),
  },
  (table) => [
    unique('decision_once').on(table.setId, table.applicationId),
    unique('decision_rank_once').on(table.setId, table.reserveRank),
  ],
)
const decisionId = () =>
  uuid('decision_id')
    .notNull()
    .references(() => decisionTable.id)

/** Migration 0106. What people wrote to a decision; the last counts. */
export const decisionWordsTable = grantsSchema.table(
  'decision_words',
  {
    id: id(),
    roundId: roundId(),
    setId: setId(),
    decisionId: decisionId(),
    no: integer('no').notNull(),
    conditionsEn: text('conditions_en'),
    conditionsCy: text('conditions_cy'),
    reason: text('reason'),
    writtenBy: by('written_by'),
    writtenAt: instant('written_at'),
  },
  (table) => [unique('decision_words_once').on(table.decisionId, table.no)],
)

/** Migration 0106. Each person approves once, and each part is approved once. */
export const decisionApprovalTable = grantsSchema.table(
  'decision_approval',
  {
    id: id(),
    roundId: roundId(),
    setId: setId(),
    part: text('part', { enum: approvalParts }).notNull(),
    /** How often words had been written when it was looked at. */
    wordsWritten: integer('words_written').notNull(),
    approvedBy: by('approved_by'),
    approvedAt: instant('approved_at'),
  },
  (table) => [
    unique('decision_approval_part_once').on(table.setId, table.part),
    unique('decision_approval_person_once').on(table.setId, table.approvedBy),
  ],
)

/** Migration 0106. What happened to a set, never changed. */
export const decisionEventTable = grantsSchema.table(
  'decision_event',
  {
    id: id(),
    seq: bigint('seq', { mode: 'bigint' }).generatedAlwaysAsIdentity().notNull(),
    roundId: roundId(),
    setId: setId(),
    kind: text('kind', { enum: decisionEventKinds }).notNull(),
    at: instant('at'),
    actorId: by('actor_id'),
    reason: text('reason'),
  },
  (table) => [unique('decision_event_once').on(table.setId, table.kind)],
)

/** Migration 0106. What may follow what. */
export const decisionTransitionTable = grantsSchema.table(
  'decision_transition',
  {
    fromStatus: text('from_status').notNull(),
    kind: text('kind').notNull(),
    toStatus: text('to_status').notNull(),
  },
  (table) => [primaryKey({ columns: [table.fromStatus, table.kind] })],
)

/** Migration 0106. A sealed set as it is published. */
export const decisionRecordTable = grantsSchema.table('decision_record', {
  setId: uuid('set_id')
    .primaryKey()
    .references(() => decisionSetTable.id),
  roundId: roundId(),
  /** Of `decisionRecord`. */
  canonicalJson: text('canonical_json').notNull(),
  sha256: text('sha256').notNull(),
  sealedBy: by('sealed_by'),
  sealedAt: instant('sealed_at'),
})

/** Migration 0106. An award ends, or a reserve is offered one; it counts once a second person has approved it. */
export const awardChangeTable = grantsSchema.table(
  'award_change',
  {
    id: id(),
    seq: bigint('seq', { mode: 'bigint' }).generatedAlwaysAsIdentity().notNull(),
    roundId: roundId(),
    setId: setId(),
    decisionId: decisionId(),
    kind: text('kind', { enum: awardChangeKinds }).notNull(),
    years: jsonb('years').$type<readonly WrittenYear[]>().notNull().default([]),
    pence: pence('pence').default(sql`0`),
    passedOver: jsonb('passed_over').$type<readonly PassedOver[]>().notNull().default([]),
    reason: text('reason').notNull(),
    key: uuid('key').notNull(),
    proposedBy: by('proposed_by'),
    proposedAt: instant('proposed_at'),
    /** Of an offer that follows from an appeal that was upheld (migration 0117). */
    appealId: uuid('appeal_id').references(() => appealTable.id),
  },
  (table) => [unique('award_change_key_once').on(table.roundId, table.key)],
)

/** Migration 0106. What the second person says to it. */
export const awardChangeAnswerTable = grantsSchema.table('award_change_answer', {
  changeId: uuid('change_id')
    .primaryKey()
    .references(() => awardChangeTable.id),
  roundId: roundId(),
  answer: text('answer', { enum: ['approved', 'refused'] }).notNull(),
  reason: text('reason'),
  answeredBy: by('answered_by'),
  answeredAt: instant('answered_at'),
})

/** Migration 0106. Somebody looked at a decision again because of a fact that came late. */
export const decisionReviewTable = grantsSchema.table(
  'decision_review',
  {
    id: id(),
    roundId: roundId(),
    setId: setId(),
    decisionId: decisionId(),
    fact: text('fact').notNull(),
    words: text('words').notNull(),
    reviewedBy: by('reviewed_by'),
    reviewedAt: instant('reviewed_at'),
  },
  (table) => [unique('decision_review_once').on(table.decisionId, table.fact)],
)
