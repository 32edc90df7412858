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
import { paths } from './paths.ts'
import grantsStyles from './styles/grants.scss?url'

export const links = () => [{ rel: 'stylesheet', href: grantsStyles }]

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
  const { demo, session } = usePageFacts()
  const text = useText(navText)
  const staff = session.actor.kind === 'person' ? session.actor.staff : []
  const nav = [
    { path: paths.home, text: text.rounds },
    ...(session.actor.kind === 'person' ? [{ path: paths.applications, text: text.applications }] : []),
    ...(staff.includes('fund-manager') ? [{ path: paths.manage, text: text.manage }] : []),
    ...(staff.includes('auditor') ? [{ path: paths.audit, text: text.audit }] : []),
    ...(demo ? [{ path: paths.outbox, text: text.outbox }] : []),
  ]
  return (
    <PageShell
      door="grants"
      address={useAddress()}
      nav={nav}
      demo={demo}
      person={session.name === undefined ? null : { name: session.name, path: paths.account }}
    >
      {children}
    </PageShell>
  )
}

function useAddress(): string {
  const { pathname, search } = useLocation()
  return pathname + search
}
