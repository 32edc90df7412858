import type { ErrorCode } from '@academy/domain/domain-error'

/** What each refusal is called in an answer's `extensions.code`. A new code does not compile until it has an answer here. */
export const errorTable: Record<ErrorCode, string> = {
  invalid: 'BAD_INPUT',
  'not-found': 'NOT_FOUND',
  'not-allowed': 'NOT_ALLOWED',
  'signed-out': 'SIGNED_OUT',
  conflict: 'CONFLICT',
  refused: 'REFUSED',
  'too-many': 'TOO_MANY_REQUESTS',
  unavailable: 'UNAVAILABLE',
}
