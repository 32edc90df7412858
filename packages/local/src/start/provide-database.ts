import { resolve } from 'node:path'
import { EmbeddedPostgresError } from '@academy/db/embedded/embedded-postgres-error'
import { startEmbeddedPostgres } from '@academy/db/embedded/start-embedded-postgres'
import { migrate } from '@academy/db/migrate/migrate'
import { PlainError } from '../processes/plain-error.ts'
import { checkDatabaseUrl } from './check-database-url.ts'
import { checkDisk, freeMegabytes } from './check-disk.ts'
import type { StartEnv } from './start-env.ts'

export interface ProvidedDatabase {
  url: string
  /** Resolves when an embedded server ends; never for a server that is not ours. */
  ended: Promise<string>
  stop(): Promise<void>
}

/** The database named by `DATABASE_URL`, or the embedded one in the data folder. */
export async function provideDatabase(
  env: Pick<StartEnv, 'DATABASE_URL' | 'DATA_DIR'>,
): Promise<ProvidedDatabase> {
  if (env.DATABASE_URL !== undefined) {
    await checkDatabaseUrl(env.DATABASE_URL)
    return { url: env.DATABASE_URL, ended: new Promise(() => {}), stop: () => Promise.resolve() }
  }
  checkDisk(env.DATA_DIR)
  try {
    const { url, ended, stop } = await startEmbeddedPostgres({ folder: env.DATA_DIR })
    return { url, stop, ended: ended.then(() => describeEnd(env.DATA_DIR)) }
  } catch (error) {
    throw error instanceof EmbeddedPostgresError ? new PlainError(error.message) : error
  }
}

/** A full disk ends the database, and then its log cannot say so. */
function describeEnd(folder: string): string {
  if (freeMegabytes(folder) > 0) return `The database ended: see ${resolve(folder)}/postgres.log.`
  return `The disk that holds ${resolve(folder)} is full, so the database has ended: free some space and start again.`
}

/** Brings the database to the newest schema, and says in a sentence why it could not. */
export async function migrateDatabase(url: string): Promise<void> {
  try {
    await migrate(url)
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    throw new PlainError(
      `The database could not be brought to the newest schema: ${(cause as Error).message}.`,
    )
  }
}
