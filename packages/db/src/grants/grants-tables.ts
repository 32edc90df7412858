import { applicationEventKinds, applicationStatuses } from '@academy/domain/grants/application-state'
import { attachmentStates } from '@academy/domain/attachment/attachment-state'
import { attachmentKinds, type AttachmentKind } from '@academy/domain/attachment/recognise-file'
import { memberRoles } from '@academy/domain/organisation/member-role'
import {
  legalForms,
  organisationCaseKinds,
  organisationEventKinds,
} from '@academy/domain/organisation/organisation-words'
import { registrationSchemes, registrationStatuses } from '@academy/domain/organisation/registration'
import { roundEventKinds, roundRoles } from '@academy/domain/grants/round-state'
import { screenedOutcomes } from '@academy/domain/grants/screened-as'
import { answerValueSchema } from '@academy/domain/form/answer-value-schema'
import type { AnswerValue } from '@academy/domain/form/answers'
import type { Json } from '@academy/domain/audit/canonical-json'
import { languages } from '@academy/domain/text/language'
import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  customType,
  date,
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
  type AnyPgColumn,
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
  postcode: text('postcode').notNull(),
  /** Of the last accounts, which end at `accountsEnd`. */
  lastIncomePence: pence('last_income_pence'),
  createdAt: instant('created_at').notNull().defaultNow(),
  legalForm: text('legal_form', { enum: legalForms }),
  notForProfit: boolean('not_for_profit'),
  address: text('address'),
  accountsEnd: date('accounts_end'),
  mergedInto: uuid('merged_into').references((): AnyPgColumn => organisationTable.id),
  /** The organisation that stands for it: itself, or the one that it was merged into. */
  standsAs: uuid('stands_as')
    .notNull()
    .generatedAlwaysAs(sql`coalesce(merged_into, id)`),
  /** By which the same name written otherwise is found. */
  nameKey: text('name_key').generatedAlwaysAs(sql`grants.name_key(name)`),
})

/** Migration 0071. A number that somebody of the organisation stated; at most one organisation's is confirmed. */
export const organisationRegistrationTable = grantsSchema.table(
  'organisation_registration',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisationTable.id),
    scheme: text('scheme', { enum: registrationSchemes }).notNull(),
    number: text('number').notNull(),
    status: text('status', { enum: registrationStatuses }).notNull().default('unchecked'),
    statedAt: instant('stated_at').notNull().defaultNow(),
    checkedAt: instant('checked_at'),
    checkedHow: text('checked_how'),
    endedAt: instant('ended_at'),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.scheme, table.number] }),
    uniqueIndex()
      .on(table.scheme, table.number)
      .where(sql`status = 'confirmed'::text AND ended_at IS NULL`),
  ],
)

/** Migration 0071. */
export const organisationAliasTable = grantsSchema.table('organisation_alias', {
  id: id(),
  organisationId: uuid('organisation_id')
    .notNull()
    .references(() => organisationTable.id),
  name: text('name').notNull(),
  nameKey: text('name_key').generatedAlwaysAs(sql`grants.name_key(name)`),
  kind: text('kind', { enum: ['former', 'merged'] }).notNull(),
  since: instant('since').notNull().defaultNow(),
})

/** Migration 0071. Who belongs or belonged to an organisation. Joins ask `organisationMemberTable`, which is of now. */
export const organisationMembershipTable = grantsSchema.table(
  'organisation_membership',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisationTable.id),
    personId: uuid('person_id')
      .notNull()
      .references(() => personTable.id),
    role: text('role', { enum: memberRoles }).notNull(),
    addedAt: instant('added_at').notNull().defaultNow(),
    id: id(),
    endedAt: instant('ended_at'),
    endedHow: text('ended_how', { enum: ['left', 'removed', 'merged'] }),
  },
  (table) => [
    uniqueIndex()
      .on(table.organisationId, table.personId)
      .where(sql`ended_at IS NULL`),
  ],
)

/** A view: who belongs to an organisation now, and to those that were merged into it. */
export const organisationMemberTable = grantsSchema
  .view('organisation_member', {
    organisationId: uuid('organisation_id').notNull(),
    personId: uuid('person_id').notNull(),
    role: text('role', { enum: memberRoles }).notNull(),
    addedAt: instant('added_at').notNull(),
  })
  .existing()

