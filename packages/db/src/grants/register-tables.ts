import { bigint, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { decisionTable } from './decide-tables.ts'
import { grantsSchema, roundTable } from './grants-tables.ts'

export const matchedBy = ['number', 'name', 'new'] as const
export type MatchedBy = (typeof matchedBy)[number]

const roundId = () =>
  uuid('round_id')
    .notNull()
    .references(() => roundTable.id)

/** Migration 0119. An award that is on the public register, and as what. */
export const registeredAwardTable = grantsSchema.table('registered_award', {
  decisionId: uuid('decision_id')
    .primaryKey()
    .references(() => decisionTable.id),
  roundId: roundId(),
  awardSlug: text('award_slug').notNull().unique('registered_award_slug_once'),
  schemeSlug: text('scheme_slug').notNull().unique('registered_award_scheme_once'),
  organisationSlug: text('organisation_slug').notNull(),
  /** How its organisation was found on the desk. */
  matchedBy: text('matched_by', { enum: matchedBy }).notNull(),
  pence: bigint('pence', { mode: 'bigint' }).notNull(),
  registeredAt: timestamp('registered_at', { withTimezone: true }).notNull().defaultNow(),
})

/** Migration 0119. One that ended after, so that it is retired there. */
export const registeredAwardEndTable = grantsSchema.table('registered_award_end', {
  decisionId: uuid('decision_id')
    .primaryKey()
    .references(() => registeredAwardTable.decisionId),
  roundId: roundId(),
  endedAt: timestamp('ended_at', { withTimezone: true }).notNull().defaultNow(),
})
