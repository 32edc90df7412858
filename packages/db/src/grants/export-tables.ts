import { exportKinds, exportStates } from '@academy/domain/grants/export-words'
import { sql } from 'drizzle-orm'
import {
  bigint,
  customType,
  integer,
  pgSchema,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { personTable } from '../auth/auth-tables.ts'
import { roundTable } from './grants-tables.ts'

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })
const instant = (name: string) => timestamp(name, { withTimezone: true })
const grantsSchema = pgSchema('grants')

/** Migration 0084. A file of a whole round that staff asked for, and how far it is. */
export const exportTable = grantsSchema.table(
  'export',
  {
    id: uuid('id')
      .primaryKey()
      .default(sql`uuidv7()`),
    roundId: uuid('round_id')
      .notNull()
      .references(() => roundTable.id),
    kind: text('kind', { enum: exportKinds }).notNull(),
    state: text('state', { enum: exportStates }).notNull().default('waiting'),
    rowsDone: integer('rows_done').notNull().default(0),
    rowsAll: integer('rows_all').notNull().default(0),
    requestedBy: uuid('requested_by')
      .notNull()
      .references(() => personTable.id),
    requestedAt: instant('requested_at').notNull().defaultNow(),
    workingAt: instant('working_at'),
    finishedAt: instant('finished_at'),
    expiresAt: instant('expires_at')
      .notNull()
      .default(sql`(now() + '7 days'::interval)`),
    sha256: text('sha256'),
    bytes: bigint('bytes', { mode: 'number' }),
    /** Applications that it is without, because they are closed to whoever asked. Migration 0093. */
    without: uuid('without')
      .array()
      .notNull()
      .default(sql`'{}'::uuid[]`),
  },
  (table) => [
    uniqueIndex()
      .on(table.roundId, table.kind, table.requestedBy)
      .where(sql`finished_at IS NULL`),
  ],
)

/** Migration 0084. What is in it; a ZIP lies with the files of applications (migration 0087). */
export const exportFileTable = grantsSchema.table('export_file', {
  exportId: uuid('export_id')
    .primaryKey()
    .references(() => exportTable.id, { onDelete: 'cascade' }),
  data: bytea('data').notNull(),
})
