import { z } from 'zod'
import { QueryRefusal } from '../guard/query-refusal.ts'
import type { QueryParams } from '../guard/guard-query.ts'
import type { GraphqlRequest } from './graphql-request.ts'

const paramsSchema = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
})

/**
 * The query of a request: JSON in the body of a POST, or `query`, `variables` and `operationName` in the address of a
 * GET. Both only read, so a GET that another site makes somebody send changes nothing.
 */
export function readParams({ method, search, contentType, body }: GraphqlRequest): QueryParams {
  const given = method === 'POST' ? fromBody(contentType, body) : fromAddress(search)
  if (Array.isArray(given)) {
    throw new QueryRefusal('A request holds one query, not a list.', { limit: 'batching', allowed: 1, asked: given.length, instead: 'Send a request for each query, or put several fields into one.' }) // prettier-ignore
  }
  const parsed = paramsSchema.safeParse(given)
  if (!parsed.success) {
    throw new QueryRefusal('The request has no `query`, or `variables` that are not an object.', { limit: 'format', instead: 'Send `{"query": "…", "variables": {…}}`.' }) // prettier-ignore
  }
  const { query, variables, operationName } = parsed.data
  return { query, variables: variables ?? {}, operationName: operationName ?? undefined }
}

function fromBody(contentType: string | undefined, body: string | undefined): unknown {
  if (body === undefined) {
    throw new QueryRefusal('The request is too long.', {
      limit: 'bodyBytes',
      instead: 'Send several smaller queries.',
    })
  }
  const type = contentType?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') {
    throw new QueryRefusal('The body is not `application/json`.', { limit: 'contentType', instead: 'Send JSON with the header `content-type: application/json`.' }) // prettier-ignore
  }
  return json(body, 'body')
}

function fromAddress(search: string): unknown {
  const params = new URLSearchParams(search)
  const variables = params.get('variables')
  return {
    query: params.get('query') ?? undefined,
    variables: variables ? json(variables, 'variables') : undefined,
    operationName: params.get('operationName'),
  }
}

function json(text: string, what: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new QueryRefusal(`The ${what} cannot be read as JSON.`, {
      limit: 'format',
      instead: 'Send valid JSON.',
    })
  }
}
