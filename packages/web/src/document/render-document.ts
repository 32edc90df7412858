import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ServerRouter, type EntryContext, type RouterContextProvider } from 'react-router'
import { requestContext } from '../context/request-context.ts'
import { sessionContext } from '../context/session-context.ts'
import { PageFactsContext } from './page-facts.ts'

/**
 * Draws a whole page as text: the default export of an app's `entry.server`. Nothing is hydrated, so the markup
 * carries no markers, and the loaders' data is not sent a second time.
 */
export function renderDocument(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  context: RouterContextProvider,
): Response {
  void routerContext.serverHandoffStream?.cancel()
  const { serverHandoffStream: _unused, ...entry } = routerContext
  const facts = { ...context.get(requestContext), session: context.get(sessionContext) }
  const page = createElement(ServerRouter, { context: entry, url: request.url })
  const html = renderToStaticMarkup(createElement(PageFactsContext, { value: facts }, page))
  headers.set('Content-Type', 'text/html; charset=utf-8')
  return new Response(`<!doctype html>${html}`, { status, headers })
}
