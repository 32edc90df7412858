import { randomUUID } from 'node:crypto'
import { TRPCError } from '@trpc/server'
import { refusalSentence } from '@academy/services/published/refusal-sentences'
import { findRefusal } from '@academy/services/runtime/find-refusal'
import { errorTable } from './error-table.ts'
import type { TrpcContext } from './trpc-context.ts'

/**
 * A refusal becomes its tRPC code, with the `DomainError` kept as `cause` for callers in process. A wrong input
 * passes through. Anything else is a bug: it is logged under an id, and the id is all that is shown. So is what the
 * database said when it is away, which the operator must learn. What ended because nobody waits for it is neither.
 */
export function translateError(error: TRPCError, ctx: TrpcContext, path: string): TRPCError {
  if (ctx.signal?.aborted) return error
  const { cause } = error
  const refusal = findRefusal(cause)
  if (refusal) {
    if (refusal !== cause && refusal.code === 'unavailable') {
      const what = refusal.reason === 'too-slow' ? 'a statement was given up' : 'the database does not answer'
      ctx.log.error({ requestId: ctx.requestId, path, error: cause }, what)
    }
    const message = refusalSentence(refusal) ?? refusal.reason
    return new TRPCError({ code: errorTable[refusal.code], message, cause: refusal })
  }
  if (error.code !== 'INTERNAL_SERVER_ERROR') return error
  const id = ctx.requestId ?? randomUUID()
  ctx.log.error({ requestId: id, path, error: cause ?? error }, 'a procedure failed')
  return new TRPCError({ code: 'INTERNAL_SERVER_ERROR', message: `Something went wrong. Quote ${id}.` })
}
