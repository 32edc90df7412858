import { is, SQL, sql } from 'drizzle-orm'
import {
  getTableConfig,
  IndexedColumn,
  PgArray,
  PgDialect,
  PgTable,
  type PgColumn,
} from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { describe, expect, it } from 'vitest'
import * as audit from '../audit/audit-tables.ts'
import * as auth from '../auth/auth-tables.ts'
import { rowsOf } from '../client/rows-of.ts'
import * as allocate from '../grants/allocate-tables.ts'
import * as assess from '../grants/assess-tables.ts'
import * as appeal from '../grants/appeal-tables.ts'
import * as decide from '../grants/decide-tables.ts'
import * as standard from '../grants/standard-tables.ts'
import * as tell from '../grants/tell-tables.ts'
import * as weigh from '../grants/weigh-tables.ts'
import * as exported from '../grants/export-tables.ts'
import * as grants from '../grants/grants-tables.ts'
import * as messages from '../grants/message-tables.ts'
import * as proposals from '../grants/proposal-tables.ts'
import * as register from '../grants/register-tables.ts'
import * as screen from '../grants/screen-tables.ts'
import * as mail from '../mail/mail-tables.ts'
import * as published from '../published/published-tables.ts'
import * as registry from '../registry/registry-tables.ts'
import { columnsOfMigrations, listsWithoutCheck, rulesOfMigrations } from '../testing/of-migrations.ts'
import { useTestDatabase } from '../testing/test-database.ts'

const { db } = useTestDatabase()

const tables = [
  registry,
  published,
  grants,
  exported,
  messages,
  allocate,
  assess,
  appeal,
  decide,
  proposals,
  register,
  screen,
  standard,
  tell,
  weigh,
  mail,
  auth,
  audit,
]
  .flatMap((room) => [
    ...Object.values(room),
    ...Object.values(registry.registryTables),
    ...Object.values(published.publishedTables),
  ])
  .filter((value): value is PgTable => is(value, PgTable))
const declarations = [...new Set(tables)].map(getTableConfig)

const column = z.object({
  name: z.string(),
  type: z.string(),
  required: z.boolean(),
  generated: z.boolean(),
  identity: z.boolean(),
  default: z.string().nullable(),
})
const key = z.object({
  kind: z.enum(['primary', 'unique', 'foreign']),
  columns: z.array(z.string()),
  /** Of a foreign key: the table, and what happens here when the row there is deleted. */
  to: z.string().nullable(),
  /** Of a unique key that not every row has a part in. */
  where: z.string().nullable(),
})
const check = z.object({ name: z.string(), rule: z.string() })
const migratedTable = z.object({
  name: z.string(),
  columns: z.array(column),
  keys: z.array(key),
  checks: z.array(check),
})
type Key = z.output<typeof key>

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
          'kind', CASE WHEN indisprimary THEN 'primary' ELSE 'unique' END, 'to', NULL,
          'where', pg_get_expr(indpred, indrelid),
          'columns', ARRAY(SELECT pg_get_indexdef(indexrelid, part, true) FROM generate_series(1, indnkeyatts) AS part)))
        FROM pg_index WHERE indrelid = class.oid AND indisunique), '[]')::jsonb
      || coalesce((SELECT json_agg(json_build_object(
          'kind', 'foreign', 'where', NULL,
          'to', confrelid::regclass || CASE confdeltype WHEN 'c' THEN ' cascade' WHEN 'n' THEN ' set null' WHEN 'a' THEN '' END,
          'columns', ARRAY(SELECT attname FROM unnest(conkey) WITH ORDINALITY AS part(num, n)
            JOIN pg_attribute ON attrelid = conrelid AND attnum = part.num ORDER BY n)))
        FROM pg_constraint WHERE conrelid = class.oid AND contype = 'f'), '[]')::jsonb AS keys,
      coalesce((SELECT json_agg(json_build_object('name', conname, 'rule', pg_get_constraintdef(oid, true)) ORDER BY conname)
        FROM pg_constraint WHERE conrelid = class.oid AND contype = 'c'), '[]') AS checks
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

const asText = (expression: SQL) => new PgDialect().sqlToQuery(expression).sql

/** As PostgreSQL writes it, without the type it adds. */
function defaultOf(own: PgColumn): string | null {
  if (own.generated || own.default === undefined) return null
  if (is(own.default, SQL)) return asText(own.default)
  if (typeof own.default === 'number' || typeof own.default === 'boolean') return String(own.default)
  return `'${typeof own.default === 'string' ? own.default : JSON.stringify(own.default)}'`
}

