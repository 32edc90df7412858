import { send } from '@academy/server/answer/send'
import { isRead, type Exchange } from '@academy/server/exchange'
import { readStaticFiles } from '@academy/server/files/static-files'
import type { RequestLimits } from '@academy/server/limits'
import { createHttpServer, type HttpServer } from '@academy/server/http-server'
import type { TurnSettings } from '@academy/server/process/turns'
import { methodProblem, ProblemError, problemOf, type Problem } from '@academy/server/problem'
import { barePage } from '@academy/ui/shell/bare-page'
import { languageOfPath } from '@academy/ui/text/local-path'
import { publicSession } from '../context/session-context.ts'
import type { RequestFacts } from '../context/request-context.ts'
import { findProblem } from './find-problem.ts'
import type { PageAnswer } from './page-answer.ts'
import { bareAnswer, pageHandler, type PageSettings } from './page-handler.ts'
import { readIslands } from './read-islands.ts'
import { routeFactsOf } from './route-facts.ts'
import { securityHeaders, type ContentSources } from './security-headers.ts'
import { sendResponse } from './send-response.ts'
import type { StreamedRoute } from './streamed-route.ts'
import { toRequest } from './to-request.ts'

export interface WebServerSettings extends PageSettings {
  host: string
  /** 0 takes any free port. */
  port: number
  /** The address readers use, such as `https://atlas.example`, when a proxy stands in front. */
  origin?: string | undefined
  /** The folder of built files; those under `/assets/` carry a hash in their name and never change. */
  clientFolder: string
  demo?: boolean
  /** Whether search engines may list the site. */
  indexed?: boolean
  sources?: ContentSources
  /** Told the status of every answer but probes'. */
  onAnswered?: (status: number) => void
  /** Addresses that take a press from anywhere, such as from a mail program: the address itself proves who presses. */
  fromAnywhere?: (path: string) => boolean
  /** What is not read as a whole, or not answered as a whole: files. */
  streams?: readonly StreamedRoute[]
  /** What a request may be, where it differs. */
  limits?: Partial<RequestLimits>
  /** How a crowd is met. */
  turns?: TurnSettings
}

/** A load balancer asks every ten seconds and believes the second answer; a stop is told in time for the first. */
const ANNOUNCE_BEHIND_PROXY_MS = 3_000

/** Serves one app: built files and pages, each with the headers that keep readers safe. */
export function createWebServer(settings: WebServerSettings): Promise<HttpServer> {
  const { runtime, build, demo = false, indexed = true, sources, fromAnywhere = () => false } = settings
  const publicUrl = settings.origin ? new URL(settings.origin) : undefined
  const https = publicUrl?.protocol === 'https:'
  const islands = readIslands(settings.clientFolder)
  const files = readStaticFiles(settings.clientFolder)
  const routeFacts = routeFactsOf(build)
  const draw = pageHandler(settings)

  const streamOf = (exchange: Exchange) => settings.streams?.find((each) => each.takes(exchange))
  const originOf = (exchange: Exchange) => publicUrl?.origin ?? `http://${exchange.host}`

  async function showPage(exchange: Exchange, problem?: Problem): Promise<void> {
    const origin = originOf(exchange)
    const facts: RequestFacts = {
      id: exchange.requestId,
      origin,
      demo,
      islands,
      clientAddress: exchange.clientAddress,
      arrivedAtMs: exchange.arrivedAtMs,
      ...(problem && { problem }),
    }
    const page = URL.canParse(origin)
      ? await draw(toRequest(exchange, origin, problem !== undefined), facts)
      : bareAnswer(problem?.status ?? 400, exchange.path, exchange.requestId)
    for (const [name, value] of Object.entries(problem?.headers ?? {})) page.headers.set(name, value)
    return sendResponse(exchange, page)
  }

  return createHttpServer({
    ...settings,
    log: runtime.log,
    ready: runtime.ready,
    headers: securityHeaders({ https, ...(sources && { sources }) }),
    announceMs: https ? ANNOUNCE_BEHIND_PROXY_MS : 0,
    screen: (exchange) =>
      findProblem(
        { method: exchange.method, headers: exchange.request.headers },
        {
          host: new URL(originOf(exchange)).host,
          allowed: streamOf(exchange)?.methods ?? routeFacts(exchange.path).methods,
          types: streamOf(exchange)?.types,
          fromAnywhere: fromAnywhere(exchange.path),
        },
      ),
    ...(settings.streams && {
      stream: (exchange: Exchange) => {
        const stream = streamOf(exchange)
        if (!stream) return undefined
        return async (drop: () => void) => {
          const origin = originOf(exchange)
          if (!URL.canParse(origin)) throw new ProblemError(problemOf('bad-host'))
          const request = toRequest(exchange, origin, true)
          const session = settings.sessionFor ? await settings.sessionFor(request) : publicSession
          return stream.answer(exchange, { session, drop })
        }
      },
    }),
    answer: (exchange) => {
      if (exchange.path === '/robots.txt') return sendRobots(exchange, indexed)
      if (files.answer(exchange)) return
      if (!isRead(exchange) && files.has(exchange.path))
        throw new ProblemError(methodProblem(['GET', 'HEAD']))
      return showPage(exchange)
    },
    // Drawing a page is what there is no time for.
    refuse: (exchange, problem) => {
      if (problem.code === 'crowded') return sendResponse(exchange, crowdedAnswer(exchange, problem))
      const stream = streamOf(exchange)
      return stream?.refuse ? stream.refuse(exchange, problem) : showPage(exchange, problem)
    },
    describe: ({ status }, { path, requestId }) => ({
      type: 'text/html; charset=utf-8',
      body: barePage(status, languageOfPath(path), requestId),
    }),
  })
}

function crowdedAnswer({ path, requestId }: Exchange, { status, headers = {} }: Problem): PageAnswer {
  const answer = bareAnswer(status, path, requestId)
  for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value)
  return answer
}

function sendRobots(exchange: Exchange, indexed: boolean): void | Promise<void> {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' }
  return send(exchange, { headers, body: `User-agent: *\n${indexed ? 'Allow: /' : 'Disallow: /'}\n` })
}
