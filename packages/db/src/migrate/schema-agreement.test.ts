import { is, SQL, sql } from 'drizzle-orm'
import { getTableConfig, PgDialect, PgTable, type PgColumn } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { describe, expect, it } from 'vitest'
import * as audit from '../audit/audit-tables.ts'
import * as auth from '../auth/auth-tables.ts'
import { rowsOf } from '../client/rows-of.ts'
import * as grants from '../grants/grants-tables.ts'
import * as mail from '../mail/mail-tables.ts'
import * as published from '../published/published-tables.ts'
import * as registry from '../registry/registry-tables.ts'
import { useTestDatabase } from '../testing/test-database.ts'

const { db } = useTestDatabase()

const tables = [registry, published, grants, mail, auth, audit]
  .flatMap((room) => [
    ...Object.values(room),
    ...Object.values(registry.registryTables),
    ...Object.values(published.publishedTables),
  ])
  .filter((value): value is PgTable => is(value, PgTable))
const declarations = [...new Set(tables)].map(getTableConfig)

/** Columns that are left out on purpose, and why is said where the table is declared. */
const undeclared: Readonly<Record<string, readonly string[]>> = { 'auth.person': ['sample'] }

const column = z.object({
  name: z.string(),
  type: z.string(),
  required: z.boolean(),
  generated: z.boolean(),
  identity: z.boolean(),
  default: z.string().nullable(),
})
const constraint = z.object({
  kind: z.enum(['primary', 'unique', 'foreign', 'check']),
  name: z.string(),
  columns: z.array(z.string()),
  to: z.string().nullable(),
})
const migratedTable = z.object({
  name: z.string(),
  columns: z.array(column),
  constraints: z.array(constraint),
})
type Constraint = z.output<typeof constraint>

/** The tables of a schema as the migrations made them. */
const migrated = (schema: string) =>
  rowsOf(
    db,
    migratedTable,
    sql`
    SELECT class.relname AS name,
      (SELECT json_agg(json_build_object(
          'name', attname, 'type', format_type(atttypid, atttypmod), 'required', attnotnull,
          'generated', attgenerated <> '', 'identity', attidentity <> '',
          'default', CASE WHEN attgenerated = '' THEN pg_get_expr(adbin, adrelid) END) ORDER BY attname)
        FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
        WHERE attrelid = class.oid AND attnum > 0 AND NOT attisdropped) AS columns,
      coalesce((SELECT json_agg(json_build_object(
          'kind', CASE contype WHEN 'p' THEN 'primary' WHEN 'u' THEN 'unique' WHEN 'f' THEN 'foreign' ELSE 'check' END,
          'name', conname, 'to', CASE WHEN confrelid > 0 THEN confrelid::regclass::text END,
          'columns', ARRAY(SELECT attname FROM unnest(conkey) WITH ORDINALITY AS key(num, n)
            JOIN pg_attribute ON attrelid = conrelid AND attnum = key.num ORDER BY n)))
        FROM pg_constraint WHERE conrelid = class.oid AND contype IN ('p', 'u', 'f', 'c')), '[]') AS constraints
    FROM pg_class AS class
    WHERE class.relnamespace = ${schema}::regnamespace AND class.relkind = 'r' ORDER BY class.relname`,
  )

type Declaration = (typeof declarations)[number]

function declaredColumns({ columns }: Declaration) {
  return columns
    .map((own) => ({
      name: own.name,
      type: own.getSQLType(),
      required: own.notNull,
      generated: own.generated !== undefined,
      identity: own.generatedIdentity !== undefined,
      default: defaultOf(own),
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** As PostgreSQL writes it, without the type it adds. */
function defaultOf(own: PgColumn): string | null {
  if (own.generated || own.default === undefined) return null
  if (is(own.default, SQL)) return new PgDialect().sqlToQuery(own.default).sql
  if (typeof own.default === 'number' || typeof own.default === 'boolean') return String(own.default)
  return `'${typeof own.default === 'string' ? own.default : JSON.stringify(own.default)}'`
}

function declaredKeys(table: Declaration): Omit<Constraint, 'name'>[] {
  const names = (columns: readonly { name: string }[]) => columns.map(({ name }) => name)
  const single = table.columns.filter((own) => own.primary)
  return [
    ...(single.length > 0 ? [{ kind: 'primary' as const, columns: names(single), to: null }] : []),
    ...table.primaryKeys.map((key) => ({ kind: 'primary' as const, columns: names(key.columns), to: null })),
    ...table.columns
      .filter((own) => own.isUnique)
      .map((own) => ({ kind: 'unique' as const, columns: [own.name], to: null })),
    ...table.uniqueConstraints.map((key) => ({
      kind: 'unique' as const,
      columns: names(key.columns),
      to: null,
    })),
    ...table.foreignKeys.map((key) => {
      const { columns, foreignTable } = key.reference()
      const { schema, name } = getTableConfig(foreignTable)
      return { kind: 'foreign' as const, columns: names(columns), to: `${schema}.${name}` }
    }),
  ]
}

describe.each(['registry', 'published', 'grants', 'auth', 'audit'])('the tables of %s', (schema) => {
  const own = declarations
    .filter((table) => table.schema === schema)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))

  it('are declared as the migrations made them: columns, types, what may be empty, defaults', async () => {
    const found = await migrated(schema)
    expect(found.map(({ name }) => name)).toEqual(own.map(({ name }) => name))
    for (const [at, table] of found.entries()) {
      const left = undeclared[`${schema}.${table.name}`] ?? []
      const columns = table.columns
        .filter(({ name }) => !left.includes(name))
        .map((one) => ({ ...one, default: one.default?.replace(/::[a-z ]+$/, '') ?? null }))
      expect({ table: table.name, columns }).toEqual({
        table: table.name,
        columns: declaredColumns(own[at] as Declaration),
      })
    }
  })

  it('have the keys and checks that are declared', async () => {
    const found = await migrated(schema)
    for (const [at, table] of found.entries()) {
      const declaration = own[at] as Declaration
      const keys = table.constraints.map(({ name: _name, ...key }) => key)
      for (const key of declaredKeys(declaration)) expect({ table: table.name, keys }).toMatchObject({ keys: expect.arrayContaining([key]) }) // prettier-ignore
      const primary = keys.filter(({ kind }) => kind === 'primary')
      expect({ table: table.name, primary }).toEqual({
        table: table.name,
        primary: declaredKeys(declaration).filter(({ kind }) => kind === 'primary'),
      })
      const checks = table.constraints.filter(({ kind }) => kind === 'check').map(({ name }) => name)
      expect(checks).toEqual(expect.arrayContaining(declaration.checks.map(({ name }) => name)))
    }
  })
})
