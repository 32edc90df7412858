import { platform } from 'node:process'
import { Client } from 'pg'
import { EmbeddedPostgresError, findReason, folderProblem } from './embedded-postgres-error.ts'
import { passwordFile } from './password-file.ts'
import { spawnAs } from './spawn-as.ts'
import type { Account } from './unprivileged-account.ts'

/** Enough of the output to find in it why the server ended. */
const TAIL_CHARACTERS = 16_384

export interface ServerProcess {
  /** Resolves when the server has ended, with how and, where it said so, why. */
  ended: Promise<string>
  /** Resolves when `url` can be connected to; rejects with an EmbeddedPostgresError when the server ends before. */
  untilReady(url: string): Promise<void>
  /** Ends all sessions and stops the server. */
  stop(): Promise<void>
}

export interface ServerSettings {
  folder: string
  dataFolder: string
  postgres: string
  account: Account
  port: number
  durable: boolean
  onOutput: (chunk: Buffer) => void
}

/** Runs PostgreSQL as a child of this process, reachable on the loopback address only. */
export function runServer(settings: ServerSettings): ServerProcess {
  const { folder, dataFolder, postgres, account, port, durable, onOutput } = settings
  const server = spawnAs(account, postgres, ['-D', dataFolder, ...serverFlags(port, durable)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Its own process group: Ctrl-C reaches the starter only, which stops the apps before their database.
    detached: true,
  })
  let tail = ''
  const accepts = Promise.withResolvers<void>()
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      onOutput(chunk)
      tail = (tail + chunk.toString('utf8')).slice(-TAIL_CHARACTERS)
      if (tail.includes('database system is ready to accept connections')) accepts.resolve()
    })
  }
  let running = true
  const ended = new Promise<string>((resolve) => {
    server.once('error', (error) => resolve(error.message))
    server.once('exit', (code, signal) => {
      // Not `close`: a session of a killed server holds its output for a moment longer.
      setImmediate(() => resolve(describeEnd(signal ?? `code ${code}`, findReason(tail))))
    })
  }).finally(() => (running = false))

  async function untilReady(url: string): Promise<void> {
    await Promise.race([accepts.promise, ended])
    if (!running) throw folderProblem(folder, tail === '' ? await ended : tail)
    const client = new Client({ connectionString: url })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.end()
    } catch (error) {
      throw (error as NodeJS.ErrnoException).code === '28P01'
        ? wrongPassword(folder)
        : folderProblem(folder, error)
    }
  }

  async function stop(): Promise<void> {
    if (!running) return
    server.kill('SIGINT')
    await ended
  }

  return { ended, untilReady, stop }
}

function wrongPassword(folder: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    `The password in ${passwordFile(folder)} is not the one of the database: delete this file, and the next start sets a new one.`,
  )
}

function describeEnd(how: string, why: string | null): string {
  return why === null ? how : `${how}: ${why}`
}

function serverFlags(port: number, durable: boolean): string[] {
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'max_connections=200',
  ]
  // One call for the whole disk: file by file, a database that was killed takes seconds longer to come back.
  if (platform === 'linux') settings.push('recovery_init_sync_method=syncfs')
  if (!durable) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off')
  return settings.flatMap((setting) => ['-c', setting])
}
