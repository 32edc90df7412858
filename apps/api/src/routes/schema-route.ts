import { sdlOf } from '@academy/graphql/schema/sdl'
import { isRead, type Route } from '../http/exchange.ts'
import { send, sendJson } from '../http/send.ts'
import { openApi } from './open-api.ts'

/** Descriptions of the service for programs: `/graphql/schema.graphql` and `/openapi.json`. */
export function schemaRoute(origin: string): Route {
  const sdl = sdlOf()
  const document = openApi(origin)
  const headers = { 'cache-control': 'public, max-age=300' }
  return (exchange) => {
    if (!isRead(exchange)) return false
    if (exchange.path === '/graphql/schema.graphql') {
      send(exchange, {
        headers: {
          ...headers,
          'content-type': 'text/plain; charset=utf-8',
          'content-disposition': 'attachment; filename="schema.graphql"',
        },
        body: sdl,
      })
      return true
    }
    if (exchange.path !== '/openapi.json') return false
    sendJson(exchange, document, 200, headers)
    return true
  }
}
