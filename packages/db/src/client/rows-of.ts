import { SQL } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from './open-database.ts'

/** What a statement answers with, a property for each column. It changes nothing: a row is what the driver gives. */
export type RowShape<Row> = z.ZodObject & z.ZodType<Row, Row>

let checking = false

/** From now on every row is held against its shape. The test database does this; elsewhere rows are taken as they come. */
export function checkRows(): void {
  checking = true
}

/**
 * The one door for statements that are truly SQL. The shape gives the rows their type, and in tests every row must be
 * exactly of that shape: a column that is missing, too many or of another type fails. A shape that depends on the
 * statement is given as a function, which is called in tests only.
 */
export async function rowsOf<Row>(
  db: Db,
  shape: z.ZodType<Row, Row> | (() => z.ZodType<Row, Row>),
  statement: SQL,
): Promise<Row[]> {
  const { rows } = await db.execute(statement)
  if (checking) check(rows, typeof shape === 'function' ? shape() : shape)
  return rows as Row[]
}

function check(rows: readonly unknown[], shape: z.ZodType): void {
  const exact = shape instanceof z.ZodObject ? shape.strict() : shape
  for (const row of rows) exact.parse(row)
}

/** A statement whose text is put together elsewhere, with its values in the order of `$1`, `$2`, …. */
export function textStatement(text: string, values: readonly unknown[]): SQL {
  return new TextStatement(text, values)
}

class TextStatement extends SQL {
  readonly #query: { sql: string; params: unknown[] }

  constructor(text: string, values: readonly unknown[]) {
    super([])
    this.#query = { sql: text, params: [...values] }
  }

  override toQuery(): { sql: string; params: unknown[] } {
    return this.#query
  }
}
