import { execute, type GraphQLSchema } from 'graphql'
import type { ServiceContext } from '@academy/services/service-context'
import { QueryGuard } from '../guard/guard-query.ts'
import { limits } from '../guard/limits.ts'
import type { GraphqlContext } from '../graphql-context.ts'
import { CursorCodec } from '../reads/cursor.ts'
import { PublishedReads } from '../reads/published-reads.ts'
import { schema as publicSchema } from '../schema/schema.ts'
import { AnswerStore } from './answer-store.ts'
import { describeErrors, describeRefusal } from './describe-errors.ts'
import type { GraphqlAnswer, GraphqlRequest } from './graphql-request.ts'
import { readParams } from './read-params.ts'
import { ReleaseCatalogue } from './release-catalogue.ts'
import { releaseExtensions } from './release-extensions.ts'
import { TooSlow, withDeadline } from './with-deadline.ts'

export interface GraphqlEndpointSettings {
  /** A context for each query, acting as the public. */
  contextFor: () => ServiceContext
  /** Signs cursors; the same on every replica. */
  cursorSecret: string
  schema?: GraphQLSchema
  /** Bytes of answers kept; 0 keeps none. */
  storeBytes?: number
  deadlineMs?: number
}

/** GraphQL over HTTP, without HTTP: what a request asks in, what to answer out. It never throws. */
export class GraphqlEndpoint {
  readonly #settings: GraphqlEndpointSettings
  readonly #schema: GraphQLSchema
  readonly #guard: QueryGuard
  readonly #cursors: CursorCodec
  readonly #store: AnswerStore
  readonly #catalogue: ReleaseCatalogue

  constructor(settings: GraphqlEndpointSettings) {
    this.#settings = settings
    this.#schema = settings.schema ?? publicSchema
    this.#guard = new QueryGuard(this.#schema)
    this.#cursors = new CursorCodec(settings.cursorSecret)
    this.#store = new AnswerStore(settings.storeBytes ?? 64 * 1024 * 1024)
    this.#catalogue = new ReleaseCatalogue(settings.contextFor())
  }

  async answer(request: GraphqlRequest): Promise<GraphqlAnswer> {
    if (request.method !== 'GET' && request.method !== 'HEAD' && request.method !== 'POST') {
      return refused(405, request, [{ message: 'Use GET or POST.', extensions: { code: 'METHOD_NOT_ALLOWED' } }], { allow: 'GET, HEAD, POST' }) // prettier-ignore
    }
    try {
      const current = this.#catalogue.current()
      const releases = current instanceof Promise ? await current : current
      const newest = releases[0]?.number ?? 0
      // The method is part of the question: the same text means one thing in a body and another in an address.
      const question =
        request.method === 'POST' ? `${request.contentType}\n${request.body}` : `?${request.search}`
      const stored = this.#store.find(newest, question)
      if (stored) return send(request, stored)
      return await this.#run(request, releases, question)
    } catch (error) {
      if (error instanceof TooSlow) return refused(503, request, [tooSlow], { 'retry-after': '5' })
      const errors = describeRefusal(error)
      if (errors) return refused(400, request, errors)
      this.#settings.contextFor().log.error({ requestId: request.requestId, error }, 'a query failed')
      return refused(503, request, [{ message: `The service cannot answer now. Quote ${request.requestId}.`, extensions: { code: 'UNAVAILABLE', retryAfterSeconds: 5 } }], { 'retry-after': '5' }) // prettier-ignore
    }
  }

  async #run(
    request: GraphqlRequest,
    releases: GraphqlContext['releases'],
    question: string,
  ): Promise<GraphqlAnswer> {
    const params = readParams(request)
    const { document, columns, cost } = this.#guard.check(params)
    const service = this.#settings.contextFor()
    const cursors = this.#cursors
    const deadlineMs = this.#settings.deadlineMs ?? limits.deadlineMs
    const releasesUsed = new Set<number>()
    const result = await withDeadline(deadlineMs, request.onHangUp, async (abortSignal) => {
      const reads = new PublishedReads(service, columns, abortSignal)
      const contextValue: GraphqlContext = { service, reads, cursors, releases, releasesUsed }
      const { variables: variableValues, operationName } = params
      return execute({
        schema: this.#schema,
        document,
        contextValue,
        variableValues,
        operationName,
        abortSignal,
      })
    })
    const extensions = {
      ...releaseExtensions(releases, releasesUsed),
      cost: { requested: cost, limit: limits.cost },
    }
    if (!result.errors) {
      const body = Buffer.from(JSON.stringify({ data: result.data, extensions }))
      return send(request, this.#store.keep(releases[0]?.number ?? 0, question, body))
    }
    const { errors, ofCaller } = describeErrors(result.errors, request.requestId, service.log)
    const nothing = Object.values(result.data ?? {}).every((value) => value === null)
    const status = nothing ? (ofCaller ? 400 : 500) : 200
    return {
      status,
      headers: headersFor(request),
      body: JSON.stringify({ errors, data: result.data ?? null, extensions }),
    }
  }
}

const tooSlow = {
  message: 'The query took too long and was given up.',
  extensions: {
    code: 'TOO_SLOW',
    limit: 'deadlineMs',
    instead: 'Ask for smaller pages or fewer levels.',
    retryAfterSeconds: 5,
  },
}

function send(request: GraphqlRequest, { body, etag }: { body: Buffer; etag: string }): GraphqlAnswer {
  const headers = headersFor(request)
  headers.etag = etag
  // A shared cache may answer for a second without asking, the time in which a new release is seen here.
  headers['cache-control'] =
    request.method === 'POST' ? 'no-store' : 'public, max-age=1, stale-while-revalidate=60'
  if (request.method !== 'POST' && request.ifNoneMatch?.includes(etag))
    return { status: 304, headers, body: '' }
  return { status: 200, headers, body }
}

function refused(
  status: number,
  request: GraphqlRequest,
  errors: readonly object[],
  more: Record<string, string> = {},
): GraphqlAnswer {
  return {
    status,
    headers: { ...headersFor(request), 'cache-control': 'no-store', ...more },
    body: JSON.stringify({ errors }),
  }
}

function headersFor({ accept }: GraphqlRequest): Record<string, string> {
  const type = accept?.includes('application/graphql-response+json')
    ? 'application/graphql-response+json'
    : 'application/json'
  return { 'content-type': `${type}; charset=utf-8`, vary: 'accept' }
}
