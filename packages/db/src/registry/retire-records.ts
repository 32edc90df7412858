import { getTableColumns, sql, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../client/open-database.ts'
import { rowsOf } from '../client/rows-of.ts'
import { registryChange } from './registry-tables.ts'
import { asJson, recordKind, type Authorship, type RecordUpload } from './upsert-records.ts'

const retiredCount = z.object({ records: z.int() })

/**
 * Retires the records that rows name, and takes away the links that they name, as a link has no status: in one statement,
 * with a change for each. What somebody other than this actor has changed is left as it is. Answers how many there were.
 */
export async function retireRecords(db: Db, upload: RecordUpload, author: Authorship): Promise<number> {
  const { table, kind, rows } = upload
  if (rows.length === 0) return 0
  const columns = getTableColumns(table)
  const references = kind.seed?.references ?? {}
  const ident = (name: string) => sql.identifier(columns[name]?.name ?? name)
  const list = (parts: readonly SQL[]) => sql.join([...parts], sql`, `)
  const named = kind.key.flatMap((name) => references[name]?.given ?? [name])
  const keys = kind.key.map((name) => {
    const value = references[name]?.id ?? sql`given.${sql.identifier(name)}`
    return sql`${value} AS ${ident(name)}`
  })
  const joins = kind.key.flatMap((name) => references[name]?.join ?? [])
  const isThat = kind.key.map((name) => sql`record.${ident(name)} = gone.${ident(name)}`)
  const isOurs = sql`NOT EXISTS (
    SELECT FROM ${registryChange} AS change
    WHERE change.record_id = record.${ident(kind.seed?.recordId ?? 'id')} AND change.actor <> ${author.actor})`
  const write = kind.id
    ? sql`UPDATE ${table} AS record SET desk_status = 'retired', updated_at = now() FROM gone
        WHERE ${sql.join(isThat, sql` AND `)} AND ${isOurs} AND record.desk_status <> 'retired'
        RETURNING new.id AS record_id, to_jsonb(old) AS before, to_jsonb(new) AS after`
    : sql`DELETE FROM ${table} AS record USING gone WHERE ${sql.join(isThat, sql` AND `)} AND ${isOurs}
        RETURNING record.${ident(kind.seed?.recordId ?? '')} AS record_id, to_jsonb(record) AS before, '{}'::jsonb AS after`
  const [count] = await rowsOf(
    db,
    retiredCount,
    sql`
    WITH gone AS (
      SELECT ${list(keys)}
      FROM jsonb_to_recordset(${asJson(rows)}::jsonb) AS given (${list(named.map((name) => sql`${sql.identifier(name)} text`))})
      ${sql.join(joins, sql` `)}
    ), written AS (${write}), recorded AS (
      INSERT INTO ${registryChange} (record_kind, record_id, actor, reason, before, after)
      SELECT ${recordKind(table)}, record_id, ${author.actor}, ${author.reason}, before, after FROM written
    )
    SELECT count(*)::int AS records FROM written`,
  )
  return count?.records ?? 0
}
