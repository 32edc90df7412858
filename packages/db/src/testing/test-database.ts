import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, inject } from 'vitest'
import { checkRows } from '../client/rows-of.ts'
import { openDatabase, type Database, type DatabaseRole, type Db } from '../client/open-database.ts'
import type { TestServer } from './provided-context.ts'

export interface TestDatabase {
  /** The login that owns the tables: for arranging. */
  db: Db
  url: string
  /** What an app may do, connected as its role: row-level security and grants apply. */
  as(role: DatabaseRole): Db
  /** The statements sent since the test began, without those that only frame a transaction or set a role. */
  statements: string[]
}

/** Arranging thousands of rows is no page, and a busy machine is slow and not wrong: the time of the test ends what hangs. */
const NO_LIMIT = { statementTimeoutMs: 0 }
const FRAMING = /^\s*(begin|commit|rollback|savepoint|release|set|select set_config)\b/i

/**
 * Gives the test file a database of its own, cloned from a migrated template and dropped at the end.
 * Call it at the top of the file; `seeded` adds the real facts, published as release 1.
 */
export function useTestDatabase({ seeded = false } = {}): TestDatabase {
  const server = inject('testServer')
  if ('problem' in server) throw new Error(`The test server did not start: ${server.problem}`)
  checkRows()
  const name = `test_${randomBytes(6).toString('hex')}`
  const url = withDatabase(server.url, name)
  const statements: string[] = []
  const onStatement = (text: string) => void (FRAMING.test(text) || statements.push(text))
  const opened = new Map<string, Database>()
  const open = (role?: DatabaseRole): Db => {
    const key = role ?? 'owner'
    const database =
      opened.get(key) ??
      openDatabase({ url, onStatement, connectionsMax: 5, ...NO_LIMIT, ...(role !== undefined && { role }) })
    opened.set(key, database)
    return database.db
  }

  beforeAll(async () => {
    await onServer(server.url, `CREATE DATABASE ${name} TEMPLATE ${template(server, seeded)}`)
  }, 60_000)
  beforeEach(() => {
    statements.length = 0
  })
  afterAll(async () => {
    await Promise.all([...opened.values()].map((database) => database.close()))
    await onServer(server.url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  }, 60_000)

  return { db: open(), url, as: open, statements }
}

function template(server: TestServer, seeded: boolean): string {
  if (!seeded) return server.migratedTemplate
  if ('name' in server.seededTemplate) return server.seededTemplate.name
  throw new Error(`There is no seeded template: ${server.seededTemplate.problem}`)
}

function withDatabase(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
