import type { Db } from '@academy/db/client/open-database'
import type { Actor } from './actor/actor.ts'
import type { FilledPorts } from './ports/ports.ts'

export interface Log {
  info(fields: Record<string, string | number | boolean>, message: string): void
  error(fields: Record<string, unknown>, message: string): void
}

/** What an operation may use. Nothing of HTTP; time is read once per request. */
export interface ServiceContext {
  db: Db
  actor: Actor
  now: Date
  log: Log
  /** What lies outside the database: mail, keys, our own address. */
  ports: FilledPorts
}
