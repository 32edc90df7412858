import { date, text, timestamp } from 'drizzle-orm/pg-core'
import type { Confidence, Nation } from '@academy/domain/facts/vocabulary'

/** What every fact carries: where it was read, on what terms, when it was last checked, how sure we are. */
export const provenanceColumns = () => ({
  sourceUrl: text('source_url').notNull(),
  licence: text('licence').notNull(),
  lastVerified: date('last_verified').notNull(),
  confidence: text('confidence').$type<Confidence>().notNull(),
})

/** Where a fact holds: the words of its source, and the nations they mean (none when it is from abroad). */
export const scopeColumns = () => ({
  nationAsWritten: text('nation_as_written').notNull(),
  nations: text('nations').array().$type<Nation[]>().notNull(),
})

export type DeskStatus = 'draft' | 'in-review' | 'verified' | 'stale' | 'retired'

/** The desk's own business, which is not published: only `verified` records enter a release. */
export const deskColumns = () => ({
  deskStatus: text('desk_status').$type<DeskStatus>().notNull().default('draft'),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
})
