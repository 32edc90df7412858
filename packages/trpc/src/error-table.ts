import type { TRPCError } from '@trpc/server'
import type { ErrorCode } from '@academy/domain/domain-error'

/** What each refusal is called in tRPC. A new code does not compile until it has an answer here. */
export const errorTable: Record<ErrorCode, TRPCError['code']> = {
  invalid: 'BAD_REQUEST',
  'not-found': 'NOT_FOUND',
  'not-allowed': 'FORBIDDEN',
  'signed-out': 'UNAUTHORIZED',
  conflict: 'CONFLICT',
  refused: 'UNPROCESSABLE_CONTENT',
  'too-many': 'TOO_MANY_REQUESTS',
  unavailable: 'SERVICE_UNAVAILABLE',
}
