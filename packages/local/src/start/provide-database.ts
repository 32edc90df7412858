import { EmbeddedPostgresError } from '@academy/db/embedded/embedded-postgres-error'
import { startEmbeddedPostgres } from '@academy/db/embedded/start-embedded-postgres'
import { migrate } from '@academy/db/migrate/migrate'
import { PlainError } from '../processes/plain-error.ts'
import { checkDatabaseUrl } from './check-database-url.ts'
import { checkDisk } from './check-disk.ts'
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
    return { url, stop, ended: ended.then(() => `The database ended: see ${env.DATA_DIR}/postgres.log.`) }
  } catch (error) {
    throw error instanceof EmbeddedPostgresError ? new PlainError(error.message) : error
  }
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
