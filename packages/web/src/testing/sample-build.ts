import { createElement } from 'react'
import { Outlet, useRouteError, isRouteErrorResponse, redirect, type ServerBuild } from 'react-router'
import { handleError } from '../document/handle-error.ts'
import { usePageFacts } from '../document/page-facts.ts'
import { refuseProblem } from '../document/refuse-problem.ts'
import { renderDocument } from '../document/render-document.ts'

/**
 * A build as React Router makes it, of an app small enough to read: a page, a form, a page that fails, and what a test adds:
 * modules by their path.
 */
export function sampleBuild(more: Readonly<Record<string, object>> = {}): ServerBuild {
  const page = (text: string) => () => createElement('h1', null, text)
  const routes = {
    root: { id: 'root', path: '', module: { default: Root, ErrorBoundary, middleware: [refuseProblem] } },
    home: route('home', { default: page('Home') }, { index: true }),
    form: route('form', { default: page('Form'), action: () => redirect('/') }),
    fault: route('fault', { default: page('Fault'), loader: fail }),
    ...Object.fromEntries(Object.entries(more).map(([path, module]) => [path, route(path, module)])),
  }
  const build = {
    entry: { module: { default: renderDocument, handleError } },
    routes,
    assets: { entry: { imports: [], module: '' }, routes: manifestOf(routes), url: '', version: '' },
    publicPath: '/',
    assetsBuildDirectory: '',
    future: {},
    ssr: true,
    isSpaMode: false,
    prerender: [],
    routeDiscovery: { mode: 'initial', manifestPath: '/__manifest' },
  }
  return build as unknown as ServerBuild
}

function Root() {
  return createElement('html', { lang: 'en' }, createElement('body', null, createElement(Outlet)))
}

function ErrorBoundary() {
  const error = useRouteError()
  const text = `status ${isRouteErrorResponse(error) ? error.status : 500}, id ${usePageFacts().id}`
  return createElement('html', { lang: 'en' }, createElement('body', null, createElement('h1', null, text)))
}

function fail(): never {
  throw new Error('the inside of the house')
}

function route(id: string, module: object, more: object = { path: id }) {
  return { id, parentId: 'root', module, ...more }
}

function manifestOf(routes: Record<string, { id: string; module: object }>) {
  const entries = Object.entries(routes).map(([id, each]) => [
    id,
    {
      ...each,
      module: '',
      hasLoader: 'loader' in each.module,
      hasAction: 'action' in each.module,
      hasErrorBoundary: id === 'root',
    },
  ])
  return Object.fromEntries(entries) as Record<string, unknown>
}
