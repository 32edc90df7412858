import type { ErrorCode } from '@academy/domain/domain-error'
import { DomainError } from '@academy/domain/domain-error'
import { TRPCError } from '@trpc/server'

const statuses: Record<ErrorCode, number> = {
  invalid: 400,
  'not-found': 404,
  'not-allowed': 403,
  'signed-out': 401,
  conflict: 409,
  refused: 422,
  'too-many': 429,
  unavailable: 503,
}

export interface RefusalData {
  code: ErrorCode
  /** The decision's own word, such as `window-closed`. */
  reason: string
  details: Readonly<Record<string, string | number>>
}

/**
 * A refusal on its way to a page. It has the shape of React Router's error response, so that a loader which lets it
 * through answers with its status; it is not an `Error`, because the router hides those as bugs.
 */
export class Refusal {
  readonly status: number
  readonly statusText: string
  readonly internal = false
  readonly data: RefusalData

  constructor(error: DomainError) {
    this.status = statuses[error.code]
    this.statusText = error.reason
    this.data = { code: error.code, reason: error.reason, details: error.details }
  }
}

/** For an action that shows the reason beside its form: `catch (error) { if (!isRefusal(error)) throw error; … }`. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Refusal
}

/** A wrong input in an address is a page that does not exist or a bad request; anything else is a bug and stays one. */
export function toRefusal(error: unknown): unknown {
  if (error instanceof DomainError) return new Refusal(error)
  if (!(error instanceof TRPCError)) return error
  if (error.cause instanceof DomainError) return new Refusal(error.cause)
  if (error.code === 'BAD_REQUEST') return new Refusal(new DomainError('invalid'))
  return error
}
