import { getTableColumns, sql } from 'drizzle-orm'
import {
  foreignKey,
  integer,
  jsonb,
  pgSchema,
  text,
  timestamp,
  unique,
  uuid,
  type AnyPgColumn,
  type PgColumnBuilderBase,
  type PgTable,
} from 'drizzle-orm/pg-core'
import type { RecordKind } from '../record-kinds/record-kind.ts'
import { tableOf, type KeyColumns, type TableOf } from '../record-kinds/record-table.ts'
import { recordKinds, type RecordKindName, type RecordKinds } from '../record-kinds/record-kinds.ts'

const registry = pgSchema('registry')

const id = () =>
  uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`)

const deskStatuses = ['draft', 'in-review', 'verified', 'stale', 'retired'] as const
export type DeskStatus = (typeof deskStatuses)[number]

/** The desk's own business, which is not published: only `verified` records enter a release. Links have none. */
const deskColumns = () => ({
  id: id(),
  deskStatus: text('desk_status', { enum: deskStatuses }).notNull().default('draft'),
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
      keys: (named) => [...(kind.id ? [unique().on(...named(kind.key))] : []), ...referencesOf(kind, named)],
    })
    return [name, table]
  }),
) as RegistryTables

function referencesOf(kind: RecordKind, named: KeyColumns) {
  return Object.entries(kind.columns).flatMap(([property, { to }]) =>
    to === undefined ? [] : [foreignKey({ columns: named([property]), foreignColumns: [idOf(to)] })],
  )
}

function idOf(table: string): AnyPgColumn {
  const [name] = Object.entries(recordKinds).find(([, kind]) => kind.table === table && kind.id) ?? []
  if (!name) throw new Error(`no record of ${table} has an id`)
  return getTableColumns<PgTable>(registryTables[name as RecordKindName]).id as AnyPgColumn
}

/** Which editions of the seed have been loaded. */
export const seedEdition = registry.table('seed_edition', {
  number: integer('number').primaryKey(),
  loadedAt: timestamp('loaded_at', { withTimezone: true }).notNull().defaultNow(),
})

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
