import { Client } from 'pg'
import { applyMigrations } from './apply-migrations.ts'
import { readMigrations } from './read-migrations.ts'
import { checkServerVersion } from './server-version.ts'

/** Any number that no other program uses on the same server: two starters wait for each other on it. */
const LOCK = 20181101

/**
 * Brings the database at `url` to the newest schema, one starter at a time.
 * Throws an OlderServerError, or what PostgreSQL answers when it cannot be reached or a migration fails; nothing is half
 * applied.
 */
export async function migrate(url: string): Promise<void> {
  const migrations = await readMigrations()
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await checkServerVersion(client)
    await client.query('SELECT pg_advisory_lock($1)', [LOCK])
    await applyMigrations(client, migrations)
  } finally {
    await client.end()
  }
}