/** Migration 0071. The web application changes an organisation by these, and a trigger applies them. */
export const organisationEventTable = grantsSchema.table('organisation_event', {
  id: id(),
  seq: bigint('seq', { mode: 'bigint' }).generatedAlwaysAsIdentity().notNull(),
  organisationId: uuid('organisation_id')
    .notNull()
    .references(() => organisationTable.id),
  kind: text('kind', { enum: organisationEventKinds }).notNull(),
  at: instant('at').notNull(),
  actorId: uuid('actor_id')
    .notNull()
    .references(() => personTable.id),
  detail: jsonb('detail').$type<{ readonly [key: string]: Json }>().notNull().default({}),
})

/** Migration 0071. Decided by two of the staff. */
export const organisationCaseTable = grantsSchema.table(
  'organisation_case',
  {
    id: id(),
    kind: text('kind', { enum: organisationCaseKinds }).notNull(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisationTable.id),
    otherId: uuid('other_id').references(() => organisationTable.id),
    scheme: text('scheme'),
    number: text('number'),
    evidence: text('evidence').notNull(),
    openedBy: uuid('opened_by')
      .notNull()
      .references(() => personTable.id),
    openedAt: instant('opened_at').notNull().defaultNow(),
    proposal: text('proposal', { enum: ['grant', 'refuse'] }),
    proposalReason: text('proposal_reason'),
    proposedBy: uuid('proposed_by').references(() => personTable.id),
    proposedAt: instant('proposed_at'),
    outcome: text('outcome', { enum: ['granted', 'refused', 'withdrawn'] }),
    decidedBy: uuid('decided_by').references(() => personTable.id),
    decidedAt: instant('decided_at'),
  },
  (table) => [
    uniqueIndex()
      .on(
        table.kind,
        table.organisationId,
        sql`COALESCE(other_id, opened_by)`,
        sql`COALESCE(scheme, ''::text)`,
        sql`COALESCE(number, ''::text)`,
      )
      .where(sql`outcome IS NULL`),
  ],
)

/** Migrations 0007 and 0071. Open until it is accepted or withdrawn, and good until it expires. */
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
    role: text('role', { enum: memberRoles }).notNull().default('contributor'),
    /** SHA-256 of the token in the link of its mail, in hexadecimal. */
    tokenHash: text('token_hash').unique(),
    applicationId: uuid('application_id').references((): AnyPgColumn => applicationTable.id),
    roundId: uuid('round_id').references((): AnyPgColumn => roundTable.id),
  },
  (table) => [
    uniqueIndex()
      .on(table.organisationId, table.email)
      .where(sql`accepted_at IS NULL AND withdrawn_at IS NULL`),
  ],
)

/** What is in force of a round. Only the trigger on `roundEventTable` changes a row (migration 0029). */
export const roundTable = grantsSchema.table(
  'round',
  {
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
    status: text('status', { enum: ['draft', 'published', 'cancelled'] }).notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    versionId: uuid('version_id').references((): AnyPgColumn => roundVersionTable.id),
    signOffRequired: boolean('sign_off_required').notNull().default(false),
    sealedUntilClosing: boolean('sealed_until_closing').notNull().default(false),
    /** Migration 0086. The round that is being designed of which this one is a test; empty in earnest. */
    testOf: uuid('test_of').references((): AnyPgColumn => roundTable.id),
  },
  (table) => [
    // One test of a round goes on at a time.
    uniqueIndex()
      .on(table.testOf)
      .where(sql`status <> 'cancelled'::text`),
  ],
)

