import { resolve } from 'node:path'
import { EmbeddedPostgresError } from '@academy/db/embedded/embedded-postgres-error'
import { freePort } from '@academy/db/embedded/free-port'
import { startEmbeddedPostgres, type EmbeddedSettings } from '@academy/db/embedded/start-embedded-postgres'
import { migrate } from '@academy/db/migrate/migrate'
import type { Logs } from '../processes/open-logs.ts'
import { PlainError } from '../processes/plain-error.ts'
import { supervise, type Life } from '../processes/supervise.ts'
import { checkDatabaseUrl } from './check-database-url.ts'
import { checkDisk, freeMegabytes } from './check-disk.ts'
import type { StartEnv } from './start-env.ts'

export interface ProvidedDatabase {
  url: string
  /** Resolves when the database serves: at once, or after the restart that is under way. */
  serving: () => Promise<void>
  /** Rejects when an embedded server is given up; never for a server that is not ours. */
  failed: Promise<never>
  stop(): Promise<void>
}

/** The database named by `DATABASE_URL`, or the embedded one in the data folder, which is begun again when it ends. */
export async function provideDatabase(
  env: Pick<StartEnv, 'DATABASE_URL' | 'DATA_DIR'>,
  logs: Logs,
  report: (line: string) => void,
): Promise<ProvidedDatabase> {
  if (env.DATABASE_URL !== undefined) {
    await checkDatabaseUrl(env.DATABASE_URL)
    const nothing = () => Promise.resolve()
    return { url: env.DATABASE_URL, serving: nothing, failed: new Promise(() => {}), stop: nothing }
  }
  checkDisk(env.DATA_DIR)
  const log = logs.open('postgres.log')
  // The same port every time, so that the apps find it again.
  const settings = {
    folder: env.DATA_DIR,
    port: await freePort(),
    onOutput: (chunk: Buffer) => log.write(chunk),
  }
  let url = ''
  const { ready, serving, failed, stop } = supervise({
    name: 'the database',
    logFile: log.file,
    report,
    begin: () =>
      runPostgres(settings, { onUrl: (address) => (url = address), onEnd: (how) => log.mark(how) }),
  })
  try {
    await ready
  } catch (error) {
    throw error instanceof EmbeddedPostgresError ? new PlainError(error.message) : error
  }
  return { url, serving, failed, stop }
}

interface PostgresListeners {
  onUrl: (url: string) => void
  onEnd: (how: string) => void
}

function runPostgres(settings: EmbeddedSettings, { onUrl, onEnd }: PostgresListeners): Life {
  const starting = startEmbeddedPostgres(settings)
  return {
    ready: starting.then(({ url }) => onUrl(url)),
    ended: starting.then(
      async (server) => {
        const how = describeEnd(resolve(settings.folder), await server.ended)
        onEnd(how)
        return how
      },
      (error: Error) => error.message,
    ),
    stop: () =>
      starting.then(
        (server) => server.stop(),
        () => {},
      ),
  }
}

/** A full disk ends the database, and then its log cannot say so. */
function describeEnd(folder: string, how: string): string {
  if (freeMegabytes(folder) > 0) return `The database ended (${how}).`
  return `The database ended, as the disk that holds ${folder} is full.`
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
