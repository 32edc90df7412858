import type { Db } from '@academy/db/client/open-database'
import type { ReleasePageRow } from '@academy/db/published/releases/list-releases'
import type { Actor } from './actor/actor.ts'
import type { FilledPorts } from './ports/ports.ts'

export interface Log {
  info(fields: Record<string, string | number | boolean>, message: string): void
  error(fields: Record<string, unknown>, message: string): void
}

/** What an operation may use. Nothing of HTTP. */
export interface ServiceContext {
  db: Db
  actor: Actor
  /** For what is shown, read once per request. What is written, and what a deadline decides, has the database's time. */
  now: Date
  /** When the whole request had reached this process, by its own monotonic clock (`performance.now()`). */
  arrivedAtMs?: number | undefined
  log: Log
  /** What lies outside the database: mail, keys, our own address. */
  ports: FilledPorts
  /** The releases that a door knows already, the newest first; read when they are needed without it. */
  releases?: readonly ReleasePageRow[] | undefined
}