/** Never changed. The columns beside the definition are what every page asks of it, resolved to instants. */
export const roundVersionTable = grantsSchema.table(
  'round_version',
  {
    id: id(),
    roundId: uuid('round_id')
      .notNull()
      .references(() => roundTable.id),
    no: integer('no').notNull(),
    canonicalJson: text('canonical_json').notNull(),
    /** JSON that `readRoundDefinition` reads. */
    definition: jsonb('definition')
      .notNull()
      .generatedAlwaysAs(sql`(canonical_json)::jsonb`),
    sha256: text('sha256').notNull(),
    name: text('name').notNull(),
    nameCy: text('name_cy').notNull(),
    opensAt: instant('opens_at').notNull(),
    closesAtLocal: text('closes_at_local').notNull(),
    closesAtZone: text('closes_at_zone').notNull(),
    closesAt: instant('closes_at').notNull(),
    graceMinutes: integer('grace_minutes').notNull(),
    signOffRequired: boolean('sign_off_required').notNull().default(false),
    sealedUntilClosing: boolean('sealed_until_closing').notNull().default(false),
    createdBy: uuid('created_by').references(() => personTable.id),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (table) => [unique().on(table.roundId, table.no), unique().on(table.id, table.roundId)],
)

export const roundEventTable = grantsSchema.table('round_event', {
  id: id(),
  seq: bigint('seq', { mode: 'bigint' }).generatedAlwaysAsIdentity().notNull(),
  roundId: uuid('round_id')
    .notNull()
    .references(() => roundTable.id),
  kind: text('kind', { enum: roundEventKinds }).notNull(),
  versionId: uuid('version_id').references(() => roundVersionTable.id),
  aboutEventId: uuid('about_event_id').references((): AnyPgColumn => roundEventTable.id),
  at: instant('at').notNull(),
  /** Nobody where the platform itself did it, as for a sample. */
  actorId: uuid('actor_id').references(() => personTable.id),
  detail: jsonb('detail').$type<{ readonly [key: string]: Json }>().notNull().default({}),
})

export const roundRoleTable = grantsSchema.table(
  'round_role',
  {
    roundId: uuid('round_id')
      .notNull()
      .references(() => roundTable.id),
    personId: uuid('person_id')
      .notNull()
      .references(() => personTable.id),
    role: text('role', { enum: roundRoles }).notNull(),
    fromAt: instant('from_at').notNull().defaultNow(),
    toAt: instant('to_at'),
    givenBy: uuid('given_by').references(() => personTable.id),
  },
  (table) => [
    primaryKey({ columns: [table.roundId, table.personId, table.role, table.fromAt] }),
    uniqueIndex()
      .on(table.roundId, table.personId, table.role)
      .where(sql`to_at IS NULL`),
  ],
)

/** The one copy of a round that is worked on; `edition` counts its savings. */
export const roundDraftTable = grantsSchema.table('round_draft', {
  roundId: uuid('round_id')
    .primaryKey()
    .references(() => roundTable.id),
  definition: jsonb('definition').notNull(),
  edition: integer('edition').notNull().default(1),
  editedBy: uuid('edited_by').references(() => personTable.id),
  editedAt: instant('edited_at').notNull().defaultNow(),
})

/** The same list as `applicationTransitions` of the domain. */
export const applicationTransitionTable = grantsSchema.table(
  'application_transition',
  {
    fromStatus: text('from_status').notNull(),
    kind: text('kind').notNull(),
    toStatus: text('to_status'),
  },
  (table) => [primaryKey({ columns: [table.fromStatus, table.kind] })],
)

/** Only the trigger on `applicationEventTable` changes a row (migration 0029). */
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
    roundVersionId: uuid('round_version_id').notNull(),
    status: text('status', { enum: applicationStatuses }).notNull().default('draft'),
    createdBy: uuid('created_by')
      .notNull()
      .references(() => personTable.id),
    createdAt: instant('created_at').notNull().defaultNow(),
    submittedAt: instant('submitted_at'),
    withdrawnAt: instant('withdrawn_at'),
    resumesAs: text('resumes_as', {
      enum: ['draft', 'awaiting-sign-off', 'submitted', 'correcting', 'reopened'],
    }),
    sentForSignOffBy: uuid('sent_for_sign_off_by').references(() => personTable.id),
    reopenedUntil: instant('reopened_until'),
    /** All of them where it is empty. */
    reopenedSections: text('reopened_sections').array(),
    submitUntil: instant('submit_until'),
    standingSubmissionId: uuid('standing_submission_id').references((): AnyPgColumn => submissionTable.id),
    /** Whether its round took one of an organisation when it was begun. */
    isOnly: boolean('is_only').notNull().default(true),
    /** Of the form that began it. */
    startKey: uuid('start_key'),
    /** Migration 0105. What two people found of it; nothing as long as they have found nothing. */
    screenedAs: text('screened_as', { enum: screenedOutcomes }),
    /** Migration 0086. It is in a test of its round; the database says so, and never the caller. */
    test: boolean('test').notNull().default(false),
  },
  (table) => [
    unique('application_started_once').on(table.createdBy, table.startKey),
    foreignKey({
      columns: [table.roundVersionId, table.roundId],
      foreignColumns: [roundVersionTable.id, roundVersionTable.roundId],
    }),
    uniqueIndex()
      .on(table.roundId, table.organisationId)
      .where(sql`status <> 'withdrawn'::text AND is_only`),
  ],
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

