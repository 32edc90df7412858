import { foundHow, rulings } from '@academy/domain/conflict/conflict'
import { sql } from 'drizzle-orm'
import { jsonb, pgSchema, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { personTable } from '../auth/auth-tables.ts'
import { applicationTable, roundTable } from './grants-tables.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })
const id = () =>
  uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`)
const grantsSchema = pgSchema('grants')

/** Migration 0093. A conflict of interest of one person with one bid; only a ruling changes it. */
export const conflictTable = grantsSchema.table(
  'conflict',
  {
    id: id(),
    roundId: uuid('round_id')
      .notNull()
      .references(() => roundTable.id),
    applicationId: uuid('application_id')
      .notNull()
      .references(() => applicationTable.id),
    personId: uuid('person_id')
      .notNull()
      .references(() => personTable.id),
    /** Of a declared one the name that the round gives it; of a found one one of `foundKinds`. */
    kind: text('kind').notNull(),
    foundHow: text('found_how', { enum: foundHow }).notNull(),
    /** The fact that it was found by, or the words it was declared with. */
    evidence: jsonb('evidence').$type<Record<string, string | null>>().notNull().default({}),
    knownFrom: instant('known_from').notNull().defaultNow(),
    ruling: text('ruling', { enum: rulings }).notNull().default('pending'),
  },
  (table) => [unique().on(table.applicationId, table.personId, table.foundHow, table.kind)],
)

/** Migration 0093. What an officer said of a conflict; the last one counts. */
export const conflictRulingTable = grantsSchema.table('conflict_ruling', {
  id: id(),
  conflictId: uuid('conflict_id')
    .notNull()
    .references(() => conflictTable.id),
  ruling: text('ruling', { enum: ['barred', 'allowed'] }).notNull(),
  reason: text('reason').notNull(),
  officerId: uuid('officer_id')
    .notNull()
    .references(() => personTable.id),
  ruledAt: instant('ruled_at').notNull().defaultNow(),
})

/** Migration 0093. What somebody of a round has looked at and declared about: a bid, or a name in an anonymous round. */
export const conflictDeclaredTable = grantsSchema.table(
  'conflict_declared',
  {
    roundId: uuid('round_id')
      .notNull()
      .references(() => roundTable.id),
    personId: uuid('person_id')
      .notNull()
      .references(() => personTable.id),
    subject: uuid('subject').notNull(),
    declaredAt: instant('declared_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.personId, table.subject] })],
)
