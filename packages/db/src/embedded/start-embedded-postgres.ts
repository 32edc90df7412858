import { join, resolve } from 'node:path'
import { Client } from 'pg'
import { checkCluster, isNewCluster } from './check-cluster.ts'
import { EmbeddedPostgresError, folderProblem } from './embedded-postgres-error.ts'
import { freePort } from './free-port.ts'
import { initialiseCluster } from './initialise-cluster.ts'
import { lockFolder } from './lock-folder.ts'
import { readPassword, restorePassword, SUPERUSER } from './password-file.ts'
import { postgresBinaries } from './postgres-binaries.ts'
import { findPostmaster, stopOrphan } from './postmaster.ts'
import { runServer } from './server-process.ts'
import { unprivilegedAccount } from './unprivileged-account.ts'

export interface EmbeddedSettings {
  /** Holds the database files, the password and a lock. Made when missing. */
  folder: string
  /** The database to connect to, made when missing. */
  database?: string
  /** False for a throw-away server: faster, and its files do not survive a power cut. */
  durable?: boolean
  /** Where to listen on the loopback address; any free port when left out. */
  port?: number
  /** Told what the server prints. */
  onOutput?: (chunk: Buffer) => void
}

export interface EmbeddedPostgres {
  /** The address of the database, password included: not for logs. */
  url: string
  /** Resolves when the server has ended, for whatever reason, with how and, where it said so, why. */
  ended: Promise<string>
  /** Ends all sessions and stops the server. */
  stop(): Promise<void>
}

/**
 * Starts PostgreSQL in `folder`, reachable on the loopback address only.
 * Throws EmbeddedPostgresError with one plain sentence; nothing is left running or half made.
 */
export async function startEmbeddedPostgres(settings: EmbeddedSettings): Promise<EmbeddedPostgres> {
  const { database = 'academy', durable = true, onOutput = () => {} } = settings
  const folder = resolve(settings.folder)
  const dataFolder = join(folder, 'postgres')
  const unlock = lockFolder(folder, 'lock')
  try {
    await stopOrphan(dataFolder)
    const { initdb, postgres } = postgresBinaries()
    const account = unprivilegedAccount([dataFolder, postgres])
    if (isNewCluster(dataFolder)) await initialiseCluster({ folder, dataFolder, initdb, account, durable })
    checkCluster(dataFolder)
    await restorePassword(folder, dataFolder, postgres, account)
    const port = settings.port ?? (await freePort())
    const server = runServer({ folder, dataFolder, postgres, account, port, durable, onOutput })
    const urlOf = (name: string) => addressOf(folder, port, name)
    try {
      await server.untilReady(urlOf('postgres'))
      await ensureDatabase(urlOf('postgres'), database)
    } catch (error) {
      await server.stop()
      throw error
    }
    const ended = server.ended.finally(unlock)
    const stop = async () => {
      await server.stop()
      await ended
    }
    return { url: urlOf(database), ended, stop }
  } catch (error) {
    unlock()
    throw error instanceof EmbeddedPostgresError ? error : folderProblem(folder, error)
  }
}

/** The address of the database that another process runs in `folder` right now, or null. */
export function findEmbeddedPostgres(folder: string, database = 'academy'): string | null {
  const postmaster = findPostmaster(join(resolve(folder), 'postgres'))
  return postmaster === null ? null : addressOf(resolve(folder), postmaster.port, database)
}

function addressOf(folder: string, port: number, database: string): string {
  return `postgres://${SUPERUSER}:${readPassword(folder)}@127.0.0.1:${port}/${encodeURIComponent(database)}`
}

async function ensureDatabase(url: string, name: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}
