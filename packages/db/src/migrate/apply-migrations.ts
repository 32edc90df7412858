import type { ClientBase } from 'pg'
import type { Migration } from './read-migrations.ts'

/**
 * What a migration is known by in a database, less its number: drizzle's migrator, which made the first databases,
 * keeps an instant here.
 */
const KNOWN_FROM = 1_793_534_399_999

const journal = 'drizzle.__drizzle_migrations'

/**
 * Applies those that the database has not had, in their order and in one transaction: also one whose number lies below
 * another's that was there first.
 */
export async function applyMigrations(client: ClientBase, migrations: readonly Migration[]): Promise<void> {
  await client.query('BEGIN')
  await client.query(`CREATE SCHEMA IF NOT EXISTS drizzle`)
  await client.query(
    `CREATE TABLE IF NOT EXISTS ${journal} (id serial PRIMARY KEY, hash text NOT NULL, created_at bigint)`,
  )
  const { rows } = await client.query<{ number: number }>(
    `SELECT (created_at - ${KNOWN_FROM})::int AS number FROM ${journal}`,
  )
  const had = new Set(rows.map(({ number }) => number))
  for (const { number, sql, sha256 } of migrations.filter((each) => !had.has(each.number))) {
    await client.query(sql)
    await client.query(`INSERT INTO ${journal} (hash, created_at) VALUES ($1, $2)`, [
      sha256,
      KNOWN_FROM + number,
    ])
  }
  await client.query('COMMIT')
}
