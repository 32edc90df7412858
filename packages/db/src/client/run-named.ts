import { createHash } from 'node:crypto'
import type { Db } from './open-database.ts'

const names = new Map<string, string>()

/** Each connection keeps what is prepared for as long as it lives, so what may be prepared is bounded. */
const namesMax = 400

/**
 * Runs a statement that PostgreSQL keeps prepared on each connection, so that a text seen before is not parsed and
 * planned again. Whatever varies belongs into `values`; texts beyond
 * the first few hundred are run without being kept.
 * Numbers wider than 32 bits, decimals, dates and instants arrive as text.
 */
export async function runNamed<Row>(db: Db, text: string, values: unknown[]): Promise<Row[]> {
  let name = names.get(text)
  if (!name && names.size < namesMax) {
    name = createHash('sha256').update(text).digest('base64url').slice(0, 20)
    names.set(text, name)
  }
  const prepared = db._.session.prepareQuery<{ execute: { rows: Row[] }; all: unknown; values: unknown }>(
    { sql: text, params: values },
    undefined,
    name,
    false,
  )
  return (await prepared.execute()).rows
}
