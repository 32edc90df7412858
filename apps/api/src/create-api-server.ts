import { send } from '@academy/server/answer/send'
import { createHttpServer, type HttpServer } from '@academy/server/http-server'
import type { Log } from '@academy/server/log'
import { methodProblem, ProblemError, problemOf } from '@academy/server/problem'
import { routeFinder, type Route } from '@academy/server/routing/find-route'
import type { ApiPages } from '../app/api-pages.tsx'
import { commonHeaders, preflightHeaders } from './http/common-headers.ts'
import { problemDescriber } from './http/describe-problem.ts'

export interface ApiServerSettings {
  routes: readonly Route[]
  pages: ApiPages
  log: Log
  host?: string | undefined
  port: number
  /** The address that users call. */
  origin: string
  ready: () => Promise<boolean>
}

/** Document, variables and what JSON adds to them. */
const bodyBytesMax = 64 * 1024

/** A load balancer asks every ten seconds and believes the second answer; a stop is told in time for the first. */
const ANNOUNCE_BEHIND_PROXY_MS = 3_000

/** The HTTP server: finds the route of a request, and refuses what no route takes in the client's own form. */
export function createApiServer({ routes, pages, ...settings }: ApiServerSettings): Promise<HttpServer> {
  const findRoute = routeFinder(routes)
  return createHttpServer({
    ...settings,
    headers: commonHeaders,
    limits: { bodyBytesMax },
    announceMs: settings.origin.startsWith('https:') ? ANNOUNCE_BEHIND_PROXY_MS : 0,
    describe: problemDescriber(pages),
    screen: ({ path, method }) => {
      const found = findRoute(path)
      if (!found) return problemOf('not-found')
      return found.allowed.includes(method) ? undefined : methodProblem(found.allowed)
    },
    answer: (exchange) => {
      const found = findRoute(exchange.path)
      if (!found) throw new ProblemError(problemOf('not-found'))
      const { route, parts, allowed } = found
      if (exchange.method !== 'OPTIONS') return route.answer(exchange, parts)
      return send(exchange, { status: 204, headers: preflightHeaders(allowed), body: '' })
    },
  })
}
