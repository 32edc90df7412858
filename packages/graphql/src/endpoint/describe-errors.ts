import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { DomainError } from '@academy/domain/domain-error'
import type { Log } from '@academy/services/service-context'
import { InvalidQuery } from '../guard/guard-query.ts'
import { QueryRefusal } from '../guard/query-refusal.ts'
import { errorTable, reasonSentences } from './error-table.ts'

export interface DescribedErrors {
  errors: GraphQLFormattedError[]
  /** Whether the query, rather than the service, is at fault in every one. */
  ofCaller: boolean
}

/** The errors of a query that ran: refusals in words, bugs as an id under which the rest is logged. */
export function describeErrors(
  errors: readonly GraphQLError[],
  requestId: string,
  log: Log,
): DescribedErrors {
  let ofCaller = true
  const described = errors.map((error) => {
    const { originalError: cause } = error
    if (cause instanceof DomainError) {
      const message = reasonSentences[cause.reason] ?? 'The request was refused.'
      return format(error, message, { code: errorTable[cause.code], reason: cause.reason })
    }
    // Without a cause it is GraphQL's own: a variable of the wrong type, for example.
    if (!cause || cause instanceof GraphQLError) return format(error, error.message, { code: 'BAD_INPUT' })
    ofCaller = false
    log.error({ requestId, path: error.path?.join('.') ?? '', error: cause }, 'a query failed')
    return format(error, `Something went wrong. Quote ${requestId}.`, { code: 'INTERNAL', requestId })
  })
  return { errors: described, ofCaller }
}

/** The errors of a query that was not run; nothing when the error is not the caller's. */
export function describeRefusal(error: unknown): GraphQLFormattedError[] | undefined {
  if (error instanceof QueryRefusal) {
    return [{ message: error.message, extensions: { code: 'QUERY_REFUSED', ...error.details } }]
  }
  if (error instanceof InvalidQuery)
    return error.errors.map((one) => format(one, one.message, { code: 'INVALID_QUERY' }))
  return undefined
}

function format(
  error: GraphQLError,
  message: string,
  extensions: Record<string, unknown>,
): GraphQLFormattedError {
  return {
    message,
    ...(error.locations && { locations: error.locations }),
    ...(error.path && { path: error.path }),
    extensions,
  }
}
