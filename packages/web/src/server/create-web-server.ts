import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRequestListener } from '@remix-run/node-fetch-server'
import compression from 'compression'
import { constants } from 'node:zlib'
import type { RequestFacts } from '../context/request-context.ts'
import { builtFiles } from './built-files.ts'
import { discardBody } from './discard-body.ts'
import { findProblem } from './find-problem.ts'
import { lastResortPage } from './last-resort-page.ts'
import { logRequest } from './log-request.ts'
import { pageHandler, type PageSettings } from './page-handler.ts'
import { readIslands } from './read-islands.ts'
import { securityHeaders, type ContentSources } from './security-headers.ts'
import { answerProbe } from './answer-probe.ts'
import { clientAddress } from './client-address.ts'

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
  bodyBytesMax?: number
  /** Answers a request before anything else does; for a development server's own files. */
  before?: (request: IncomingMessage, response: ServerResponse, next: () => void) => void
}

export interface WebServer {
  port: number
  /** Stops taking requests, lets those under way finish for at most `graceMs`, and ends. */
  close: (graceMs?: number) => Promise<void>
}

/** Serves one app: built files, probes and pages, each with the headers that keep readers safe. */
export async function createWebServer(settings: WebServerSettings): Promise<WebServer> {
  const { runtime, origin, demo = false, bodyBytesMax = 1_000_000 } = settings
  const publicUrl = origin ? new URL(origin) : undefined
  const headers = Object.entries(
    securityHeaders({ https: publicUrl?.protocol === 'https:', ...pick(settings) }),
  )
  const islands = readIslands(settings.clientFolder)
  const answer = pageHandler(settings)
  const answerFile = builtFiles(settings.clientFolder)
  const compress = compression({
    threshold: 1024,
    brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
  })
  let closing = false

  const server = createServer((request, response) => {
    const facts = readFacts(request)
    response.setHeader('X-Request-Id', facts.id)
    for (const [name, value] of headers) response.setHeader(name, value)
    logRequest(runtime.log, request, response, facts.id)
    discardBody(request, response)
    const showPage = (): void => {
      // The middleware is typed for Express, and uses nothing that Node's own objects lack.
      const [req, res] = [request, response] as unknown as Parameters<typeof compress>
      compress(req, res, () => page(facts)(request, response))
    }
    const start = () => {
      if (answerProbe(request, response, { runtime, closing, indexed: settings.indexed ?? true })) return
      if (!answerFile(request, response)) showPage()
    }
    if (settings.before) settings.before(request, response, start)
    else start()
  })

  function readFacts(request: IncomingMessage): RequestFacts {
    const host = publicUrl?.host ?? request.headers.host ?? 'localhost'
    const problem = findProblem(
      { method: request.method ?? 'GET', headers: request.headers },
      { host, bodyBytesMax },
    )
    const id = randomUUID()
    return {
      id,
      origin: publicUrl?.origin ?? `http://${host}`,
      demo,
      islands,
      clientAddress: clientAddress(request, publicUrl?.protocol === 'https:'),
      ...(problem && { problem }),
    }
  }

  function page(facts: RequestFacts) {
    return createRequestListener((request: Request) => answer(request, facts), {
      ...(publicUrl && { host: publicUrl.host, protocol: publicUrl.protocol }),
      // What cannot even be made a request of: a method that pages never have, or no real host.
      onError: () =>
        new Response(lastResortPage('/', facts.id), {
          status: facts.problem?.status ?? 400,
          headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
        }),
    })
  }

  // Longer than a load balancer holds an idle connection (60 s): it must be the one to let go.
  server.keepAliveTimeout = 65_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(settings.port, settings.host, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: (graceMs = 10_000) => {
      closing = true
      return new Promise((resolve) => {
        const late = setTimeout(() => server.closeAllConnections(), graceMs)
        server.close(() => {
          clearTimeout(late)
          resolve()
        })
        server.closeIdleConnections()
      })
    },
  }
}

function pick({ sources }: WebServerSettings): { sources?: ContentSources } {
  return sources ? { sources } : {}
}
