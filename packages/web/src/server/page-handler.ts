import { findRefusal } from '@academy/services/runtime/find-refusal'
import { createApi } from '@academy/trpc/create-caller'
import type { Runtime } from '@academy/services/runtime/create-runtime'
import { barePage } from '@academy/ui/shell/bare-page'
import { languageOfPath } from '@academy/ui/text/local-path'
import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router'
import { isRefusal } from '../api/refusal.ts'
import { refusingApi } from '../api/refusing-api.ts'
import { apiContext } from '../context/api-context.ts'
import { failureContext } from '../context/failure-context.ts'
import { languageContext } from '../context/language-context.ts'
import { logContext } from '../context/log-context.ts'
import { requestContext, type RequestFacts } from '../context/request-context.ts'
import { publicSession, sessionContext, type Session } from '../context/session-context.ts'
import { cacheHeaders } from './cache-page.ts'
import type { PageAnswer } from './page-answer.ts'
import { refusedResource, type SentenceFor } from './refused-resource.ts'
import { onceDrawn } from './once-drawn.ts'
import { routeFactsOf } from './route-facts.ts'

export interface PageSettings {
  build: ServerBuild
  runtime: Runtime
  /** Who asks; without it everybody is the public. */
  sessionFor?: (request: Request) => Promise<Session>
  /** Adds an app's own values, such as its map settings, to the context of each request. */
  prepare?: (context: RouterContextProvider, request: Request) => void | Promise<void>
  /**
   * Answers what needs no page and has to be cheap, in place of the router; nothing where the request is for a page. What
   * it throws is answered as what a resource route throws.
   */
  direct?: (request: Request, context: Readonly<RouterContextProvider>) => Promise<Response> | undefined
  /** For pages that are the same for everybody; a page may set its own. */
  cacheControl?: string
  /** Words for what a resource is refused for; a page has its own. */
  sentenceFor?: SentenceFor
}

export type PageHandler = (request: Request, facts: RequestFacts) => Promise<PageAnswer>

/** So long the database is mostly away, if it is. */
const RETRY_AFTER_SECONDS = '10'

/** Answers a request with a page: never blank, whatever happens underneath. */
export function pageHandler(settings: PageSettings): PageHandler {
  const { build, runtime, cacheControl = 'no-store', sentenceFor } = settings
  const handle = createRequestHandler(onceDrawn(build), 'production')
  const routeFacts = routeFactsOf(build)
  const respond = async (request: Request, context: RouterContextProvider): Promise<Response> => {
    // What was refused at the door is answered by the router, whose first middleware says why.
    const isRefused = context.get(requestContext).problem !== undefined
    const direct = isRefused ? undefined : settings.direct?.(request, context)
    return direct ? answerDirect(direct, context) : handle(request, context)
  }
  const answerTo: PageHandler = async (request, facts) => {
    const { pathname } = new URL(request.url)
    let status = 500
    try {
      const context = await contextFor(settings, request, facts)
      const response = withSessionCookies(
        await respond(request, context),
        context.get(sessionContext).setCookie,
      )
      const body = Buffer.from(await response.arrayBuffer())
      const failure = context.get(failureContext)
      if ((failure !== null || isWordless(response, body)) && !routeFacts(pathname).isPage) {
        const language = context.get(languageContext)
        const asked = { path: pathname, language, requestId: facts.id, problemCode: facts.problem?.code }
        return refusedResource({ ...asked, response, failure, sentenceFor })
      }
      if (!isBare(response)) {
        return { status: response.status, headers: cacheHeaders(request, response, body, cacheControl), body }
      }
    } catch (error) {
      // A reader who left is no fault, and reads no answer.
      if (request.signal.aborted) return bareAnswer(status, pathname, facts.id)
      // Who asks could not be found out: the page will be there when the database is.
      if (findRefusal(error)?.code === 'unavailable') status = 503
      runtime.log.error({ error, requestId: facts.id, path: pathname }, 'a page failed')
    }
    return bareAnswer(status, pathname, facts.id)
  }
  return async (request, facts) => {
    const answer = await answerTo(request, facts)
    if (answer.status === 503) answer.headers.set('Retry-After', RETRY_AFTER_SECONDS)
    return answer
  }
}

/** The page for when not even the error page could be drawn. */
export function bareAnswer(status: number, path: string, requestId: string): PageAnswer {
  const headers = new Headers({ 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
  return { status, headers, body: Buffer.from(barePage(status, languageOfPath(path), requestId)) }
}

async function contextFor(
  settings: PageSettings,
  request: Request,
  facts: RequestFacts,
): Promise<RouterContextProvider> {
  const session = settings.sessionFor && !facts.problem ? await settings.sessionFor(request) : publicSession
  const api = createApi({
    ...settings.runtime.contextFor(session.actor, facts.arrivedAtMs),
    requestId: facts.id,
    signal: request.signal,
  })
  const context = new RouterContextProvider()
  context.set(requestContext, facts)
  context.set(logContext, settings.runtime.log)
  context.set(languageContext, languageOfPath(new URL(request.url).pathname))
  context.set(sessionContext, session)
  context.set(apiContext, refusingApi(api))
  await settings.prepare?.(context, request)
  return context
}

async function answerDirect(work: Promise<Response>, context: RouterContextProvider): Promise<Response> {
  try {
    return await work
  } catch (error) {
    if (isRefusal(error)) {
      context.set(failureContext, error)
      return new Response(null, { status: error.status })
    }
    const thrown = error as { type?: unknown; init?: ResponseInit | null } | null
    if (thrown?.type === 'DataWithResponseInit') return new Response(null, thrown.init ?? {})
    throw error
  }
}

/** A page that signs in or out has set the cookie itself, and that is the one that counts. */
function withSessionCookies(response: Response, cookies: readonly string[] = []): Response {
  const nameOf = (cookie: string) => cookie.split('=', 1)[0]
  const names = new Set(response.headers.getSetCookie().map(nameOf))
  const added = cookies.filter((cookie) => !names.has(nameOf(cookie)))
  if (added.length === 0) return response
  const { status, statusText, body } = response
  const headers = new Headers(response.headers)
  for (const cookie of added) headers.append('Set-Cookie', cookie)
  return new Response(body, { status, statusText, headers })
}

/** A resource refused by its status alone, as by `throw data(null, { status: 404 })`. */
function isWordless({ status }: Response, body: Buffer): boolean {
  return status >= 400 && (body.length === 0 || body.toString() === 'null')
}

/** The router's own answer when drawing the error page failed too. */
function isBare(response: Response): boolean {
  return response.status >= 500 && !response.headers.get('Content-Type')?.startsWith('text/html')
}