export const applicationEventTable = grantsSchema.table(
  'application_event',
  {
    id: id(),
    seq: bigint('seq', { mode: 'bigint' }).generatedAlwaysAsIdentity().notNull(),
    applicationId: uuid('application_id')
      .notNull()
      .references(() => applicationTable.id),
    kind: text('kind', { enum: applicationEventKinds }).notNull(),
    at: instant('at').notNull(),
    actorId: uuid('actor_id')
      .notNull()
      .references(() => personTable.id),
    detail: jsonb('detail').$type<{ readonly [key: string]: Json }>().notNull().default({}),
    /** What was submitted, of `submitted` and of nothing else. */
    submissionId: uuid('submission_id').references(() => submissionTable.id),
  },
  (table) => [
    uniqueIndex()
      .on(table.submissionId)
      .where(sql`submission_id IS NOT NULL`),
  ],
)

export const submissionTable = grantsSchema.table(
  'submission',
  {
    id: id(),
    applicationId: uuid('application_id')
      .notNull()
      .references(() => applicationTable.id),
    idempotencyKey: text('idempotency_key').notNull(),
    canonicalJson: text('canonical_json').notNull(),
    /** What it is written in, by its words. */
    language: text('language', { enum: languages })
      .notNull()
      .generatedAlwaysAs(sql`grants.written_language(canonical_json)`),
    sha256: text('sha256').notNull(),
    submittedAt: instant('submitted_at').notNull(),
    submittedBy: uuid('submitted_by')
      .notNull()
      .references(() => personTable.id),
    lateWithinGrace: boolean('late_within_grace').notNull(),
    /** When its turn had come and the copy was taken; `submittedAt` is when it reached us. */
    keptAt: instant('kept_at').notNull(),
    receiptNumber: text('receipt_number').notNull().unique(),
    no: integer('no').notNull(),
    supersedes: uuid('supersedes').references((): AnyPgColumn => submissionTable.id),
    roundVersionId: uuid('round_version_id')
      .notNull()
      .references(() => roundVersionTable.id),
    /** The least that the applicants could still do it with. */
    leastViablePence: pence('least_viable_pence'),
    peopleHelped: integer('people_helped'),
    /** Taken late by this ruling on a plea; the database finds it. */
    rulingEventId: uuid('ruling_event_id').references((): AnyPgColumn => applicationEventTable.id),
  },
  (table) => [
    unique().on(table.applicationId, table.no),
    unique().on(table.applicationId, table.idempotencyKey),
  ],
)

const submissionId = () =>
  uuid('submission_id')
    .notNull()
    .references(() => submissionTable.id)

/** What was typed, as numbers that are added up: a row for each financial year. */
export const submissionYearTable = grantsSchema.table(
  'submission_year',
  {
    submissionId: submissionId(),
    financialYear: text('financial_year').notNull(),
    grantPence: pence('grant_pence').notNull(),
    matchPence: pence('match_pence').notNull(),
    costPence: pence('cost_pence').notNull(),
  },
  (table) => [primaryKey({ columns: [table.submissionId, table.financialYear] })],
)

export const submissionCostTable = grantsSchema.table(
  'submission_cost',
  {
    submissionId: submissionId(),
    line: integer('line').notNull(),
    financialYear: text('financial_year').notNull(),
    label: text('label').notNull(),
    pence: pence('pence').notNull(),
  },
  (table) => [primaryKey({ columns: [table.submissionId, table.line, table.financialYear] })],
)

export const submissionMatchTable = grantsSchema.table(
  'submission_match',
  {
    submissionId: submissionId(),
    line: integer('line').notNull(),
    funder: text('funder').notNull(),
    financialYear: text('financial_year').notNull(),
    pence: pence('pence').notNull(),
    status: text('status', { enum: ['pledged', 'confirmed'] }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.submissionId, table.line] })],
)

export const submissionPlaceTable = grantsSchema.table(
  'submission_place',
  { submissionId: submissionId(), areaCode: text('area_code').notNull() },
  (table) => [primaryKey({ columns: [table.submissionId, table.areaCode] })],
)

