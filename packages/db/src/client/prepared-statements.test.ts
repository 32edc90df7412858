import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { useTestDatabase } from '../testing/test-database.ts'
import { openDatabase, type Database, type Db } from './open-database.ts'
import { PREPARED_MAX } from './preparing-client.ts'
import { rowsOf, textStatement } from './rows-of.ts'

const { url } = useTestDatabase()
let one: Database

beforeAll(() => {
  one = openDatabase({ url, connectionsMax: 1 })
})
afterAll(() => one.close())

const ask = (db: Db, text: string) =>
  rowsOf(db, z.object({ n: z.int() }), textStatement(`SELECT ($1::int) AS n /* ${text} */`, [1]))

async function preparedOf(db: Db): Promise<string[]> {
  const { rows } = await db.execute<{ statement: string }>(
    sql`SELECT statement FROM pg_prepared_statements ORDER BY prepare_time`,
  )
  return rows.map((row) => /\/\* (.*) \*\//.exec(row.statement)?.[1] ?? row.statement)
}

it('keeps a statement prepared once it is asked for again, in a transaction too', async () => {
  await one.db.transaction(async (tx) => {
    await ask(tx, 'seldom')
    await ask(tx, 'often')
    await ask(tx, 'often')
  })
  await ask(one.db, 'often')
  expect(await preparedOf(one.db)).toEqual(['often'])
})

it('a thousand texts that are asked for once leave nothing behind, and what is asked for often stays', async () => {
  for (let n = 0; n < 1_000; n++) await ask(one.db, `odd ${n}`)
  await ask(one.db, 'often')
  expect(await preparedOf(one.db)).toEqual(['often'])
})

it('a thousand texts that are asked for twice never make a connection hold more than it may', async () => {
  let most = 0
  for (let n = 0; n < 1_000; n++) {
    await ask(one.db, `twice ${n}`)
    await ask(one.db, `twice ${n}`)
    if (n % 50 === 0) most = Math.max(most, (await preparedOf(one.db)).length)
  }
  expect(most).toBeGreaterThan(PREPARED_MAX / 2)
  expect(most).toBeLessThanOrEqual(PREPARED_MAX)
  await ask(one.db, 'often')
  await ask(one.db, 'often')
  expect(await preparedOf(one.db)).toContain('often')
}, 60_000)

it('a transaction that asks for more than may be kept goes on without', async () => {
  await one.db.transaction(async (tx) => {
    for (let n = 0; n < PREPARED_MAX + 50; n++) for (const _ of [1, 2]) await ask(tx, `in one ${n}`)
    expect((await preparedOf(tx)).length).toBe(PREPARED_MAX)
  })
  expect(await preparedOf(one.db)).toEqual([])
}, 60_000)
