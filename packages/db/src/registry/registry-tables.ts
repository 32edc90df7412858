import { sql } from 'drizzle-orm'
import { jsonb, pgSchema, text, timestamp, uuid, type PgColumnBuilderBase } from 'drizzle-orm/pg-core'
import { tableOf, type TableOf } from '../record-kinds/record-table.ts'
import { recordKinds, type RecordKindName, type RecordKinds } from '../record-kinds/record-kinds.ts'

const registry = pgSchema('registry')

const id = () =>
  uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`)

export type DeskStatus = 'draft' | 'in-review' | 'verified' | 'stale' | 'retired'

/** The desk's own business, which is not published: only `verified` records enter a release. Links have none. */
const deskColumns = () => ({
  id: id(),
  deskStatus: text('desk_status').$type<DeskStatus>().notNull().default('draft'),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
})

/** What the desk keeps of one kind beside its facts. */
const beside: Partial<Record<RecordKindName, Record<string, PgColumnBuilderBase>>> = {
  areaShape: { importedAt: timestamp('imported_at', { withTimezone: true }).notNull().defaultNow() },
}

type RegistryTables = {
  [Name in RecordKindName]: TableOf<
    RecordKinds[Name]['columns'],
    RecordKinds[Name]['id'] extends true ? ReturnType<typeof deskColumns> : unknown
  >
}

/** The desk's tables, as the migrations make them. */
export const registryTables = Object.fromEntries(
  Object.entries(recordKinds).map(([name, kind]) => {
    const own = kind.id ? deskColumns() : {}
    const table = tableOf(registry, kind.table, {
      columns: { ...own, ...beside[name as RecordKindName] },
      facts: kind.columns,
      primaryKey: kind.id ? [] : kind.key,
    })
    return [name, table]
  }),
) as RegistryTables

/** Who changed what, why, from what to what. */
export const registryChange = registry.table('change', {
  id: id(),
  recordKind: text('record_kind').notNull(),
  recordId: uuid('record_id').notNull(),
  actor: text('actor').notNull(),
  reason: text('reason').notNull(),
  before: jsonb('before').$type<Record<string, unknown>>().notNull(),
  after: jsonb('after').$type<Record<string, unknown>>().notNull(),
  at: timestamp('at', { withTimezone: true }).notNull().defaultNow(),
})
