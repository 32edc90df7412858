import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { useTestDatabase } from '../testing/test-database.ts'
import { openDatabase } from './open-database.ts'

const { url, db: other } = useTestDatabase()

it('a database that ends in the middle of a transaction fails that transaction, and nothing else', async () => {
  const { db, close } = openDatabase({ url, connectionsMax: 1 })
  const cutShort = db.transaction(async (tx) => {
    const { rows } = await tx.execute(sql`SELECT pg_backend_pid() AS pid`)
    await other.execute(sql`SELECT pg_terminate_backend(${rows[0]?.['pid']}, 5000)`)
    await tx.execute(sql`SELECT 1`)
  })
  await expect(cutShort).rejects.toThrow()
  expect((await db.execute(sql`SELECT 1 AS alive`)).rows).toEqual([{ alive: 1 }])
  await close()
})
