import { drizzle, type NodePgQueryResultHKT } from 'drizzle-orm/node-postgres'
import type { PgDatabase } from 'drizzle-orm/pg-core'
import { Pool } from 'pg'

/** A handle for queries: the pool itself, or a transaction on it. Repositories take one as their first argument. */
export type Db = PgDatabase<NodePgQueryResultHKT, Record<string, never>>

export interface Database {
  db: Db
  pool: Pool
  close(): Promise<void>
}

/** The roles that migration 0001 makes; an app connects as one of them and can do no more than it may. */
export type DatabaseRole =
  'academy_owner' | 'academy_map' | 'academy_api' | 'academy_grants' | 'academy_worker'

export interface DatabaseSettings {
  /** A `postgres://` address. */
  url: string
  /** The role taken when a connection opens; without it, the login's own rights apply. */
  role?: DatabaseRole
  connectionsMax?: number
  statementTimeoutMs?: number
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

/** Opens a pool of connections. Nothing is sent until the first query. */
export function openDatabase(settings: DatabaseSettings): Database {
  const { url, role, connectionsMax = 10, statementTimeoutMs = 10_000, onStatement } = settings
  const pool = new Pool({
    connectionString: url,
    max: connectionsMax,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    statement_timeout: statementTimeoutMs,
    options: [spelling, ...(role ? [`-c role=${role}`] : [])].join(' '),
  })
  // An idle connection that breaks must not end the process: the next query opens another.
  pool.on('error', () => {})
  const db = drizzle(pool, onStatement ? { logger: { logQuery: onStatement } } : {})
  return { db, pool, close: () => pool.end() }
}
