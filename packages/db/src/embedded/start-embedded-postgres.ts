import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { EmbeddedPostgresError, folderProblem } from './embedded-postgres-error.ts'
import { freePort } from './free-port.ts'
import { initialiseCluster } from './initialise-cluster.ts'
import { lockFolder } from './lock-folder.ts'
import { POSTGRES_MAJOR, postgresBinaries } from './postgres-binaries.ts'
import { findPostmaster, stopOrphan } from './postmaster.ts'
import { unprivilegedAccount } from './unprivileged-account.ts'

export interface EmbeddedSettings {
  /** Holds the database files, the log, the password and a lock. Made when missing. */
  folder: string
  /** The database to connect to, made when missing. */
  database?: string
  /** False for a throw-away server: faster, and its files do not survive a power cut. */
  durable?: boolean
}

export interface EmbeddedPostgres {
  /** The address of the database, password included: not for logs. */
  url: string
  /** Settles when the server ends, for whatever reason. */
  ended: Promise<void>
  /** Ends all sessions and stops the server. */
  stop(): Promise<void>
}

export const SUPERUSER = 'academy'
const LOG_FILE = 'postgres.log'

/**
 * Starts PostgreSQL in `folder`, listening on a free port of the loopback address only.
 * Throws EmbeddedPostgresError with one plain sentence; nothing is left running or half made.
 */
export async function startEmbeddedPostgres(settings: EmbeddedSettings): Promise<EmbeddedPostgres> {
  const folder = resolve(settings.folder)
  const database = settings.database ?? 'academy'
  const dataFolder = join(folder, 'postgres')
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw folderProblem(folder, error)
  }
  const unlock = lockFolder(folder)
  try {
    await stopOrphan(dataFolder)
    const binaries = postgresBinaries()
    const account = unprivilegedAccount([dataFolder, binaries.postgres])
    if (!existsSync(dataFolder))
      await initialiseCluster({ folder, dataFolder, initdb: binaries.initdb, account })
    checkVersion(dataFolder)
    const port = await freePort()
    const [program, ...before] = [...account.prefix, binaries.postgres]
    const log = openSync(join(folder, LOG_FILE), 'w')
    // Its own process group: Ctrl-C reaches the starter only, which stops the apps before their database.
    const server = spawn(
      program,
      [...before, '-D', dataFolder, ...serverFlags(port, settings.durable ?? true)],
      {
        stdio: ['ignore', log, log],
        detached: true,
        ...(account.prefix.length === 0 && account.owner),
      },
    )
    closeSync(log)
    const ended = new Promise<void>((settle) =>
      server.once('exit', () => settle()).once('error', () => settle()),
    ).then(unlock)
    const urlOf = (name: string) =>
      `postgres://${SUPERUSER}:${readPassword(folder)}@127.0.0.1:${port}/${encodeURIComponent(name)}`
    try {
      await untilReady(server, urlOf('postgres'), folder)
      await ensureDatabase(urlOf('postgres'), database)
    } catch (error) {
      await stopServer(server)
      throw error
    }
    return { url: urlOf(database), ended, stop: () => stopServer(server) }
  } catch (error) {
    unlock()
    throw error instanceof EmbeddedPostgresError ? error : folderProblem(folder, error)
  }
}

/** The address of the database that another process runs in `folder` right now, or null. */
export function findEmbeddedPostgres(folder: string, database = 'academy'): string | null {
  const postmaster = findPostmaster(join(resolve(folder), 'postgres'))
  if (postmaster === null) return null
  return `postgres://${SUPERUSER}:${readPassword(folder)}@127.0.0.1:${postmaster.port}/${database}`
}

function readPassword(folder: string): string {
  return readFileSync(join(resolve(folder), 'postgres-password'), 'utf8').trim()
}

function checkVersion(dataFolder: string): void {
  const version = readFileSync(join(dataFolder, 'PG_VERSION'), 'utf8').trim()
  if (version === POSTGRES_MAJOR) return
  throw new EmbeddedPostgresError(
    `The data in ${dataFolder} was written by PostgreSQL ${version}, and this is PostgreSQL ${POSTGRES_MAJOR}: move it away, or choose another folder with DATA_DIR.`,
  )
}

function serverFlags(port: number, durable: boolean): string[] {
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'max_connections=200',
  ]
  if (!durable) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off')
  return settings.flatMap((setting) => ['-c', setting])
}

async function untilReady(server: ChildProcess, url: string, folder: string): Promise<void> {
  let failure: Error | undefined
  server.once('error', (error) => (failure = error))
  for (;;) {
    if (failure) throw folderProblem(folder, failure)
    if (server.exitCode !== null || server.signalCode !== null) {
      throw folderProblem(folder, readFileSync(join(folder, LOG_FILE), 'utf8'))
    }
    const client = new Client({ connectionString: url })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      // 57P03: the server is up and still starting, or recovering after a power cut.
      if (code !== 'ECONNREFUSED' && code !== '57P03') throw folderProblem(folder, error)
      await wait(20)
    }
  }
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

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) return
  const exited = once(server, 'exit')
  server.kill('SIGINT')
  await exited
}
