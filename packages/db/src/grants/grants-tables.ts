import { answerValueSchema, type AnswerValue } from '@academy/domain/form/answers'
import type { Json } from '@academy/domain/audit/canonical-json'
import { sql } from 'drizzle-orm'
import {
  bigint,
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

/** Rounds, applications and submissions (migration 0005). Rows of an application are seen through `asPerson` only. */
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
  charityNumber: text('charity_number'),
  companyNumber: text('company_number'),
  postcode: text('postcode').notNull(),
  annualTurnoverPence: pence('annual_turnover_pence'),
  createdAt: instant('created_at').notNull().defaultNow(),
})

export const organisationMemberTable = grantsSchema.table(
  'organisation_member',
  {
    organisationId: uuid('organisation_id').notNull(),
    personId: uuid('person_id').notNull(),
    role: text('role', { enum: ['lead', 'contributor'] }).notNull(),
    addedAt: instant('added_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.personId] })],
)

/** Migration 0007. Open until it is accepted or withdrawn, and good until it expires. */
export const invitationTable = grantsSchema.table('invitation', {
  id: id(),
  organisationId: uuid('organisation_id').notNull(),
  email: text('email').notNull(),
  invitedBy: uuid('invited_by').notNull(),
  createdAt: instant('created_at').notNull().defaultNow(),
  expiresAt: instant('expires_at')
    .notNull()
    .default(sql`(now() + '14 days'::interval)`),
  acceptedBy: uuid('accepted_by'),
  acceptedAt: instant('accepted_at'),
  withdrawnAt: instant('withdrawn_at'),
})

export const roundTable = grantsSchema.table('round', {
  id: id(),
  slug: text('slug').notNull(),
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

export const formVersionTable = grantsSchema.table('form_version', {
  id: id(),
  roundId: uuid('round_id').notNull(),
  version: integer('version').notNull(),
  /** JSON of `formDefinitionSchema`: parse it before use. */
  definition: jsonb('definition').notNull(),
  createdAt: instant('created_at').notNull().defaultNow(),
})

export const applicationTable = grantsSchema.table('application', {
  id: id(),
  reference: text('reference').notNull(),
  roundId: uuid('round_id').notNull(),
  organisationId: uuid('organisation_id').notNull(),
  formVersionId: uuid('form_version_id').notNull(),
  status: text('status', { enum: ['draft', 'submitted', 'withdrawn'] })
    .notNull()
    .default('draft'),
  createdBy: uuid('created_by').notNull(),
  createdAt: instant('created_at').notNull().defaultNow(),
  submittedAt: instant('submitted_at'),
  withdrawnAt: instant('withdrawn_at'),
})

export const answerTable = grantsSchema.table(
  'answer',
  {
    applicationId: uuid('application_id').notNull(),
    field: text('field').notNull(),
    version: integer('version').notNull(),
    value: answerValue('value').notNull(),
    authorId: uuid('author_id').notNull(),
    savedAt: instant('saved_at').notNull().defaultNow(),
    /** Set aside: the version that was current, and unknown to the author, when this one was written. */
    conflictsWith: integer('conflicts_with'),
  },
  (table) => [primaryKey({ columns: [table.applicationId, table.field, table.version] })],
)

export const applicationEventTable = grantsSchema.table('application_event', {
  id: id(),
  seq: bigint('seq', { mode: 'bigint' }).generatedAlwaysAsIdentity().notNull(),
  applicationId: uuid('application_id').notNull(),
  kind: text('kind', { enum: ['started', 'submitted', 'submission-refused', 'withdrawn'] }).notNull(),
  at: instant('at').notNull(),
  actorId: uuid('actor_id').notNull(),
  detail: jsonb('detail').$type<{ readonly [key: string]: Json }>().notNull().default({}),
})

export const submissionTable = grantsSchema.table('submission', {
  id: id(),
  applicationId: uuid('application_id').notNull(),
  idempotencyKey: text('idempotency_key').notNull(),
  canonicalJson: text('canonical_json').notNull(),
  sha256: text('sha256').notNull(),
  submittedAt: instant('submitted_at').notNull(),
  submittedBy: uuid('submitted_by').notNull(),
  lateWithinGrace: boolean('late_within_grace').notNull(),
  /** When its turn had come and the copy was taken; `submittedAt` is when it reached us. */
  keptAt: instant('kept_at').notNull(),
  receiptNumber: text('receipt_number').notNull(),
})
