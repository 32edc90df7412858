import type { Db } from '@academy/db/client/open-database'

/** Who acts. `system` is a job of ours; `public` reads what the world may see. */
export type Actor =
  | { kind: 'public' }
  | { kind: 'person'; id: string; staff: readonly StaffRole[] }
  | { kind: 'system'; job: string }

export type StaffRole = 'fund-manager' | 'auditor'

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
  /** Where people reach the app that asks; links in mails begin with it. */
  origin?: string | undefined
  /** Public keys that may have signed the audit log (SPKI, DER, base64), as the operator says and not the database. */
  auditKeys?: readonly string[] | undefined
}
