import { auditEventText, auditHeadText, type AuditEvent } from './audit-event.ts'
import { appendLeaf, emptyLog, leafHash, rootOf, sameBytes, type Frontier, type Hash } from './merkle-log.ts'

/** One place of the log with the event that it points at, as they are stored now. */
export interface LogEntry {
  seq: bigint
  leafHash: Uint8Array
  eventId: string
  event: (AuditEvent & { hash: Uint8Array }) | undefined
}

/** A signed statement of what the log was when it had `size` entries. */
export interface LogHead {
  size: bigint
  rootHash: Uint8Array
  signedAt: Date
  signature: Uint8Array
  publicKey: Uint8Array
}

export type LogFault =
  /** The event was changed after it was written. */
  | { why: 'event-changed'; seq: bigint; eventId: string }
  /** The event that the log points at is gone. */
  | { why: 'event-missing'; seq: bigint; eventId: string }
  /** A place of the log is missing, or is not the next one. */
  | { why: 'entry-missing'; seq: bigint; eventId: null }
  /** The log has another hash at this place than the event beside it: events were swapped or rewritten. */
  | { why: 'entry-changed'; seq: bigint; eventId: string }
  /** Entries up to a head do not give the root that was signed. */
  | { why: 'root-differs'; seq: bigint; eventId: null }
  | { why: 'signature-wrong'; seq: bigint; eventId: null }
  | { why: 'unknown-key'; seq: bigint; eventId: null }
  /** A head that was published is not of this log, or does not follow the one before. */
  | { why: 'published-differs'; seq: bigint; eventId: null }
  /** A head speaks of more entries than there are: the end was cut off. */
  | { why: 'entries-cut-off'; seq: bigint; eventId: null }

export interface LogTools {
  hash: Hash
  encode(text: string): Uint8Array
  hex(bytes: Uint8Array): string
  /** Whether the head was signed by the key that it names. */
  verifies(text: string, head: LogHead): boolean
  /** Whether the key is one of ours; a log can be signed anew by anybody else. */
  trusts(publicKey: Uint8Array): boolean
}

/**
 * Walks a log from its first entry and holds everything against everything: each event against its own hash, that
 * against its entry, entries against the roots that were signed, heads against the key. `fault` is the first thing
 * found, in the order of the log.
 */
export class LogWalk {
  readonly #tools: LogTools
  readonly #heads: readonly LogHead[]
  #log: Frontier = emptyLog
  #nextHead = 0
  fault: LogFault | undefined

  /** `heads` in the order of their size. */
  constructor(tools: LogTools, heads: readonly LogHead[]) {
    this.#tools = tools
    this.#heads = heads
  }

  get size(): bigint {
    return this.#log.size
  }

  /** Takes the next entry; after a fault nothing more is looked at. */
  take(entry: LogEntry): void {
    if (this.fault) return
    this.fault = this.#checkEntry(entry)
    if (this.fault) return
    this.#log = appendLeaf(this.#tools.hash, this.#log, entry.leafHash)
    this.fault = this.#checkHeads()
  }

  /** Says that there are no more entries. */
  end(): LogFault | undefined {
    const head = this.#heads[this.#nextHead]
    if (!this.fault && head) this.fault = { why: 'entries-cut-off', seq: this.#log.size, eventId: null }
    return this.fault
  }

  #checkEntry({ seq, eventId, event, leafHash: stored }: LogEntry): LogFault | undefined {
    const { hash, encode } = this.#tools
    if (seq !== this.#log.size) return { why: 'entry-missing', seq: this.#log.size, eventId: null }
    if (!event) return { why: 'event-missing', seq, eventId }
    if (!sameBytes(hash(encode(auditEventText(event))), event.hash))
      return { why: 'event-changed', seq, eventId }
    if (!sameBytes(leafHash(hash, event.hash), stored)) return { why: 'entry-changed', seq, eventId }
    return undefined
  }

  #checkHeads(): LogFault | undefined {
    const head = this.#heads[this.#nextHead]
    if (!head || head.size > this.#log.size) return undefined
    this.#nextHead += 1
    const seq = head.size - 1n
    const root = rootOf(this.#tools.hash, this.#log)
    if (head.size !== this.#log.size || !sameBytes(root, head.rootHash))
      return { why: 'root-differs', seq, eventId: null }
    const text = auditHeadText({ size: head.size, rootHex: this.#tools.hex(root), signedAt: head.signedAt })
    if (!this.#tools.trusts(head.publicKey)) return { why: 'unknown-key', seq, eventId: null }
    return this.#tools.verifies(text, head) ? undefined : { why: 'signature-wrong', seq, eventId: null }
  }
}
