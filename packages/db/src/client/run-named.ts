import { createHash } from 'node:crypto'
import type { Db } from './open-database.ts'

const names = new Map<string, string>()

/**
 * Runs a statement that PostgreSQL keeps prepared on each connection, so that a text seen before is not parsed and
 * planned again. The text must come from a small closed set; whatever varies goes into `values`.
 * Numbers wider than 32 bits, decimals, dates and instants arrive as text.
 */
export async function runNamed<Row>(db: Db, text: string, values: unknown[]): Promise<Row[]> {
  let name = names.get(text)
  if (!name) names.set(text, (name = createHash('sha256').update(text).digest('base64url').slice(0, 20)))
  const prepared = db._.session.prepareQuery<{ execute: { rows: Row[] }; all: unknown; values: unknown }>(
    { sql: text, params: values },
    undefined,
    name,
    false,
  )
  return (await prepared.execute()).rows
}
