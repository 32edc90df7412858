import { initTRPC, TRPCError } from '@trpc/server'
import superjson from 'superjson'
import { ZodError } from 'zod'
import { DomainError } from '@academy/domain/domain-error'
import { contextUntil } from '@academy/services/runtime/context-until'
import { canCall, type Access } from './access.ts'
import { translateError } from './translate-error.ts'
import type { TrpcContext } from './trpc-context.ts'

export interface ProcedureMeta {
  access: Access
  /**
   * For callers from outside: how many rows a call is reckoned as that does not say it by `first`, so that a request can be
   * refused before it costs (`request-limits.ts`). As a row of a list costs, so does what is not a row of a list.
   */
  rows?: number
}

const t = initTRPC
  .context<TrpcContext>()
  .meta<ProcedureMeta>()
  .create({
    transformer: superjson,
    // The stack is never part of an answer, in development either: what is shown is what is tested.
    errorFormatter: ({ shape, error: { cause } }) => {
      const { code, httpStatus, path } = shape.data
      const refused = cause instanceof DomainError && { reason: cause.reason, details: cause.details }
      const invalid = cause instanceof ZodError && { issues: cause.issues.map(({ path, message }) => ({ path: path.map(String), message })) } // prettier-ignore
      return {
        code: shape.code,
        message: invalid ? 'The input is not valid.' : shape.message,
        data: { code, httpStatus, ...(path && { path }), ...refused, ...invalid },
      }
    },
  })

export const router = t.router
export const createCallerFactory = t.createCallerFactory

/**
 * The start of every procedure: `procedure.meta({ access: 'public' }).input(…).query(…)`. The access is checked
 * before the input is read, and a procedure that declares none answers nobody.
 *
 * A query ends, on the database's server too, when nobody waits for it any more. A mutation goes on to its end: whoever
 * pressed the button and lost the connection meant it, and shall find it done, not perhaps done.
 */
export const procedure = t.procedure.use(async ({ ctx, meta, path, type, next }) => {
  if (!meta) throw new Error(`${path} declares no access`)
  const decision = canCall(meta.access, ctx.actor)
  if (!decision.ok) throw translateError(refusal(decision.why), ctx, path)
  const { signal } = ctx
  const result = await next({ ctx: type === 'query' && signal ? contextUntil(ctx, signal) : ctx })
  if (!result.ok) throw translateError(result.error, ctx, path)
  return result
})

function refusal(why: 'signed-out' | 'not-allowed'): TRPCError {
  return new TRPCError({ code: 'FORBIDDEN', cause: new DomainError(why) })
}
