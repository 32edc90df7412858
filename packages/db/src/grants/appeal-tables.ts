import {
  appealEventKinds,
  appealOutcomes,
  appealRemedies,
  appealStatuses,
  type AppealGround,
} from '@academy/domain/appeal/appeal'
import { languages } from '@academy/domain/text/language'
import { sql } from 'drizzle-orm'
import { bigint, index, primaryKey, text, timestamp, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { personTable } from '../auth/auth-tables.ts'
import { applicationTable, grantsSchema, organisationTable, roundTable } from './grants-tables.ts'

const id = () =>
  uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`)
const instant = (name: string) => timestamp(name, { withTimezone: true }).notNull()
const roundId = () =>
  uuid('round_id')
    .notNull()
    .references(() => roundTable.id)
const by = (name: string) =>
  uuid(name)
    .notNull()
    .references(() => personTable.id)
const seq = () => bigint('seq', { mode: 'bigint' }).generatedAlwaysAsIdentity().notNull()

/** Migration 0117. An appeal against what was decided of a bid; its state is what its events say. */
export const appealTable = grantsSchema.table(
  'appeal',
  {
    id: id(),
    roundId: roundId(),
    applicationId: uuid('application_id')
      .notNull()
      .references(() => applicationTable.id),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisationTable.id),
    reference: text('reference').notNull(),
    status: text('status', { enum: appealStatuses }).notNull().default('made'),
    grounds: text('grounds').array().$type<AppealGround[]>().notNull(),
    words: text('words').notNull(),
    /** In which it is written, and is answered at least. */
    language: text('language', { enum: languages }).notNull(),
    /** Of the form that was sent. */
    key: uuid('key').notNull(),
    madeBy: by('made_by'),
    madeAt: instant('made_at').defaultNow(),
    toldAt: instant('told_at'),
    makeBy: instant('make_by'),
    admitBy: instant('admit_by'),
    decideBy: instant('decide_by'),
  },
  (table) => [
    unique('appeal_key_once').on(table.applicationId, table.key),
    uniqueIndex()
      .on(table.applicationId)
      .where(sql`status <> 'withdrawn'::text`),
    index().on(table.roundId, table.id),
  ],
)
const appealId = () =>
  uuid('appeal_id')
    .notNull()
    .references(() => appealTable.id)

/** Migration 0117. What one officer proposes of an appeal, with the words that its people will read. */
export const appealProposalTable = grantsSchema.table(
  'appeal_proposal',
  {
    id: id(),
    seq: seq(),
    roundId: roundId(),
    appealId: appealId(),
    outcome: text('outcome', { enum: appealOutcomes }).notNull(),
    /** Of one that is upheld. */
    remedy: text('remedy', { enum: appealRemedies }),
    answerEn: text('answer_en'),
    answerCy: text('answer_cy'),
    key: uuid('key').notNull(),
    proposedBy: by('proposed_by'),
    proposedAt: instant('proposed_at').defaultNow(),
  },
  (table) => [
    unique('appeal_proposal_key_once').on(table.appealId, table.key),
    index().on(table.appealId, table.seq),
  ],
)

/** Migration 0117. What a second officer says to it. */
export const appealRulingTable = grantsSchema.table(
  'appeal_ruling',
  {
    proposalId: uuid('proposal_id')
      .primaryKey()
      .references(() => appealProposalTable.id),
    roundId: roundId(),
    appealId: appealId(),
    ruling: text('ruling', { enum: ['confirmed', 'refused'] }).notNull(),
    /** Why it is not confirmed. */
    reason: text('reason'),
    ruledBy: by('ruled_by'),
    ruledAt: instant('ruled_at').defaultNow(),
  },
  (table) => [index().on(table.appealId)],
)

/** Migration 0117. What happened to an appeal, never changed. */
export const appealEventTable = grantsSchema.table(
  'appeal_event',
  {
    id: id(),
    seq: seq(),
    roundId: roundId(),
    appealId: appealId(),
    kind: text('kind', { enum: appealEventKinds }).notNull(),
    at: instant('at').defaultNow(),
    /** Nobody where the round was cancelled. */
    actorId: uuid('actor_id').references(() => personTable.id),
    /** Why an answer is void. */
    reason: text('reason'),
    proposalId: uuid('proposal_id').references(() => appealProposalTable.id),
  },
  (table) => [index().on(table.appealId, table.seq)],
)

/** Migration 0117. What may follow what. */
export const appealTransitionTable = grantsSchema.table(
  'appeal_transition',
  {
    fromStatus: text('from_status').notNull(),
    kind: text('kind').notNull(),
    toStatus: text('to_status').notNull(),
  },
  (table) => [primaryKey({ columns: [table.fromStatus, table.kind] })],
)
