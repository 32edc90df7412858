import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { expect, expectTypeOf, it } from 'vitest'
import { useTestDatabase } from '../testing/test-database.ts'
import { pgValue } from './pg-value.ts'
import { rowsOf, textStatement } from './rows-of.ts'

const { db } = useTestDatabase()

const shape = z.object({ leadName: z.string(), count: z.int().nullable() })

it('gives the rows the type of their shape', async () => {
  const rows = await rowsOf(db, shape, sql`SELECT 'A' AS "leadName", ${1}::int AS count`)
  expectTypeOf(rows).toEqualTypeOf<{ leadName: string; count: number | null }[]>()
  expect(rows).toEqual([{ leadName: 'A', count: 1 }])
})

it('fails in a test when a column is named otherwise, missing, too many or of another type', async () => {
  const wrong = [
    sql`SELECT 'A' AS "leadNam", 1 AS count`,
    sql`SELECT 'A' AS "leadName"`,
    sql`SELECT 'A' AS "leadName", 1 AS count, 2 AS more`,
    sql`SELECT 'A' AS "leadName", 1::bigint AS count`,
    sql`SELECT NULL AS "leadName", 1 AS count`,
  ]
  for (const statement of wrong) await expect(rowsOf(db, shape, statement)).rejects.toThrow(z.ZodError)
})

it('sends a text with its values', async () => {
  const rows = await rowsOf(
    db,
    z.object({ sum: z.int() }),
    textStatement('SELECT $1::int + $2::int * $1::int AS sum', [2, 3]),
  )
  expect(rows).toEqual([{ sum: 8 }])
})

it('says what the driver makes of wide numbers, decimals, days and instants', async () => {
  const rows = await rowsOf(
    db,
    z.object(pgValue),
    sql`SELECT 9007199254740993::bigint AS bigint, -0.10::numeric AS decimal, date '2026-11-25' AS date,
          timestamptz '2026-11-25 22:10:00.5Z' AS instant`,
  )
  expect(rows).toMatchObject([{ bigint: '9007199254740993', decimal: '-0.10', date: '2026-11-25' }])
})
