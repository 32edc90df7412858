import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { answerRaw } from './answer/answer-raw.ts'
import { describeAsJson, type DescribeProblem } from './answer/describe-problem.ts'
import { safetyHeaders } from './answer/security-headers.ts'
import { send } from './answer/send.ts'
import { isRead, type Exchange } from './exchange.ts'
import { connectionLimits, requestLimits, type RequestLimits } from './limits.ts'
import type { Log } from './log.ts'
import { methodProblem, ProblemError, problemOf, type Problem } from './problem.ts'
import { answerProbe, probePaths } from './process/answer-probe.ts'
import { trackConnections } from './process/connections.ts'
import { logRequest } from './process/log-request.ts'
import { createReadiness } from './process/readiness.ts'
import { clientAddress } from './request/client-address.ts'
import { findExcessOfBody } from './request/find-excess.ts'
import { hasBody, readBody } from './request/read-body.ts'
import { readTarget } from './request/read-target.ts'
import { readBrokenHead } from './request/read-broken-head.ts'
import { screenHead } from './request/screen-head.ts'

export interface HttpSettings {
  /** The network address to listen on; without it, all. */
  host?: string | undefined
  /** 0 takes any free port. */
  port: number
  log: Log
  /** The address people use, such as `https://atlas.example`: at https a proxy stands in front. */
  origin?: string | undefined
  /** What every answer says beside what all processes say. */
  headers?: Readonly<Record<string, string>>
  limits?: Partial<RequestLimits>
  /** Whether what the process needs, its database, answers. */
  ready: () => Promise<boolean>
  /** Refuses a request for its head, before its body is read. */
  screen?: (exchange: Exchange) => Problem | undefined
  /** Answers everything but probes. What it throws is a fault of ours, and is logged. */
  answer: (exchange: Exchange) => void | Promise<void>
  /** Sends a refusal; without it the description is sent. */
  refuse?: (exchange: Exchange, problem: Problem) => void | Promise<void>
  /** A refusal in the client's own form, JSON unless told otherwise; for broken HTTP too. */
  describe?: DescribeProblem
  /** So long a stopping process still listens, saying that it closes, so that a load balancer hears it. */
  announceMs?: number
}

export interface HttpServer {
  port: number
  /** Says that it closes, lets answers under way finish for at most `graceMs`, and ends. */
  close(graceMs?: number): Promise<void>
}

