import { describeAsJson, type DescribeProblem, type Described } from '@academy/server/answer/describe-problem'
import type { Problem } from '@academy/server/problem'
import { wantsPage } from '@academy/server/request/wants-page'
import { languageOfPath } from '@academy/ui/text/local-path'
import { TRPC_ERROR_CODES_BY_KEY, type TRPC_ERROR_CODE_KEY } from '@trpc/server/rpc'
import type { ApiPages } from '../../app/api-pages.tsx'

/** A refusal in the form that who asks reads: GraphQL's, tRPC's, a page, or a code and a sentence. */
export function problemDescriber(pages: ApiPages): DescribeProblem {
  return (problem, asked) => {
    const { path, accept, requestId } = asked
    if (path === '/graphql') return asGraphql(problem)
    if (path === '/trpc' || path.startsWith('/trpc/')) return asTrpc(problem)
    if (!wantsPage(accept)) return describeAsJson(problem, asked)
    const body = pages.problem(languageOfPath(path), problem.status, requestId)
    return { type: 'text/html; charset=utf-8', body }
  }
}

const type = 'application/json; charset=utf-8'

function asGraphql({ code, message }: Problem): Described {
  const extensions = { code: code.replaceAll('-', '_').toUpperCase() }
  return { type, body: JSON.stringify({ errors: [{ message, extensions }] }) }
}

const trpcCodes: Readonly<Record<number, TRPC_ERROR_CODE_KEY>> = {
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_SUPPORTED',
  408: 'TIMEOUT',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  500: 'INTERNAL_SERVER_ERROR',
  503: 'SERVICE_UNAVAILABLE',
}

/** As superjson writes it, which our tRPC clients read. */
function asTrpc({ status, message }: Problem): Described {
  const key = trpcCodes[status] ?? 'BAD_REQUEST'
  const json = { message, code: TRPC_ERROR_CODES_BY_KEY[key], data: { code: key, httpStatus: status } }
  return { type, body: JSON.stringify({ error: { json } }) }
}
