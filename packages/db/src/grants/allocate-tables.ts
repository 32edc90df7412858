import {
  scenarioEventKinds,
  scenarioResultStatuses,
  scenarioStatuses,
  scenarioSteps,
  scoreSources,
  type LeftOut,
  type ScoreInterval,
} from '@academy/domain/allocate/scenario'
import type { Json } from '@academy/domain/audit/canonical-json'
import { sql } from 'drizzle-orm'
import {
  bigint,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core'
import { personTable } from '../auth/auth-tables.ts'
import { grantsSchema, roundTable } from './grants-tables.ts'

const id = () =>
  uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`)
const instant = (name: string) => timestamp(name, { withTimezone: true })
const roundId = () =>
  uuid('round_id')
    .notNull()
    .references(() => roundTable.id)
const by = (name: string) =>
  uuid(name)
    .notNull()
    .references(() => personTable.id)

/** Migration 0101. A way to divide a round's money, A, B, C…; its state is what its events say. */
export const scenarioTable = grantsSchema.table(
  'scenario',
  {
    id: id(),
    roundId: roundId(),
    /** The database numbers them. */
    no: integer('no').notNull(),
    letter: text('letter')
      .notNull()
      .generatedAlwaysAs(sql`chr(64 + no)`),
    name: text('name').notNull(),
    status: text('status', { enum: scenarioStatuses }).notNull().default('drafted'),
    versionId: uuid('version_id').references((): AnyPgColumn => scenarioVersionTable.id),
    basedOn: uuid('based_on').references((): AnyPgColumn => scenarioTable.id),
    madeBy: by('made_by'),
    madeAt: instant('made_at').notNull().defaultNow(),
  },
  (table) => [
    unique('scenario_letter_once').on(table.roundId, table.no),
    uniqueIndex()
      .on(table.roundId)
      .where(sql`status = 'chosen'::text`),
  ],
)

/** Migration 0101. What was set and all facts that it was set about, never changed. */
export const scenarioVersionTable = grantsSchema.table(
  'scenario_version',
  {
    id: id(),
    scenarioId: uuid('scenario_id')
      .notNull()
      .references(() => scenarioTable.id),
    roundId: roundId(),
    no: integer('no').notNull(),
    /** Of `writtenInput`. */
    canonicalJson: text('canonical_json').notNull(),
    input: jsonb('input')
      .notNull()
      .generatedAlwaysAs(sql`(canonical_json)::jsonb`),
    sha256: text('sha256').notNull(),
    scoresFrom: text('scores_from', { enum: scoreSources }).notNull(),
    calibrationId: uuid('calibration_id'),
    intervals: jsonb('intervals').$type<readonly ScoreInterval[]>().notNull().default([]),
    leftOut: jsonb('left_out').$type<readonly LeftOut[]>().notNull().default([]),
    /** The version whose contested band is drawn by lot in this one. */
    lotOf: uuid('lot_of').references((): AnyPgColumn => scenarioVersionTable.id),
    madeBy: by('made_by'),
    madeAt: instant('made_at').notNull().defaultNow(),
  },
  (table) => [unique('scenario_version_once').on(table.scenarioId, table.no)],
)

/** Migration 0101. A bid decided by hand, and who said so first; the database writes it. */
export const scenarioForcedTable = grantsSchema.table(
  'scenario_forced',
  {
    id: id(),
    scenarioId: uuid('scenario_id')
      .notNull()
      .references(() => scenarioTable.id),
    roundId: roundId(),
    reference: text('reference').notNull(),
    outcome: text('outcome', { enum: ['in', 'out'] }).notNull(),
    reason: text('reason').notNull(),
    forcedBy: by('forced_by'),
    forcedAt: instant('forced_at').notNull().defaultNow(),
  },
  (table) => [
    unique('scenario_forced_once').on(table.scenarioId, table.reference, table.outcome, table.reason),
  ],
)

/** Migration 0101. The second person who agrees. */
export const scenarioApprovalTable = grantsSchema.table('scenario_approval', {
  forcedId: uuid('forced_id')
    .primaryKey()
    .references(() => scenarioForcedTable.id),
  roundId: roundId(),
  approvedBy: by('approved_by'),
  approvedAt: instant('approved_at').notNull().defaultNow(),
})

/** Migration 0101. What the worker found of a version, by step, each kept once. */
export const scenarioResultTable = grantsSchema.table(
  'scenario_result',
  {
    versionId: uuid('version_id')
      .notNull()
      .references(() => scenarioVersionTable.id),
    step: text('step', { enum: scenarioSteps }).notNull(),
    roundId: roundId(),
    /** Of the awards. */
    status: text('status', { enum: scenarioResultStatuses }),
    content: jsonb('content').$type<Json>().notNull(),
    solver: text('solver').notNull(),
    keptAt: instant('kept_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.versionId, table.step] })],
)

/** Migration 0101. How far the worker is with a version. */
export const scenarioWorkTable = grantsSchema.table('scenario_work', {
  versionId: uuid('version_id')
    .primaryKey()
    .references(() => scenarioVersionTable.id),
  roundId: roundId(),
  workingAt: instant('working_at'),
  tries: integer('tries').notNull().default(0),
  step: text('step', { enum: scenarioSteps }),
  done: integer('done').notNull().default(0),
  all: integer('all').notNull().default(0),
  endedAt: instant('ended_at'),
})

/** Migration 0101. What happened to a scenario, never changed. */
export const scenarioEventTable = grantsSchema.table('scenario_event', {
  id: id(),
  seq: bigint('seq', { mode: 'bigint' }).generatedAlwaysAsIdentity().notNull(),
  scenarioId: uuid('scenario_id')
    .notNull()
    .references(() => scenarioTable.id),
  roundId: roundId(),
  versionId: uuid('version_id')
    .notNull()
    .references(() => scenarioVersionTable.id),
  kind: text('kind', { enum: scenarioEventKinds }).notNull(),
  at: instant('at').notNull().defaultNow(),
  /** Nobody where the worker solved it. */
  actorId: uuid('actor_id').references(() => personTable.id),
  reason: text('reason'),
})

/** Migration 0101. What may follow what. */
export const scenarioTransitionTable = grantsSchema.table(
  'scenario_transition',
  {
    fromStatus: text('from_status').notNull(),
    kind: text('kind').notNull(),
    toStatus: text('to_status').notNull(),
  },
  (table) => [primaryKey({ columns: [table.fromStatus, table.kind] })],
)

/** Migration 0101. From which lots of a round are drawn, said once and before the contested bids are known. */
export const scenarioLotSeedTable = grantsSchema.table('scenario_lot_seed', {
  roundId: uuid('round_id')
    .primaryKey()
    .references(() => roundTable.id),
  seed: text('seed').notNull(),
  /** Where the world can read it. */
  publishedAt: text('published_at').notNull(),
  setBy: by('set_by'),
  setAt: instant('set_at').notNull().defaultNow(),
})

/** Migration 0101. The division that was chosen, as it is published. */
export const scenarioRecordTable = grantsSchema.table('scenario_record', {
  scenarioId: uuid('scenario_id')
    .primaryKey()
    .references(() => scenarioTable.id),
  versionId: uuid('version_id')
    .notNull()
    .references(() => scenarioVersionTable.id),
  roundId: roundId(),
  /** Of `allocationRecord`. */
  canonicalJson: text('canonical_json').notNull(),
  sha256: text('sha256').notNull(),
  keptBy: by('kept_by'),
  keptAt: instant('kept_at').notNull().defaultNow(),
})
