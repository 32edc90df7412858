import { drizzle, type NodePgQueryResultHKT } from 'drizzle-orm/node-postgres'
import type { PgDatabase } from 'drizzle-orm/pg-core'
import { Pool } from 'pg'
import { PreparingClient } from './preparing-client.ts'
import { poolUntil } from './until.ts'

/** A handle for queries: the pool itself, or a transaction on it. Repositories take one as their first argument. */
export type Db = PgDatabase<NodePgQueryResultHKT, Record<string, never>>

export interface Database {
  db: Db
  pool: Pool
  close(): Promise<void>
}

/** The roles that migrations 0001 and 0030 make; a pool connects as one of them and can do no more than it may. */
export type DatabaseRole =
  'academy_owner' | 'academy_map' | 'academy_api' | 'academy_grants' | 'academy_auth' | 'academy_worker'

export interface DatabaseSettings {
  /** A `postgres://` address. */
  url: string
  /** The role taken when a connection opens; without it, the login's own rights apply. */
  role?: DatabaseRole
  connectionsMax?: number
  statementTimeoutMs?: number
  /** After how many milliseconds a server that cannot be reached, or is frozen, is given up. */
  answerWithinMs?: number
  /** Told the text of each statement that is sent; tests count with it. */
  onStatement?: (text: string) => void
}

/**
 * How like a word must be to count as a misspelling of it: "norwhich" is 0.55 like "norwich" and "glosgow" 0.45 like
 * "glasgow", but "bristl" only 0.43 like "brighton".
 */
const spelling = '-c pg_trgm.word_similarity_threshold=0.44'

/** A server that cannot be reached would else keep every reader waiting for as long as their browser does. */
const CONNECT_WITHIN_MS = 10_000

/** How soon the server ends a statement whose reader has gone. */
const NOTICE_LEAVING = '-c client_connection_check_interval=250'

const cancellable = new WeakMap<Db, (signal: AbortSignal) => Db>()

/** Opens a pool of connections. Nothing is sent until the first query. */
export function openDatabase(settings: DatabaseSettings): Database {
  const {
    url,
    role,
    connectionsMax = 10,
    statementTimeoutMs = 10_000,
    answerWithinMs,
    onStatement,
  } = settings
  const pool = new Pool({
    connectionString: url,
    max: connectionsMax,
    connectionTimeoutMillis: answerWithinMs ?? CONNECT_WITHIN_MS,
    ...(answerWithinMs !== undefined && { query_timeout: answerWithinMs }),
    statement_timeout: statementTimeoutMs,
    Client: PreparingClient,
    options: [spelling, NOTICE_LEAVING, ...(role ? [`-c role=${role}`] : [])].join(' '),
  })
  // A connection that breaks must not end the process, idle or between two statements of a transaction: the next query
  // opens another.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  pool.on('release', (_error, client) => {
    if (client instanceof PreparingClient && client.full) void client.end()
  })
  const settingsOfDrizzle = onStatement ? { logger: { logQuery: onStatement } } : {}
  const db: Db = drizzle(pool, settingsOfDrizzle)
  cancellable.set(db, (signal) => drizzle(poolUntil(pool, signal), settingsOfDrizzle))
  return { db, pool, close: () => pool.end() }
}

/**
 * The same database for as long as somebody waits for it: at the signal a statement under way ends, on the server too,
 * and no other is sent. A transaction is as it is: it goes on until the handle ends that began it.
 */
export function until(db: Db, signal: AbortSignal): Db {
  return cancellable.get(db)?.(signal) ?? db
}
