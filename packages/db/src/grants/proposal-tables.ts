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
  uuid,
} from 'drizzle-orm/pg-core'
import { personTable } from '../auth/auth-tables.ts'
import { applicationTable, roundTable } from './grants-tables.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })
const id = () =>
  uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`)
const roundId = () =>
  uuid('round_id')
    .notNull()
    .references(() => roundTable.id)
const person = (name: string) =>
  uuid(name)
    .notNull()
    .references(() => personTable.id)
const grantsSchema = pgSchema('grants')

/** Migration 0103. What an assessor agreed to read in a round; the last one counts. */
export const assessorTermsTable = grantsSchema.table('assessor_terms', {
  id: id(),
  seq: bigint('seq', { mode: 'bigint' }).generatedAlwaysAsIdentity().notNull(),
  roundId: roundId(),
  personId: person('person_id'),
  /** Bids, those already read included. */
  loadLeast: integer('load_least').notNull(),
  loadMost: integer('load_most').notNull(),
  readsWelsh: boolean('reads_welsh').notNull(),
  /** The code of a region or nation. */
  region: text('region'),
  /** Values of the question that says what a bid is about. */
  topics: text('topics')
    .array()
    .notNull()
    .default(sql`'{}'::text[]`),
  writtenBy: person('written_by'),
  writtenAt: instant('written_at').notNull().defaultNow(),
})

/** What a proposal was asked for. */
export interface AskedProposal {
  reviewsPerBid: number
  welshReaders: 'all' | 'one'
  /** The most that somebody reads who has no terms. */
  loadMost: number
  /** Who cannot go on, so that his bids go to others. */
  withoutPerson: string | null
}

/** How good a proposal is, in points, and whether nothing better exists by them. */
export interface ProposalValue {
  isBest: boolean
  expertise: number
  load: number
  assessorRegions: number
  bidRegions: number
  total: number
}

/** Migration 0103. An assignment that was worked out and is looked at before anybody is told. */
export const assignmentProposalTable = grantsSchema.table('assignment_proposal', {
  id: id(),
  roundId: roundId(),
  madeBy: person('made_by'),
  madeAt: instant('made_at').notNull().defaultNow(),
  asked: jsonb('asked').$type<AskedProposal>().notNull(),
  value: jsonb('value').$type<ProposalValue>().notNull(),
  dueOn: date('due_on'),
  reason: text('reason'),
})

const proposalId = () =>
  uuid('proposal_id')
    .notNull()
    .references(() => assignmentProposalTable.id)

/** Migration 0103. One pair of a proposal: it is there already, is given, or is taken away. */
export const proposedAssignmentTable = grantsSchema.table(
  'proposed_assignment',
  {
    proposalId: proposalId(),
    applicationId: uuid('application_id')
      .notNull()
      .references(() => applicationTable.id),
    personId: person('person_id'),
    change: text('change', { enum: ['keep', 'give', 'take'] }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.proposalId, table.applicationId, table.personId] })],
)

/** Migration 0103. That a proposal was applied, once. */
export const assignmentProposalAppliedTable = grantsSchema.table('assignment_proposal_applied', {
  proposalId: proposalId().primaryKey(),
  appliedBy: person('applied_by'),
  appliedAt: instant('applied_at').notNull().defaultNow(),
})
