import { expect, test } from 'vitest'
import { openDatabase } from '@academy/db/client/open-database'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { createCallerFactory, procedure, router } from './procedure.ts'

const { db: watcher, url } = useTestDatabase()
const open = procedure.meta({ access: 'public' })
const sample = router({
  read: open.query(({ ctx }) => ctx.db.execute('SELECT pg_sleep(60)')),
  write: open.mutation(({ ctx }) =>
    ctx.db.transaction(async (tx) => {
      await tx.execute('INSERT INTO kept VALUES (1)')
      await tx.execute('SELECT pg_sleep(1)')
    }),
  ),
})

async function sleeping(): Promise<number> {
  const { rows } = await watcher.execute(
    `SELECT FROM pg_stat_activity WHERE datname = current_database() AND state = 'active' AND query LIKE 'SELECT pg_sleep%'`,
  )
  return rows.length
}

test('a read ends when nobody waits for it, without a word in the log; a change goes on to its end', async () => {
  await watcher.execute('CREATE TABLE kept (n int)')
  const logged: unknown[] = []
  const log = { info: () => {}, error: (fields: unknown) => logged.push(fields) }
  const database = openDatabase({ url })
  const gone = new AbortController()
  const context = { db: database.db, actor: { kind: 'public' } as const, now: new Date(), log, ports: {} }
  const api = createCallerFactory(sample)({ ...context, signal: gone.signal })
  const [reading, writing] = [api.read(), api.write()]
  reading.catch(() => {})
  await expect.poll(sleeping).toBe(2)
  gone.abort()
  await expect(reading).rejects.toThrow()
  await writing
  await expect.poll(sleeping, { timeout: 5_000 }).toBe(0)
  expect((await watcher.execute('SELECT n FROM kept')).rows).toEqual([{ n: 1 }])
  expect(logged).toEqual([])
  await database.close()
})
