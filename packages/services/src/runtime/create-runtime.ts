import { openDatabase, type Database, type DatabaseRole } from '@academy/db/client/open-database'
import { pingDatabase } from '@academy/db/client/ping-database'
import type { Actor } from '../actor/actor.ts'
import type { FilledPorts } from '../ports/ports.ts'
import type { Log, ServiceContext } from '../service-context.ts'

export interface RuntimeSettings {
  /** A `postgres://` address. */
  databaseUrl: string
  /** The database role that the app may act as. */
  role: DatabaseRole
  log: Log
  /** What this door has of the world beside the database; nothing unless it says so. */
  ports?: FilledPorts
  connectionsMax?: number
  /** After how many milliseconds the database gives a statement up. */
  statementTimeoutMs?: number
  /** Told the text of each statement that is sent; tests and benchmarks count with it. */
  onStatement?: (text: string) => void
}

/** What an app holds for as long as it runs. */
export interface Runtime {
  database: Database
  log: Log
  /**
   * The context of one request or job. The clock is read here, once; `arrivedAtMs` is when a request had reached us by
   * `performance.now()`.
   */
  contextFor(actor: Actor, arrivedAtMs?: number): ServiceContext
  /** Whether the database answers, asked on a connection of its own: work that queues for the others does not hide it. */
  ready(): Promise<boolean>
  close(): Promise<void>
}

/** A load balancer waits five seconds for the answer. */
const READY_WITHIN_MS = 1_500

export function createRuntime(settings: RuntimeSettings): Runtime {
  const { databaseUrl, role, log, ports = {}, connectionsMax, statementTimeoutMs, onStatement } = settings
  const database = openDatabase({
    url: databaseUrl,
    role,
    ...(connectionsMax !== undefined && { connectionsMax }),
    ...(statementTimeoutMs !== undefined && { statementTimeoutMs }),
    ...(onStatement && { onStatement }),
  })
  const probe = openDatabase({ url: databaseUrl, role, connectionsMax: 1, answerWithinMs: READY_WITHIN_MS })
  return {
    database,
    log,
    contextFor: (actor, arrivedAtMs) => ({
      db: database.db,
      actor,
      now: new Date(),
      arrivedAtMs,
      log,
      ports,
    }),
    ready: () => answers(probe, log),
    close: async () => {
      await Promise.all([probe.close(), database.close()])
    },
  }
}

async function answers(database: Database, log: Log): Promise<boolean> {
  try {
    await pingDatabase(database.db)
    return true
  } catch (error) {
    log.error({ error }, 'the database does not answer')
    return false
  }
}
