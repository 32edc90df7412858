import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { Log } from '@academy/services/service-context'
import { commonHeaders, preflightHeaders } from './http/common-headers.ts'
import type { Exchange, Route } from './http/exchange.ts'
import { send, sendError } from './http/send.ts'

export interface ApiServerSettings {
  routes: readonly Route[]
  log: Log
  /** Whether users reach the service over HTTPS. */
  https: boolean
}

/** The HTTP server: finds the route of a request, and answers in JSON when there is none or it fails. */
export function createApiServer({ routes, log, https }: ApiServerSettings): Server {
  const answer = async (exchange: Exchange) => {
    if (exchange.request.method === 'OPTIONS')
      return send(exchange, { status: 204, headers: preflightHeaders, body: '' })
    for (const route of routes) {
      const answered = route(exchange)
      if (answered === true || (answered !== false && (await answered))) return
    }
    sendError(exchange, 404, {
      code: 'not-found',
      message: 'There is nothing at this address. / lists what there is.',
    })
  }
  const server = createServer((request, response) => {
    const [path = '/', search = ''] = splitOnce(request.url ?? '/')
    const requestId = randomUUID()
    const exchange = { request, response, path, search, requestId, headers: commonHeaders(requestId, https) }
    answer(exchange).catch((error: unknown) => {
      log.error({ requestId: exchange.requestId, path, error }, 'a request failed')
      if (response.headersSent) response.destroy()
      else
        sendError(exchange, 500, {
          code: 'internal',
          message: `Something went wrong. Quote ${exchange.requestId}.`,
        })
    })
  })
  // A body of the allowed size arrives in a few seconds on any line; slower senders hold a connection for nothing.
  server.requestTimeout = 30_000
  server.headersTimeout = 10_000
  return server
}

function splitOnce(url: string): [string, string] {
  const mark = url.indexOf('?')
  return mark === -1 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)]
}
