import type { FileStore } from './file-store.ts'
import type { ScanFile } from './scan-file.ts'
import type { SendMail } from './send-mail.ts'
import type { SigningKey } from './signing-key.ts'
import type { Solver } from './solver.ts'

/** What operations use of the world beside the database. Each door fills those that its operations need, once. */
export interface Ports {
  /** Where people reach the app that asks, such as `https://grants.example.org`; links in mails begin with it. */
  origin: string
  /** Public keys that may have signed the audit log (SPKI, DER, base64), as the operator says and not the database. */
  auditKeys: readonly string[]
  /** Signs the cursors that readers send back; at least 32 characters. */
  cursorSecret: string
  /** Signs the heads of the audit log. */
  signingKey: SigningKey
  /** Hands a mail to a mail server. */
  sendMail: SendMail
  /** Where the bytes of files lie. */
  files: FileStore
  /** Looks for viruses; a worker without it says of every file that nobody looked. */
  scanFile: ScanFile
  /** Solves linear models in threads of its own: one in a door, for whoever waits for a page; one in the worker, for what takes longer. */
  solver: Solver
}

/** The ports of one door. */
export type FilledPorts = Readonly<Partial<Ports>>
