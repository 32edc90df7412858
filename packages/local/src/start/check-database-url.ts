import { Client } from 'pg'
import { checkServerVersion, OlderServerError, POSTGRES_MAJOR } from '@academy/db/migrate/server-version'
import { PlainError } from '../processes/plain-error.ts'

/** Throws a PlainError when `url` does not lead to a server that can hold the platform. Never repeats the password. */
export async function checkDatabaseUrl(url: string): Promise<void> {
  const where = describe(url)
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await checkServerVersion(client)
  } catch (error) {
    if (error instanceof OlderServerError)
      throw new PlainError(
        `DATABASE_URL leads to PostgreSQL ${error.major} at ${where}: version ${POSTGRES_MAJOR} is needed.`,
      )
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
