import { createHash } from 'node:crypto'
import { getTableColumns, getTableName, sql, type SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { recordId } from '@academy/domain/facts/record-id'
import type { Db } from '../client/open-database.ts'
import { rowsOf } from '../client/rows-of.ts'
import type { RecordKind } from '../record-kinds/record-kind.ts'
import { registryChange } from './registry-tables.ts'

/** Who changes records of the desk, and why: kept with every change. */
export interface Authorship {
  actor: string
  reason: string
}

export const upsertCount = z.object({ added: z.int(), changed: z.int() })
export type UpsertCount = z.output<typeof upsertCount>

export interface RecordUpload {
  table: PgTable
  kind: RecordKind
  /** Rows with the table's property names, and whatever names the kind's references join on. */
  rows: readonly object[]
}

/**
 * Adds the records that are new and updates those that differ, in one statement whatever their number. Every update
 * leaves a change with the record before and after. One that this actor retired is verified again. A record that somebody other than this actor has changed is
 * left as it is: from then on it is theirs. A new record has the id that its kind and key give; one that is there keeps
 * the id that it has.
 */
export async function upsertRecords(db: Db, upload: RecordUpload, author: Authorship): Promise<UpsertCount> {
  const { table, kind, rows } = upload
  const references = kind.seed?.references ?? {}
  if (rows.length === 0) return { added: 0, changed: 0 }
  const columns = getTableColumns(table)
  const isOwn = (name: string) => !['id', 'deskStatus', 'updatedAt'].includes(name)
  const names = Object.keys(columns).filter(isOwn)
  const ident = (name: string) => sql.identifier(columns[name]?.name ?? name)
  const list = (parts: readonly SQL[]) => sql.join([...parts], sql`, `)

  const plain = names.filter((name) => !(name in references))
  const given = list([
    ...plain.map((name) => sql`${sql.identifier(name)} ${sql.raw(columns[name]?.getSQLType() ?? 'text')}`),
    ...Object.values(references).flatMap(({ given }) =>
      given.map((name) => sql`${sql.identifier(name)} text`),
    ),
  ])
  const id = kind.id ? { own: sql`id, `, column: sql`id uuid, `, value: sql`given.id, ` } : undefined
  const values = names.map((name) => references[name]?.id ?? sql`given.${sql.identifier(name)}`)
  const joins = Object.values(references).map(({ join }) => join)
  const own = (alias: SQL) => list(names.map((name) => sql`${alias}.${ident(name)}`))
  const onDesk = 'deskStatus' in columns
  const changed = ident(kind.seed?.recordId ?? 'id')

  const returned = sql`CASE record.desk_status WHEN 'retired' THEN 'verified' ELSE record.desk_status END`
  const [count] = await rowsOf(
    db,
    upsertCount,
    sql`
    WITH written AS (
      INSERT INTO ${table} AS record (${id?.own}${list(names.map((name) => sql`${ident(name)}`))}${onDesk ? sql`, desk_status` : sql``})
      SELECT ${id?.value}${list(values)}${onDesk ? sql`, 'verified'` : sql``}
      FROM jsonb_to_recordset(${asJson(kind.id ? withIds(table, kind, rows) : rows)}::jsonb) AS given (${id?.column}${given})
      ${sql.join(joins, sql` `)}
      ON CONFLICT (${list(kind.key.map((name) => sql`${ident(name)}`))}) DO UPDATE
      SET (${list(names.map((name) => sql`${ident(name)}`))}) = ROW (${own(sql`excluded`)})${onDesk ? sql`, updated_at = now(), desk_status = ${returned}` : sql``}
      WHERE (ROW (${own(sql`record`)}) IS DISTINCT FROM ROW (${own(sql`excluded`)})${onDesk ? sql` OR record.desk_status = 'retired'` : sql``})
        AND NOT EXISTS (
          SELECT FROM ${registryChange} AS change
          WHERE change.record_id = record.${changed} AND change.actor <> ${author.actor}
        )
      RETURNING new.${changed} AS record_id, to_jsonb(old) AS before, to_jsonb(new) AS after
    ), recorded AS (
      INSERT INTO ${registryChange} (record_kind, record_id, actor, reason, before, after)
      SELECT ${recordKind(table)}, record_id, ${author.actor}, ${author.reason}, before, after
      FROM written WHERE before IS NOT NULL
    )
    SELECT count(*) FILTER (WHERE before IS NULL)::int AS added,
           count(*) FILTER (WHERE before IS NOT NULL)::int AS changed
    FROM written`,
  )
  return count ?? { added: 0, changed: 0 }
}

/** The word for a table's records everywhere outside SQL: `policy_event` is `policy-event`. */
export function recordKind(table: PgTable): string {
  return getTableName(table).replaceAll('_', '-')
}

function withIds(table: PgTable, kind: RecordKind, rows: readonly object[]): object[] {
  const sha1 = (bytes: Uint8Array) => new Uint8Array(createHash('sha1').update(bytes).digest())
  const keyOf = (row: Readonly<Record<string, unknown>>) => kind.key.map((name) => String(row[name] ?? ''))
  return rows.map((row) => ({ ...row, id: recordId(sha1, recordKind(table), keyOf({ ...row })) }))
}

/** JSON has no bigint; as text, PostgreSQL reads it exactly. */
export function asJson(rows: readonly object[]): string {
  return JSON.stringify(rows, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
}