/** The HTTP of every process: what is asked is read and bounded here, once, before anything else sees it. */
export async function createHttpServer(settings: HttpSettings): Promise<HttpServer> {
  const { log, origin, describe = describeAsJson } = settings
  const https = origin?.startsWith('https:') ?? false
  const headers = { ...safetyHeaders(https), ...settings.headers }
  const limits = { ...requestLimits, ...settings.limits }
  const ready = createReadiness(settings.ready)
  let closing = false

  const server = createServer({
    keepAliveTimeout: connectionLimits.idleMs,
    headersTimeout: connectionLimits.headWithinMs,
    requestTimeout: connectionLimits.requestWithinMs,
    connectionsCheckingInterval: connectionLimits.checkEveryMs,
    maxHeaderSize: connectionLimits.headerBytesMax,
    // It is checked with all else, so that its refusal has words.
    requireHostHeader: false,
  })
  server.maxConnections = connectionLimits.connectionsMax
  server.maxHeadersCount = connectionLimits.headersMax + 1
  const connections = trackConnections(server)

  function open(request: IncomingMessage, response: ServerResponse): [Exchange, Problem | undefined] {
    const target = readTarget(request.url ?? '')
    const requestId = randomUUID()
    const exchange: Exchange = {
      request,
      response,
      method: request.method ?? 'GET',
      path: target?.path ?? '/',
      search: target?.search ?? '',
      host: target?.host ?? request.headers.host ?? 'localhost',
      requestId,
      clientAddress: clientAddress(request, https),
      headers: { ...headers, 'x-request-id': requestId },
      body: Buffer.alloc(0),
    }
    return [exchange, screenHead(request, target, limits)]
  }

  async function refuse(exchange: Exchange, problem: Problem): Promise<void> {
    const { request, path, requestId } = exchange
    if (!request.complete) {
      // The rest of the body is read and dropped: a connection cut in the middle would take the answer with it.
      connections.drain(request)
      request.resume()
    }
    if (settings.refuse) return settings.refuse(exchange, problem)
    const { type, body } = describe(problem, { path, accept: request.headers.accept, requestId })
    const own = { 'content-type': type, 'cache-control': 'no-store', ...problem.headers }
    return send(exchange, { status: problem.status, headers: own, body })
  }

  async function answer(exchange: Exchange, headProblem: Problem | undefined): Promise<void> {
    const { request } = exchange
    if (headProblem) return refuse(exchange, headProblem)
    if (probePaths.includes(exchange.path)) {
      if (!isRead(exchange)) return refuse(exchange, methodProblem(['GET', 'HEAD']))
      return answerProbe(exchange, { ready, closing })
    }
    const problem = settings.screen?.(exchange)
    if (problem) return refuse(exchange, problem)
    if (hasBody(request)) {
      const body = await readBody(request, limits.bodyBytesMax)
      if (body === undefined) return
      if (!Buffer.isBuffer(body)) return refuse(exchange, body)
      const excess = findExcessOfBody(body, typeOf(request), limits)
      if (excess) return refuse(exchange, excess)
      exchange.body = body
    }
    return settings.answer(exchange)
  }

  async function fail(exchange: Exchange, error: unknown): Promise<void> {
    const { response, requestId, path } = exchange
    if (error instanceof ProblemError && !response.headersSent) return refuse(exchange, error.problem)
    // A client that hung up is no fault.
    if (response.destroyed && !response.writableFinished) return
    log.error({ requestId, path, error }, 'a request failed')
    if (response.headersSent) response.destroy()
    else await refuse(exchange, problemOf('internal'))
  }

  const take = (request: IncomingMessage, response: ServerResponse) => {
    const [exchange, problem] = open(request, response)
    connections.use(request.socket, response)
    logRequest(log, exchange)
    if (closing) response.shouldKeepAlive = false
    answer(exchange, problem)
      .catch((error: unknown) => fail(exchange, error))
      .catch(() => response.destroy())
  }

  function refuseBroken(socket: Socket, problem: Problem, packet?: Buffer): void {
    const requestId = randomUUID()
    const { path, accept, method } = readBrokenHead(packet)
    // A request that broke off has its own line.
    if (!connections.isUsed(socket))
      log.info({ requestId, method, path, status: problem.status, code: problem.code }, 'request')
    const said = { ...headers, 'x-request-id': requestId }
    answerRaw(socket, problem, describe(problem, { path, accept, requestId }), said)
  }

  server.on('request', take)
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    const [exchange, problem] = open(request, response)
    connections.use(request.socket, response)
    logRequest(log, exchange)
    void refuse(exchange, problem ?? problemOf('expectation'))
  })
  server.on('connect', (_request, socket) =>
    refuseBroken(socket as Socket, methodProblem(['GET', 'HEAD', 'POST'])),
  )
  const broken = new WeakSet<object>()
  server.on('clientError', (error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket) => {
    // What follows on a broken connection is as broken, and already answered.
    if (broken.has(socket)) return
    broken.add(socket)
    // A client that is gone, or whose answer has begun, is told nothing.
    if (error.code === 'ECONNRESET' || !connections.canSpeak(socket as Socket)) return void socket.destroy()
    refuseBroken(socket as Socket, problemOf(brokenBy(error.code)), error.rawPacket)
  })

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(settings.port, settings.host, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: async (graceMs = 10_000) => {
      closing = true
      if (settings.announceMs) await new Promise((resolve) => setTimeout(resolve, settings.announceMs))
      await new Promise<void>((resolve) => {
        const late = setTimeout(() => server.closeAllConnections(), graceMs)
        server.close(() => {
          clearTimeout(late)
          resolve()
        })
        connections.endUnused()
      })
    },
  }
}

function brokenBy(code: string | undefined): 'timeout' | 'headers-too-large' | 'bad-request' {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 'timeout'
  return code === 'HPE_HEADER_OVERFLOW' ? 'headers-too-large' : 'bad-request'
}

function typeOf(request: IncomingMessage): string {
  return request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
}