function declaredKeys(table: Declaration): Key[] {
  const names = (columns: readonly { name: string }[]) => columns.map(({ name }) => name)
  const own = (kind: Key['kind'], columns: string[], more: Partial<Key> = {}): Key => {
    return { kind, columns, to: null, where: null, ...more }
  }
  const single = table.columns.filter((one) => one.primary)
  return [
    ...(single.length > 0 ? [own('primary', names(single))] : []),
    ...table.primaryKeys.map((one) => own('primary', names(one.columns))),
    ...table.columns.filter((one) => one.isUnique).map((one) => own('unique', [one.name])),
    ...table.uniqueConstraints.map((one) => own('unique', names(one.columns))),
    ...table.indexes
      .filter(({ config }) => config.unique)
      .map(({ config: { columns, where } }) =>
        own(
          'unique',
          columns.map(
            (part) => (is(part, SQL) ? asText(part) : is(part, IndexedColumn) ? part.name : undefined) ?? '',
          ),
          {
            where: where ? asText(where).replaceAll(/[()]/g, '') : null,
          },
        ),
      ),
    ...table.foreignKeys.map((one) => {
      const { columns, foreignTable } = one.reference()
      const { schema, name } = getTableConfig(foreignTable)
      const deleted = one.onDelete === undefined || one.onDelete === 'no action' ? '' : ` ${one.onDelete}`
      return own('foreign', names(columns), { to: `${schema}.${name}${deleted}` })
    }),
  ]
}

const ordered = ({ kind, columns, to, where }: Key) => [kind, columns, to, where]
const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).toSorted()

/** The column that a check holds to a closed list of words, with these. */
function listOf(rule: string): [column: string, words: string[]] | undefined {
  const [, column, one, many] =
    /^CHECK \((\w+) (?:= ANY \(ARRAY\[(.*)\]\)|<@ '\{(.*)\}'::text\[\])\)$/.exec(rule) ?? []
  if (!column) return undefined
  if (many) return [column, many.split(',').map((word) => word.replaceAll('"', ''))]
  return [column, (one ?? '').split(', ').map((word) => word.replace(/^'(.*)'::text$/, '$1'))]
}

function wordsOf({ columns }: Declaration): [column: string, words: string[]][] {
  return columns.flatMap((own) => {
    const { enumValues } = is(own, PgArray) ? own.baseColumn : own
    return enumValues ? [[own.name, enumValues]] : []
  })
}

const declaredLists = (table: Declaration) =>
  wordsOf(table).filter(([column]) => !isWithoutCheck(table.name, column))

/** The licence of a fact may be any, as long as there is one. */
const isWithoutCheck = (table: string, column: string) =>
  column === 'licence' || listsWithoutCheck.includes(`${table}.${column}`)

/** Rules that every table with such columns has. */
function sharedRules({ name, columns }: Declaration): string[] {
  const has = (column: string) => columns.some((own) => own.name === column)
  return [
    ...(has('confidence')
      ? [`${name}_licence_given`, `${name}_source_address`, `${name}_source_date_written`]
      : []),
    ...(has('release_to') ? [`${name}_release_ordered`] : []),
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
      const left = columnsOfMigrations[`${schema}.${table.name}`] ?? []
      const columns = table.columns
        .filter(({ name }) => !left.includes(name))
        .map((one) => ({ ...one, default: one.default?.replace(/::[a-z ]+$/, '') ?? null }))
      expect({ table: table.name, columns }).toEqual({
        table: table.name,
        columns: declaredColumns(own[at] as Declaration),
      })
    }
  })

  it('have the keys that are declared and no other: what is one, what is one at a time, what is of another table', async () => {
    const found = await migrated(schema)
    for (const [at, table] of found.entries()) {
      const keys = table.keys.map((one) => ({ ...one, where: one.where?.replaceAll(/[()]/g, '') ?? null }))
      expect({ table: table.name, keys: sorted(keys.map(ordered)) }).toEqual({
        table: table.name,
        keys: sorted(declaredKeys(own[at] as Declaration).map(ordered)),
      })
    }
  })

  it('let into a column of a closed list the words of that list and no other', async () => {
    const found = await migrated(schema)
    for (const [at, table] of found.entries()) {
      const lists = table.checks.flatMap(({ rule }) => {
        const list = listOf(rule)
        return list && !isWithoutCheck(table.name, list[0]) ? [list] : []
      })
      expect({ table: table.name, lists: sorted(lists) }).toEqual({
        table: table.name,
        lists: sorted(declaredLists(own[at] as Declaration)),
      })
    }
  })

  it('are excepted by name only where a column of a closed list is not held to it', async () => {
    const found = await migrated(schema)
    const differing = found.flatMap(({ name, checks }, at) => {
      const held = sorted(checks.map(({ rule }) => listOf(rule)))
      const lists = wordsOf(own[at] as Declaration).filter((list) => !held.includes(JSON.stringify(list)))
      return lists.map(([column]) => `${name}.${column}`)
    })
    const here = listsWithoutCheck.filter((column) => own.some(({ name }) => column.startsWith(`${name}.`)))
    const excepted = ['registry', 'published'].includes(schema) ? here : []
    expect(differing.filter((column) => !column.endsWith('.licence')).toSorted()).toEqual(excepted)
  })

  it('have no rule about values that is not named', async () => {
    const found = await migrated(schema)
    const rules = found.flatMap(({ checks }) =>
      checks.flatMap(({ name, rule }) => (listOf(rule) ? [] : [name])),
    )
    const named = [...(rulesOfMigrations[schema] ?? []), ...own.flatMap(sharedRules)]
    expect(rules.toSorted()).toEqual(named.toSorted())
  })
})
