import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { describeAsJson } from './answer/describe-problem.ts'
import { safetyHeaders } from './answer/security-headers.ts'
import { send } from './answer/send.ts'
import { isRead, type Exchange } from './exchange.ts'
import type { HttpSettings } from './http-settings.ts'
import { connectionLimits, requestLimits } from './limits.ts'
import { methodProblem, ProblemError, problemOf, type Problem } from './problem.ts'
import { answerProbe, probePaths } from './process/answer-probe.ts'
import type { Connections } from './process/connections.ts'
import { logRequest } from './process/log-request.ts'
import { createReadiness } from './process/readiness.ts'
import { Arrivals } from './process/arrivals.ts'
import { Turns } from './process/turns.ts'
import { clientAddress } from './request/client-address.ts'
import { drainBody } from './request/drain-body.ts'
import { findExcessOfBody } from './request/find-excess.ts'
import { hasBody, readBody } from './request/read-body.ts'
import { readTarget } from './request/read-target.ts'
import { screenHead } from './request/screen-head.ts'

/** The way of a request through the process: read, bounded, refused or answered, logged. */
export class RequestPipeline {
  /** While it closes, no connection is kept and no probe is passed. */
  closing = false
  /** What every answer says. */
  readonly headers: Readonly<Record<string, string>>
  readonly #settings: HttpSettings
  readonly #connections: Connections
  readonly #https: boolean
  readonly #ready: () => Promise<boolean>
  readonly #turns: Turns | undefined
  readonly #arrivals = new Arrivals()

  constructor(settings: HttpSettings, connections: Connections) {
    this.#settings = settings
    this.#connections = connections
    this.#https = settings.origin?.startsWith('https:') ?? false
    this.#ready = createReadiness(settings.ready)
    this.#turns = settings.turns && new Turns(settings.turns)
    this.headers = { ...safetyHeaders(this.#https), ...settings.headers }
  }

  /** Takes a request; with a problem it is refused whatever it asks for. It never throws. */
  take(request: IncomingMessage, response: ServerResponse, problem?: Problem): void {
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
      clientAddress: clientAddress(request, this.#https),
      headers: { ...this.headers, 'x-request-id': requestId },
      body: Buffer.alloc(0),
      arrivedAtMs: this.#arrivals.now(),
    }
    this.#connections.use(request.socket, response)
    logRequest(this.#settings.log, exchange, this.#settings.onAnswered)
    if (this.closing) response.shouldKeepAlive = false
    this.#answer(exchange, problem ?? screenHead(request, target, this.#limits))
      .catch((error: unknown) => this.#fail(exchange, error))
      .catch(() => response.destroy())
  }

  /** For when no request can come any more. */
  end(): void {
    this.#arrivals.stop()
  }

  get #limits() {
    return { ...requestLimits, ...this.#settings.limits }
  }

  async #answer(exchange: Exchange, headProblem: Problem | undefined): Promise<void> {
    const { request, path } = exchange
    const { screen, answer } = this.#settings
    if (headProblem) return this.#refuse(exchange, headProblem)
    if (probePaths.includes(path)) {
      if (!isRead(exchange)) return this.#refuse(exchange, methodProblem(['GET', 'HEAD']))
      return answerProbe(exchange, { ready: this.#ready, closing: this.closing })
    }
    const problem = screen?.(exchange)
    if (problem) return this.#refuse(exchange, problem)
    const stream = this.#settings.stream?.(exchange)
    if (stream) return stream(() => this.#drop(exchange))
    if (hasBody(request)) {
      const body = await readBody(request, this.#limits.bodyBytesMax, connectionLimits.requestWithinMs)
      if (body === undefined) return
      if (!Buffer.isBuffer(body)) return this.#refuse(exchange, body)
      const excess = findExcessOfBody(body, typeOf(request), this.#limits)
      if (excess) return this.#refuse(exchange, excess)
      exchange.body = body
      exchange.arrivedAtMs = this.#arrivals.now()
    }
    return this.#turns ? this.#turns.take(isRead(exchange), () => answer(exchange)) : answer(exchange)
  }

  async #refuse(exchange: Exchange, problem: Problem): Promise<void> {
    const { path, requestId, request } = exchange
    const { refuse, describe = describeAsJson } = this.#settings
    this.#drop(exchange)
    if (refuse) return refuse(exchange, problem)
    const { type, body } = describe(problem, { path, accept: request.headers.accept, requestId })
    const headers = { 'content-type': type, 'cache-control': 'no-store', ...problem.headers }
    return send(exchange, { status: problem.status, headers, body })
  }

  #drop({ request, response }: Exchange): void {
    if (request.complete) return
    this.#connections.drain(request)
    drainBody(request, response)
  }

  async #fail(exchange: Exchange, error: unknown): Promise<void> {
    const { response, requestId, path } = exchange
    if (error instanceof ProblemError && !response.headersSent) return this.#refuse(exchange, error.problem)
    // A client that hung up is no fault.
    if (response.destroyed && !response.writableFinished) return
    this.#settings.log.error({ requestId, path, error }, 'a request failed')
    if (response.headersSent) response.destroy()
    else await this.#refuse(exchange, problemOf('internal'))
  }
}

function typeOf(request: IncomingMessage): string {
  return request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
}
