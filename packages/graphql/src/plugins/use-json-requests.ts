import type { Plugin } from 'graphql-yoga'
import { QueryRefusal } from '../guard/query-refusal.ts'
import type { ServerContext } from '../run/query-run.ts'

const parameters: ReadonlySet<string> = new Set(['query', 'variables', 'operationName', 'extensions'])

/**
 * A query comes as JSON in the body of a POST, or in the address of a GET. Yoga would also read forms, which a page of
 * another site can send without being asked.
 */
export function useJsonRequests(): Plugin<object, ServerContext> {
  return {
    onRequestParse({ request, serverContext, requestParser, setRequestParser }) {
      if (serverContext.run.tooLong) {
        throw new QueryRefusal('The request is too long.', { limit: 'bodyBytes', instead: 'Send several smaller queries.' }) // prettier-ignore
      }
      if (request.method === 'POST' && request.headers.get('content-type') !== 'application/json') {
        throw new QueryRefusal('The body is not `application/json`.', { limit: 'contentType', instead: 'Send JSON with the header `content-type: application/json`.' }) // prettier-ignore
      }
      if (request.method !== 'GET' || !requestParser) return
      refuseStrangeParameters(new URL(request.url).searchParams)
      setRequestParser((address) => {
        try {
          return requestParser(address)
        } catch {
          throw new QueryRefusal('The `variables` cannot be read as JSON.', { limit: 'format', instead: 'Send valid JSON.' }) // prettier-ignore
        }
      })
    },
  }
}

/** Yoga refuses unknown names in a body, but not in an address, where `Variables` would be no variables at all. */
function refuseStrangeParameters(given: URLSearchParams): void {
  const names = [...given.keys()]
  const instead = `Give each of ${[...parameters].join(', ')} once at most.`
  const unknown = names.find((name) => !parameters.has(name))
  if (unknown !== undefined) {
    throw new QueryRefusal(`There is no parameter \`${unknown}\`.`, {
      limit: 'format',
      field: unknown,
      instead,
    })
  }
  const repeated = names.find((name, n) => names.indexOf(name) !== n)
  if (repeated !== undefined) {
    throw new QueryRefusal(`The parameter \`${repeated}\` is given more than once.`, { limit: 'format', field: repeated, instead }) // prettier-ignore
  }
}
