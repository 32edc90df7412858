import type { Plugin } from 'graphql-yoga'
import { QueryRefusal } from '../../guard/query-refusal.ts'
import type { ServerContext } from '../query-run.ts'

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
