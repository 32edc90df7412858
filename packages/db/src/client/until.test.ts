import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { useTestDatabase } from '../testing/test-database.ts'
import { openDatabase, until, type Database, type Db } from './open-database.ts'
import { rowsOf } from './rows-of.ts'

const { url, db: watcher } = useTestDatabase()
let one: Database

beforeAll(async () => {
  one = openDatabase({ url, connectionsMax: 1 })
  await watcher.execute(sql`CREATE TABLE kept (n int)`)
})
afterAll(() => one.close())

const sleep = (db: Db) => db.execute(sql`SELECT pg_sleep(60)`)

async function sleeping(): Promise<number> {
  const shape = z.object({ n: z.int() })
  const [row] = await rowsOf(
    watcher,
    shape,
    sql`SELECT count(*)::int AS n FROM pg_stat_activity WHERE state = 'active' AND query = 'SELECT pg_sleep(60)'`,
  )
  return row?.n ?? 0
}

async function abandon(work: (db: Db) => Promise<unknown>): Promise<void> {
  const controller = new AbortController()
  const left = work(until(one.db, controller.signal))
  left.catch(() => {})
  await expect.poll(sleeping).toBe(1)
  controller.abort()
  await expect(left).rejects.toThrow()
  // The only connection of the pool: who comes next gets a sound one, at once.
  expect((await one.db.execute(sql`SELECT 1 AS n`)).rows).toEqual([{ n: 1 }])
  await expect.poll(sleeping, { timeout: 5_000 }).toBe(0)
}

it('ends the statement on the server when nobody waits for it any more', async () => {
  await abandon(sleep)
})

it('undoes the transaction that was under way', async () => {
  await abandon((db) =>
    db.transaction(async (tx) => {
      await tx.execute(sql`INSERT INTO kept VALUES (1)`)
      await sleep(tx)
    }),
  )
  expect((await watcher.execute(sql`SELECT n FROM kept`)).rows).toEqual([])
})

it('sends nothing for somebody who has gone already, and nothing of a transaction that stands still', async () => {
  const gone = until(one.db, AbortSignal.abort(new Error('gone')))
  await expect(gone.execute(sql`SELECT 1`)).rejects.toMatchObject({ cause: { message: 'gone' } })
  const controller = new AbortController()
  const standing = until(one.db, controller.signal).transaction(async (tx) => {
    await tx.execute(sql`INSERT INTO kept VALUES (2)`)
    controller.abort()
  })
  await expect(standing).rejects.toThrow()
  expect((await watcher.execute(sql`SELECT n FROM kept`)).rows).toEqual([])
})

it('leaves a connection alone whose reader has had the answer', async () => {
  const controller = new AbortController()
  const pid = async (db: Db) => (await db.execute(sql`SELECT pg_backend_pid() AS pid`)).rows[0]
  const before = await pid(until(one.db, controller.signal))
  controller.abort()
  expect(await pid(one.db)).toEqual(before)
})

it('what somebody wanted who left while waiting for a connection is not sent', async () => {
  const controller = new AbortController()
  await one.db.transaction(async (tx) => {
    const waiting = until(one.db, controller.signal).execute(sql`INSERT INTO kept VALUES (3)`)
    controller.abort()
    await tx.execute(sql`SELECT 1`)
    void waiting.catch(() => {})
  })
  await one.db.execute(sql`SELECT 1`)
  expect((await watcher.execute(sql`SELECT n FROM kept`)).rows).toEqual([])
})
