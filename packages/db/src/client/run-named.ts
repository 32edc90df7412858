import type { Db } from './open-database.ts'
import { textStatement } from './rows-of.ts'

/** Runs a statement whose rows nobody checks. */
export async function runNamed<Row>(db: Db, text: string, values: unknown[]): Promise<Row[]> {
  return (await db.execute(textStatement(text, values))).rows as Row[]
}
