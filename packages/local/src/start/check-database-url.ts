import { Client } from 'pg'
import { POSTGRES_MAJOR } from '@academy/db/embedded/postgres-binaries'
import { PlainError } from '../processes/plain-error.ts'

/** Throws a PlainError when `url` does not lead to a server that can hold the platform. Never repeats the password. */
export async function checkDatabaseUrl(url: string): Promise<void> {
  const where = describe(url)
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number }>(
      `SELECT current_setting('server_version_num')::int / 10000 AS version`,
    )
    const version = rows[0]?.version ?? 0
    if (version < Number(POSTGRES_MAJOR)) {
      throw new PlainError(
        `DATABASE_URL leads to PostgreSQL ${version} at ${where}: version ${POSTGRES_MAJOR} is needed.`,
      )
    }
  } catch (error) {
    if (error instanceof PlainError) throw error
    throw new PlainError(`DATABASE_URL does not work: ${reason(error, where)}.`)
  } finally {
    await client.end().catch(() => {})
  }
}

function describe(url: string): string {
  if (!URL.canParse(url))
    throw new PlainError('DATABASE_URL is not an address such as postgres://user:password@host:5432/name.')
  return new URL(url).host
}

function reason(error: unknown, where: string): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ECONNREFUSED') return `nothing answers at ${where}`
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `there is no host called ${where}`
  return `the server at ${where} answers "${message}"`
}
