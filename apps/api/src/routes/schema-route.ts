import { sdlOf } from '@academy/graphql/schema/sdl'
import { etagOf } from '@academy/server/answer/etag'
import { send } from '@academy/server/answer/send'
import type { Route } from '@academy/server/routing/find-route'
import { openApi } from './open-api.ts'

/** Descriptions of the service for programs: `/graphql/schema.graphql` and `/openapi.json`. */
export function schemaRoutes(origin: string): Route[] {
  const sdl = sdlOf()
  const document = `${JSON.stringify(openApi(origin), null, 2)}\n`
  return [
    describing('/graphql/schema.graphql', sdl, {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': 'attachment; filename="schema.graphql"',
    }),
    describing('/openapi.json', document, { 'content-type': 'application/json; charset=utf-8' }),
  ]
}

function describing(path: string, body: string, own: Record<string, string>): Route {
  const headers = { 'cache-control': 'public, max-age=300', etag: etagOf(body), ...own }
  return { path, methods: ['GET'], answer: (exchange) => send(exchange, { headers, body }) }
}
