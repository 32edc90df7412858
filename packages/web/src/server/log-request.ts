import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Log } from '@academy/services/service-context'
import { pathOf } from './path-of.ts'

/** One line for each request, when it ends. Never the query: a search or a sign-in link may be in it. */
export function logRequest(
  log: Log,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): void {
  const path = pathOf(request)
  if (path === '/healthz' || path === '/readyz' || path.startsWith('/assets/')) return
  const startedAt = performance.now()
  response.once('close', () => {
    const ms = Math.round(performance.now() - startedAt)
    log.info({ requestId, method: request.method ?? '', path, status: response.statusCode, ms }, 'request')
  })
}
