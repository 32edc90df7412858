import { usePageFacts } from '@academy/web/document/page-facts'
import { refuseProblem } from '@academy/web/document/refuse-problem'
import { useText } from '@academy/ui/language-context'
import { ErrorPage } from '@academy/ui/shell/error-page'
import { HtmlDocument } from '@academy/ui/shell/html-document'
import { PageShell } from '@academy/ui/shell/page-shell'
import stylesheet from '@academy/ui/styles/academy.scss?url'
import type { ReactNode } from 'react'
import { isRouteErrorResponse, Links, Meta, Outlet, useLocation, useRouteError } from 'react-router'
import { navText } from './nav-text.ts'

export const middleware = [refuseProblem]

export function Layout({ children }: { children: ReactNode }) {
  const { origin } = usePageFacts()
  const head = (
    <>
      <Meta />
      <Links />
    </>
  )
  return (
    <HtmlDocument address={useAddress()} origin={origin} stylesheet={stylesheet} icon="/icon.svg" head={head}>
      {children}
    </HtmlDocument>
  )
}

export default function Root() {
  return (
    <Shell>
      <Outlet />
    </Shell>
  )
}

export function ErrorBoundary() {
  const error = useRouteError()
  const { id } = usePageFacts()
  return (
    <Shell>
      <ErrorPage status={isRouteErrorResponse(error) ? error.status : 500} requestId={id} />
    </Shell>
  )
}

function Shell({ children }: { children: ReactNode }) {
  const { demo } = usePageFacts()
  const text = useText(navText)
  const nav = [
    { path: '/', text: text.map },
    { path: '/schemes', text: text.schemes },
    { path: '/areas', text: text.areas },
    { path: '/funding', text: text.funding },
    { path: '/evidence', text: text.evidence },
    { path: '/timeline', text: text.timeline },
    { path: '/data', text: text.data },
  ]
  return (
    <PageShell door="atlas" address={useAddress()} nav={nav} demo={demo}>
      {children}
    </PageShell>
  )
}

function useAddress(): string {
  const { pathname, search } = useLocation()
  return pathname + search
}
