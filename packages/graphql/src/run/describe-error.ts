import { GraphQLError } from 'graphql'
import { ZodError } from 'zod'
import type { DomainError } from '@academy/domain/domain-error'
import { refusalSentence } from '@academy/services/published/refusal-sentences'
import { findRefusal } from '@academy/services/runtime/find-refusal'
import { QueryRefusal } from '../guard/query-refusal.ts'
import { errorTable } from './error-table.ts'
import { TooSlow } from './too-slow.ts'
import type { QueryRun } from './query-run.ts'

interface DescribedError {
  message: string
  extensions: { code: string; [name: string]: unknown }
  /** The HTTP status, when the answer holds nothing else. */
  status: number
  headers?: Record<string, string>
}

/** An error in words: refusals with what to do instead, bugs as an id under which the rest is logged. */
export function describeError(error: GraphQLError, { requestId, service }: QueryRun): DescribedError {
  const { originalError: cause, message } = error
  if (cause instanceof QueryRefusal) {
    return { message: cause.message, extensions: { code: 'QUERY_REFUSED', ...cause.details }, status: 400 }
  }
  const refusal = findRefusal(cause)
  if (cause instanceof TooSlow || refusal?.reason === 'too-slow') return tooSlow
  if (refusal) {
    if (refusal.code === 'unavailable') service.log.error({ requestId, error: cause }, 'the database is away')
    return describeRefusal(refusal)
  }
  if (cause instanceof ZodError) return describeInput(cause)
  if (!cause || cause instanceof GraphQLError) return { message, ...describeOwn(error) }
  service.log.error({ requestId, path: error.path?.join('.') ?? '', error: cause }, 'a query failed')
  const words = `Something went wrong. Quote ${requestId}.`
  return { message: words, extensions: { code: 'INTERNAL', requestId }, status: 500 }
}

function describeRefusal(refusal: DomainError): DescribedError {
  const { code, reason } = refusal
  const extensions = { code: errorTable[code], reason }
  if (code === 'unavailable') {
    const message = 'The service cannot answer now. Send the query again in a few seconds.'
    return { message, extensions: { ...extensions, retryAfterSeconds: 5 }, status: 503, headers: { 'retry-after': '5' } } // prettier-ignore
  }
  return { message: refusalSentence(refusal) ?? 'The request was refused.', extensions, status: 400 }
}

/** Arguments are read by the inputs that tRPC has, so they are refused in the same words. */
function describeInput({ issues }: ZodError): DescribedError {
  const [issue] = issues
  const where = issue && issue.path.length > 0 ? `\`${issue.path.join('.')}\`: ` : ''
  return { message: `${where}${issue?.message}.`, extensions: { code: 'BAD_INPUT' }, status: 400 }
}

/** The errors of GraphQL and of Yoga. Yoga's of a request name a status; those of a document are marked as such. */
function describeOwn({ extensions }: GraphQLError): Omit<DescribedError, 'message'> {
  const { code, http } = extensions as { code?: string; http?: { status?: number; headers?: Record<string, string> } } // prettier-ignore
  if (code === 'GRAPHQL_PARSE_FAILED' || code === 'GRAPHQL_VALIDATION_FAILED')
    return { extensions: { code: 'INVALID_QUERY' }, status: 400 }
  if (code !== 'BAD_REQUEST') return { extensions: { code: 'BAD_INPUT' }, status: 400 }
  const instead = 'Send `{"query": "…", "variables": {…}}` by POST, or `?query=…` by GET.'
  return {
    extensions: { code: 'QUERY_REFUSED', limit: 'format', instead },
    status: http?.status ?? 400,
    ...(http?.headers && { headers: http.headers }),
  }
}

const tooSlow: DescribedError = {
  message: 'The query took too long and was given up.',
  extensions: {
    code: 'TOO_SLOW',
    limit: 'deadlineMs',
    instead: 'Ask for smaller pages or fewer levels.',
    retryAfterSeconds: 5,
  },
  status: 503,
  headers: { 'retry-after': '5' },
}
