/** Every reason for which an operation refuses. Each transport answers every code, so a new one does not compile until all do. */
export type ErrorCode =
  'invalid' | 'not-found' | 'not-allowed' | 'signed-out' | 'conflict' | 'refused' | 'too-many' | 'unavailable'

/**
 * A refusal that the reader can do something about. `code` is from the closed list; `reason` is the decision's
 * own word (such as `window-closed`), which a page turns into a sentence; `details` are small and hold no answers,
 * names or addresses. Anything else that is thrown is a bug.
 */
export class DomainError extends Error {
  override name = 'DomainError'
  readonly code: ErrorCode
  readonly reason: string
  readonly details: Readonly<Record<string, string | number>>

  constructor(code: ErrorCode, reason: string = code, details: Record<string, string | number> = {}) {
    super(reason === code ? code : `${code}: ${reason}`)
    this.code = code
    this.reason = reason
    this.details = details
  }
}
