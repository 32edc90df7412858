import { TRPCError } from '@trpc/server'
import { isRouteErrorResponse, type HandleErrorFunction } from 'react-router'
import { failureContext } from '../context/failure-context.ts'
import { logContext } from '../context/log-context.ts'
import { requestContext } from '../context/request-context.ts'

/**
 * Keeps what a route threw for the answer, and logs what it could not do, once: a refusal is no fault, and an operation
 * has logged its own.
 */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  context.set(failureContext, error)
  if (request.signal.aborted || isRouteErrorResponse(error) || error instanceof TRPCError) return
  const facts = { requestId: context.get(requestContext).id, path: new URL(request.url).pathname }
  context.get(logContext).error({ error, ...facts }, 'a page failed')
}
