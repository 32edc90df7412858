import { answerValueSchema, type AnswerValue } from '@academy/domain/form/answers'
import type { Json } from '@academy/domain/audit/canonical-json'
import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  customType,
  foreignKey,
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

/** Rounds, applications and submissions (migrations 0005 and later). Rows of an application are seen through `asPerson` only. */
export const grantsSchema = pgSchema('grants')

const id = () =>
  uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`)
const instant = (name: string) => timestamp(name, { withTimezone: true })
/** drizzle's own jsonb parses a text a second time, and makes the answer "007" a number. */
const answerValue = customType<{ data: AnswerValue }>({
  dataType: () => 'jsonb',
  toDriver: (value) => JSON.stringify(value),
  fromDriver: (value) => answerValueSchema.parse(value),
})
const pence = (name: string) => bigint(name, { mode: 'bigint' })

export const organisationTable = grantsSchema.table('organisation', {
  id: id(),
  name: text('name').notNull(),
  charityNumber: text('charity_number').unique(),
  companyNumber: text('company_number').unique(),
  postcode: text('postcode').notNull(),
  annualTurnoverPence: pence('annual_turnover_pence'),
  createdAt: instant('created_at').notNull().defaultNow(),
})

export const organisationMemberTable = grantsSchema.table(
  'organisation_member',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisationTable.id),
    personId: uuid('person_id')
      .notNull()
      .references(() => personTable.id),
    role: text('role', { enum: ['lead', 'contributor'] }).notNull(),
    addedAt: instant('added_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.personId] })],
)

/** Migration 0007. Open until it is accepted or withdrawn, and good until it expires. */
export const invitationTable = grantsSchema.table(
  'invitation',
  {
    id: id(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisationTable.id),
    email: text('email').notNull(),
    invitedBy: uuid('invited_by')
      .notNull()
      .references(() => personTable.id),
    createdAt: instant('created_at').notNull().defaultNow(),
    expiresAt: instant('expires_at')
      .notNull()
      .default(sql`(now() + '14 days'::interval)`),
    acceptedBy: uuid('accepted_by').references(() => personTable.id),
    acceptedAt: instant('accepted_at'),
    withdrawnAt: instant('withdrawn_at'),
  },
  (table) => [
    uniqueIndex()
      .on(table.organisationId, table.email)
      .where(sql`accepted_at IS NULL AND withdrawn_at IS NULL`),
  ],
)

export const roundTable = grantsSchema.table('round', {
  id: id(),
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  nameCy: text('name_cy').notNull(),
  programmeSlug: text('programme_slug'),
  fictional: boolean('fictional').notNull(),
  opensAt: instant('opens_at').notNull(),
  closesAtLocal: text('closes_at_local').notNull(),
  closesAtZone: text('closes_at_zone').notNull(),
  closesAt: instant('closes_at').notNull(),
  graceMinutes: integer('grace_minutes').notNull().default(0),
  potPence: pence('pot_pence').notNull(),
  /** JSON of `roundRulesSchema`: parse it before use. */
  rules: jsonb('rules').notNull(),
  status: text('status', { enum: ['draft', 'published', 'cancelled'] }).notNull(),
  createdAt: instant('created_at').notNull().defaultNow(),
})

export const formVersionTable = grantsSchema.table(
  'form_version',
  {
    id: id(),
    roundId: uuid('round_id')
      .notNull()
      .references(() => roundTable.id),
    version: integer('version').notNull(),
    /** JSON of `formDefinitionSchema`: parse it before use. */
    definition: jsonb('definition').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (table) => [unique().on(table.roundId, table.version)],
)

export const applicationTable = grantsSchema.table(
  'application',
  {
    id: id(),
    reference: text('reference').notNull().unique(),
    roundId: uuid('round_id')
      .notNull()
      .references(() => roundTable.id),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisationTable.id),
    formVersionId: uuid('form_version_id')
      .notNull()
      .references(() => formVersionTable.id),
    status: text('status', { enum: ['draft', 'submitted', 'withdrawn'] })
      .notNull()
      .default('draft'),
    createdBy: uuid('created_by')
      .notNull()
      .references(() => personTable.id),
    createdAt: instant('created_at').notNull().defaultNow(),
    submittedAt: instant('submitted_at'),
    withdrawnAt: instant('withdrawn_at'),
  },
  (table) => [unique().on(table.roundId, table.organisationId)],
)

export const answerTable = grantsSchema.table(
  'answer',
  {
    applicationId: uuid('application_id')
      .notNull()
      .references(() => applicationTable.id),
    /** The field's name, and of a table each cell's: `budget.grant.2`. */
    key: text('key').notNull(),
    version: integer('version').notNull(),
    value: answerValue('value').notNull(),
    authorId: uuid('author_id')
      .notNull()
      .references(() => personTable.id),
    savedAt: instant('saved_at').notNull().defaultNow(),
    /** Set aside: the version that was current, and unknown to the author, when this one was written. */
    conflictsWith: integer('conflicts_with'),
  },
  (table) => [primaryKey({ columns: [table.applicationId, table.key, table.version] })],
)

/** Migration 0032. A text that was set aside, dealt with: which version was preferred to it, by whom and when. */
export const answerResolutionTable = grantsSchema.table(
  'answer_resolution',
  {
    applicationId: uuid('application_id').notNull(),
    key: text('key').notNull(),
    version: integer('version').notNull(),
    chosen: integer('chosen').notNull(),
    resolvedBy: uuid('resolved_by')
      .notNull()
      .references(() => personTable.id),
    resolvedAt: instant('resolved_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.applicationId, table.key, table.version] }),
    foreignKey({
      columns: [table.applicationId, table.key, table.version],
      foreignColumns: [answerTable.applicationId, answerTable.key, answerTable.version],
    }),
    foreignKey({
      columns: [table.applicationId, table.key, table.chosen],
      foreignColumns: [answerTable.applicationId, answerTable.key, answerTable.version],
    }),
  ],
)

/** Migration 0032. Said among the people of an application; `field` is empty where it is about the whole section. */
export const commentTable = grantsSchema.table('comment', {
  id: id(),
  applicationId: uuid('application_id')
    .notNull()
    .references(() => applicationTable.id),
  section: text('section').notNull(),
  field: text('field'),
  body: text('body').notNull(),
  authorId: uuid('author_id')
    .notNull()
    .references(() => personTable.id),
  writtenAt: instant('written_at').notNull().defaultNow(),
  resolvedBy: uuid('resolved_by').references(() => personTable.id),
  resolvedAt: instant('resolved_at'),
})

/** Migration 0032. */
export const applicationEligibilityTable = grantsSchema.table('application_eligibility', {
  applicationId: uuid('application_id')
    .primaryKey()
    .references(() => applicationTable.id),
  answers: jsonb('answers').$type<Readonly<Record<string, string>>>().notNull(),
  answeredBy: uuid('answered_by')
    .notNull()
    .references(() => personTable.id),
  answeredAt: instant('answered_at').notNull(),
})

export const applicationEventTable = grantsSchema.table('application_event', {
  id: id(),
  seq: bigint('seq', { mode: 'bigint' }).generatedAlwaysAsIdentity().notNull(),
  applicationId: uuid('application_id')
    .notNull()
    .references(() => applicationTable.id),
  kind: text('kind', { enum: ['started', 'submitted', 'submission-refused', 'withdrawn'] }).notNull(),
  at: instant('at').notNull(),
  actorId: uuid('actor_id')
    .notNull()
    .references(() => personTable.id),
  detail: jsonb('detail').$type<{ readonly [key: string]: Json }>().notNull().default({}),
})

export const submissionTable = grantsSchema.table('submission', {
  id: id(),
  applicationId: uuid('application_id')
    .notNull()
    .unique()
    .references(() => applicationTable.id),
  idempotencyKey: text('idempotency_key').notNull(),
  canonicalJson: text('canonical_json').notNull(),
  sha256: text('sha256').notNull(),
  submittedAt: instant('submitted_at').notNull(),
  submittedBy: uuid('submitted_by')
    .notNull()
    .references(() => personTable.id),
  lateWithinGrace: boolean('late_within_grace').notNull(),
  /** When its turn had come and the copy was taken; `submittedAt` is when it reached us. */
  keptAt: instant('kept_at').notNull(),
  receiptNumber: text('receipt_number').notNull().unique(),
})
