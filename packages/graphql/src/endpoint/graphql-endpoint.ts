import type { GraphQLSchema } from 'graphql'
import type { PublishedRelease } from '@academy/services/published/releases/list-releases'
import type { ServiceContext } from '@academy/services/service-context'
import { limits } from '../guard/limits.ts'
import { schema as publicSchema } from '../schema/schema.ts'
import { AnswerStore, type StoredAnswer } from './answer-store.ts'
import type { GraphqlAnswer, GraphqlRequest } from './graphql-request.ts'
import { graphqlServer, type GraphqlServer } from './graphql-server.ts'
import type { QueryRun } from '../run/query-run.ts'
import { ReleaseCatalogue } from './release-catalogue.ts'

export interface GraphqlEndpointSettings {
  /** A context for each query, acting as the public. */
  contextFor: () => ServiceContext
  schema?: GraphQLSchema
  /** Bytes of answers kept; 0 keeps none. */
  storeBytes?: number
  deadlineMs?: number
}

/**
 * Stored answers in front of Yoga: what was asked before is answered with the same bytes, before any of it is read;
 * everything else is passed on. It never throws.
 */
export class GraphqlEndpoint {
  readonly #contextFor: () => ServiceContext
  readonly #server: GraphqlServer
  readonly #store: AnswerStore
  readonly #catalogue: ReleaseCatalogue

  constructor(settings: GraphqlEndpointSettings) {
    const { contextFor, schema = publicSchema, storeBytes = 64 * 1024 * 1024 } = settings
    this.#contextFor = contextFor
    this.#server = graphqlServer(schema, settings.deadlineMs ?? limits.deadlineMs)
    this.#store = new AnswerStore(storeBytes)
    this.#catalogue = new ReleaseCatalogue(contextFor())
  }

  async answer(request: GraphqlRequest): Promise<GraphqlAnswer> {
    try {
      const current = this.#catalogue.current()
      const releases = current instanceof Promise ? await current : current
      const release = releases[0]?.number ?? 0
      const question = questionOf(request)
      const stored = this.#store.find(release, question)
      if (stored) return send(request, stored)
      const run = this.#start(request, releases)
      const response = await this.#server.fetch(addressOf(request), initOf(request), { run })
      const text = await response.text()
      if (run.complete) return send(request, this.#store.keep(release, question, text))
      return refuse(request, response, text)
    } catch (error) {
      const { requestId } = request
      this.#contextFor().log.error({ requestId, error }, 'a query failed')
      return unavailable(request)
    }
  }

  #start({ requestId, onHangUp }: GraphqlRequest, releases: readonly PublishedRelease[]): QueryRun {
    return {
      requestId,
      service: { ...this.#contextFor(), releases },
      releases,
      releasesUsed: new Set(),
      onHangUp,
      cost: 0,
      complete: false,
    }
  }
}

/** The method is part of the question: the same text means one thing in a body and another in an address. */
function questionOf({ method, search, body }: GraphqlRequest): string {
  return method === 'GET' || method === 'HEAD' ? `?${search}` : `${method}?${search}\n${body}`
}

/** The host is of no meaning: Yoga wants a whole address. */
function addressOf({ search }: GraphqlRequest): string {
  return search ? `http://localhost/graphql?${search}` : 'http://localhost/graphql'
}

/** Of a HEAD request the body is left out when it is sent. */
function initOf({ method, type, body }: GraphqlRequest): RequestInit {
  const headers = { accept: type, 'content-type': 'application/json' }
  if (method === 'GET' || method === 'HEAD') return { method: 'GET', headers }
  return { method, headers, body }
}

function send(request: GraphqlRequest, answer: StoredAnswer): GraphqlAnswer {
  const headers = typeFor(request)
  if (request.method === 'POST') {
    headers['cache-control'] = 'no-store'
    return { status: 200, headers, body: answer.body }
  }
  headers['etag'] = answer.etag
  // A shared cache may answer for a second without asking, the time in which a new release is seen here.
  headers['cache-control'] = 'public, max-age=1, stale-while-revalidate=60'
  return { status: 200, headers, body: answer.body }
}

function refuse(request: GraphqlRequest, response: Response, body: string): GraphqlAnswer {
  const headers: Record<string, string> = { ...typeFor(request), 'cache-control': 'no-store' }
  for (const name of ['allow', 'retry-after']) {
    const value = response.headers.get(name)
    if (value !== null) headers[name] = value
  }
  return { status: response.status, headers, body }
}

function unavailable(request: GraphqlRequest): GraphqlAnswer {
  const message = `The service cannot answer now. Quote ${request.requestId}.`
  const errors = [{ message, extensions: { code: 'UNAVAILABLE', retryAfterSeconds: 5 } }]
  const headers = { ...typeFor(request), 'cache-control': 'no-store', 'retry-after': '5' }
  return { status: 503, headers, body: JSON.stringify({ errors }) }
}

function typeFor({ type }: GraphqlRequest): Record<string, string> {
  return { 'content-type': `${type}; charset=utf-8`, vary: 'accept' }
}