/** Migration 0083. What the service left of a minute: that it stood, and how many of its answers failed. */
export const heartbeatTable = grantsSchema.table(
  'heartbeat',
  {
    minute: instant('minute').notNull(),
    instance: uuid('instance').notNull(),
    answers: integer('answers').notNull(),
    failed: integer('failed').notNull(),
  },
  (table) => [primaryKey({ columns: [table.minute, table.instance] })],
)

/** Migration 0081. Failed presses of Submit in an hour, beyond those that are kept one by one. */
export const refusedPressCountTable = grantsSchema.table(
  'refused_press_count',
  {
    applicationId: uuid('application_id')
      .notNull()
      .references(() => applicationTable.id),
    hour: instant('hour').notNull(),
    presses: integer('presses').notNull(),
  },
  (table) => [primaryKey({ columns: [table.applicationId, table.hour] })],
)

/** Migration 0037. What staff write about an application for each other; never changed. */
export const staffNoteTable = grantsSchema.table('staff_note', {
  id: id(),
  applicationId: uuid('application_id')
    .notNull()
    .references(() => applicationTable.id),
  body: text('body').notNull(),
  authorId: uuid('author_id')
    .notNull()
    .references(() => personTable.id),
  writtenAt: instant('written_at').notNull().defaultNow(),
})

/** Migration 0074. A question of staff about what was submitted; never changed. */
export const clarificationTable = grantsSchema.table('clarification', {
  id: id(),
  applicationId: uuid('application_id')
    .notNull()
    .references(() => applicationTable.id),
  question: text('question').notNull(),
  dueAt: instant('due_at').notNull(),
  askedBy: uuid('asked_by')
    .notNull()
    .references(() => personTable.id),
  askedAt: instant('asked_at').notNull().defaultNow(),
})

/** Migration 0074. What the applicants say to it, once; never changed. */
export const clarificationAnswerTable = grantsSchema.table('clarification_answer', {
  clarificationId: uuid('clarification_id')
    .primaryKey()
    .references(() => clarificationTable.id),
  answer: text('answer').notNull(),
  answeredBy: uuid('answered_by')
    .notNull()
    .references(() => personTable.id),
  answeredAt: instant('answered_at').notNull().defaultNow(),
})

/** Migration 0075. What is known of a file that was added to an application; its bytes lie under their hash elsewhere. */
export const attachmentTable = grantsSchema.table('attachment', {
  id: id(),
  applicationId: uuid('application_id')
    .notNull()
    .references(() => applicationTable.id),
  field: text('field').notNull(),
  name: text('name').notNull(),
  size: bigint('size', { mode: 'number' }).notNull(),
  kind: text('kind', {
    enum: Object.keys(attachmentKinds) as [AttachmentKind, ...AttachmentKind[]],
  }).notNull(),
  sha256: text('sha256').notNull(),
  state: text('state', { enum: attachmentStates }).notNull().default('waiting'),
  /** What a scanner found, in its own word. */
  reason: text('reason'),
  uploadedBy: uuid('uploaded_by')
    .notNull()
    .references(() => personTable.id),
  uploadedAt: instant('uploaded_at').notNull(),
  scannedAt: instant('scanned_at'),
  /** Its bytes are gone since. */
  removedAt: instant('removed_at'),
})

/** Migration 0075. The files of a submission, which are kept with it; the database finds them. */
export const submissionAttachmentTable = grantsSchema.table(
  'submission_attachment',
  {
    submissionId: submissionId(),
    attachmentId: uuid('attachment_id')
      .notNull()
      .references(() => attachmentTable.id),
  },
  (table) => [primaryKey({ columns: [table.submissionId, table.attachmentId] })],
)

/** Migration 0087. A file on its way, and for a day what became of it. */
export const uploadTable = grantsSchema.table('upload', {
  id: id(),
  applicationId: uuid('application_id')
    .notNull()
    .references(() => applicationTable.id),
  field: text('field').notNull(),
  personId: uuid('person_id')
    .notNull()
    .references(() => personTable.id),
  /** Nothing where a plain form sends it. */
  name: text('name'),
  modifiedMs: bigint('modified_ms', { mode: 'number' }),
  /** As announced; once it has ended, what came. */
  bytes: bigint('bytes', { mode: 'number' }).notNull(),
  begunAt: instant('begun_at').notNull().defaultNow(),
  expiresAt: instant('expires_at').notNull(),
  judgingAt: instant('judging_at'),
  endedAt: instant('ended_at'),
  attachmentId: uuid('attachment_id').references(() => attachmentTable.id),
  refused: text('refused'),
})
