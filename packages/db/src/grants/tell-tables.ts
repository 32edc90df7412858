import { announcementEventKinds, announcementStatuses } from '@academy/domain/tell/announcement'
import { sql } from 'drizzle-orm'
import {
  bigint,
  foreignKey,
  integer,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { personTable } from '../auth/auth-tables.ts'
import { awardChangeTable, decisionSetTable, decisionTable } from './decide-tables.ts'
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

/** Migration 0116. The instant at which the results of a round are told to everybody; its state is what its events say. */
export const announcementTable = grantsSchema.table(
  'announcement',
  {
    id: id(),
    roundId: roundId(),
    /** The database numbers them. */
    no: integer('no').notNull(),
    setId: uuid('set_id')
      .notNull()
      .references(() => decisionSetTable.id),
    status: text('status', { enum: announcementStatuses }).notNull().default('proposed'),
    /** As it was written, such as `2027-03-01T10:00`. */
    tellsAtLocal: text('tells_at_local').notNull(),
    tellsAtZone: text('tells_at_zone').notNull(),
    tellsAt: timestamp('tells_at', { withTimezone: true }).notNull(),
    /** Of the form that was sent. */
    key: uuid('key').notNull(),
    proposedBy: by('proposed_by'),
    proposedAt: instant('proposed_at'),
  },
  (table) => [
    unique('announcement_no_once').on(table.roundId, table.no),
    unique('announcement_key_once').on(table.roundId, table.key),
    uniqueIndex()
      .on(table.roundId)
      .where(sql`status = ANY (ARRAY['proposed'::text, 'approved'::text])`),
  ],
)

/** Migration 0116. What happened to an announcement, each once. */
export const announcementEventTable = grantsSchema.table(
  'announcement_event',
  {
    id: id(),
    seq: bigint('seq', { mode: 'bigint' }).generatedAlwaysAsIdentity().notNull(),
    roundId: roundId(),
    announcementId: uuid('announcement_id')
      .notNull()
      .references(() => announcementTable.id),
    kind: text('kind', { enum: announcementEventKinds }).notNull(),
    at: instant('at'),
    actorId: by('actor_id'),
    /** Of what was refused or stopped. */
    reason: text('reason'),
  },
  (table) => [unique('announcement_event_once').on(table.announcementId, table.kind)],
)

/** Migration 0116. What may follow what. */
export const announcementTransitionTable = grantsSchema.table(
  'announcement_transition',
  {
    fromStatus: text('from_status').notNull(),
    kind: text('kind').notNull(),
    toStatus: text('to_status').notNull(),
  },
  (table) => [primaryKey({ columns: [table.fromStatus, table.kind] })],
)

/** Migration 0125. Who reads results before they are told, and why. */
export const earlyReaderTable = grantsSchema.table(
  'early_reader',
  {
    id: id(),
    roundId: roundId(),
    announcementId: uuid('announcement_id')
      .notNull()
      .references(() => announcementTable.id),
    /** Never public. */
    name: text('name').notNull(),
    /** An office in an organisation; public once results are told. */
    office: text('office').notNull(),
    reason: text('reason').notNull(),
    /** Of the form that was sent. */
    key: uuid('key').notNull(),
    grantedBy: by('granted_by'),
    grantedAt: instant('granted_at'),
  },
  (table) => [unique('early_reader_key_once').on(table.roundId, table.key)],
)

/** Migration 0121. What a bid's people are told of its decision, or of what became of its award. */
export const letterTable = grantsSchema.table(
  'letter',
  {
    id: id(),
    roundId: roundId(),
    setId: uuid('set_id')
      .notNull()
      .references(() => decisionSetTable.id),
    decisionId: uuid('decision_id')
      .notNull()
      .references(() => decisionTable.id),
    applicationId: uuid('application_id')
      .notNull()
      .references(() => applicationTable.id),
    changeId: uuid('change_id').references(() => awardChangeTable.id),
    madeBy: by('made_by'),
    madeAt: instant('made_at'),
  },
  (table) => [unique('letter_once').on(table.decisionId, table.changeId).nullsNotDistinct()],
)
const letterId = () =>
  uuid('letter_id')
    .notNull()
    .references(() => letterTable.id)

/** Migration 0121. What a letter says in both languages; the last counts, the first is the draft. */
export const letterTextTable = grantsSchema.table(
  'letter_text',
  {
    letterId: letterId(),
    no: integer('no').notNull(),
    roundId: roundId(),
    bodyEn: text('body_en').notNull(),
    bodyCy: text('body_cy').notNull(),
    writtenBy: by('written_by'),
    writtenAt: instant('written_at'),
  },
  (table) => [primaryKey({ columns: [table.letterId, table.no] })],
)

/** Migration 0121. Somebody read a text and called it ready. */
export const letterReadyTable = grantsSchema.table(
  'letter_ready',
  {
    letterId: uuid('letter_id').notNull(),
    textNo: integer('text_no').notNull(),
    roundId: roundId(),
    markedBy: by('marked_by'),
    markedAt: instant('marked_at'),
  },
  (table) => [
    primaryKey({ columns: [table.letterId, table.textNo] }),
    foreignKey({
      columns: [table.letterId, table.textNo],
      foreignColumns: [letterTextTable.letterId, letterTextTable.no],
    }),
  ],
)
