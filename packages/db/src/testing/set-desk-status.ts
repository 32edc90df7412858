import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../client/open-database.ts'
import { rowsOf } from '../client/rows-of.ts'
import { registryChange, registryTables, type DeskStatus } from '../registry/registry-tables.ts'
import { recordKind, type Authorship } from '../registry/upsert-records.ts'

type Tables = typeof registryTables
/** The tables of the desk whose records have a status and a slug. */
type DeskTable = {
  [Name in keyof Tables]: Tables[Name] extends { deskStatus: unknown; slug: unknown } ? Name : never
}[keyof Tables]

/** Moves records to a status, with a change for each. Answers the slugs of those that were not in it already. */
export async function setDeskStatus(
  db: Db,
  { table: name, slugs, status }: { table: DeskTable; slugs: readonly string[]; status: DeskStatus },
  author: Authorship,
): Promise<string[]> {
  const table = registryTables[name]
  const rows = await rowsOf(
    db,
    z.object({ slug: z.string() }),
    sql`
    WITH written AS (
      UPDATE ${table} AS record SET desk_status = ${status}, updated_at = now()
      WHERE slug IN (SELECT jsonb_array_elements_text(${JSON.stringify(slugs)}::jsonb)) AND desk_status <> ${status}
      RETURNING new.id, new.slug, to_jsonb(old) AS before, to_jsonb(new) AS after
    ), recorded AS (
      INSERT INTO ${registryChange} (record_kind, record_id, actor, reason, before, after)
      SELECT ${recordKind(table)}, id, ${author.actor}, ${author.reason}, before, after FROM written
    )
    SELECT slug FROM written ORDER BY slug`,
  )
  return rows.map((row) => row.slug)
}
