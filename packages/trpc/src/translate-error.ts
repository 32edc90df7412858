import { randomUUID } from 'node:crypto'
import { TRPCError } from '@trpc/server'
import { DomainError } from '@academy/domain/domain-error'
import { errorTable } from './error-table.ts'
import type { TrpcContext } from './trpc-context.ts'

/**
 * A refusal becomes its tRPC code, with the `DomainError` kept as `cause` for callers in process. A wrong input
 * passes through. Anything else is a bug: it is logged under an id, and the id is all that is shown.
 */
export function translateError(error: TRPCError, ctx: TrpcContext, path: string): TRPCError {
  const { cause } = error
  if (cause instanceof DomainError) {
    return new TRPCError({ code: errorTable[cause.code], message: cause.reason, cause })
  }
  if (error.code !== 'INTERNAL_SERVER_ERROR') return error
  const id = ctx.requestId ?? randomUUID()
  ctx.log.error({ requestId: id, path, error: cause ?? error }, 'a procedure failed')
  return new TRPCError({ code: 'INTERNAL_SERVER_ERROR', message: `Something went wrong. Quote ${id}.` })
}
