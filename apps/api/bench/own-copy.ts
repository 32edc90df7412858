import { randomBytes } from 'node:crypto'
import { openDatabase, type Database } from '@academy/db/client/open-database'
import { createDatabase } from '@academy/local/testing/create-database'

/** Runs something against a copy of the seeded database of its own, as its owner fills it and the API reads it. */
export async function withOwnCopy<Result>(
  databaseUrl: string,
  run: (copy: { owner: Database; ctx: ReturnType<typeof readerOf> }) => Promise<Result>,
): Promise<Result> {
  const name = `bench_${randomBytes(4).toString('hex')}`
  const url = await createDatabase(databaseUrl, name, 'template_seeded')
  const owner = openDatabase({ url, statementTimeoutMs: 600_000 })
  const reader = openDatabase({ url, role: 'academy_api' })
  const server = openDatabase({ url: databaseUrl })
  try {
    return await run({ owner, ctx: readerOf(reader) })
  } finally {
    await Promise.all([owner.close(), reader.close()])
    await server.pool.query(`DROP DATABASE ${name} WITH (FORCE)`)
    await server.close()
  }
}

const readerOf = ({ db }: Database) => ({
  db,
  actor: { kind: 'public' as const },
  now: new Date(),
  log: { info: () => {}, error: () => {} },
  ports: { cursorSecret: 'a secret of a benchmark' },
})
