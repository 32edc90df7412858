import { usePageFacts } from '@academy/web/document/page-facts'
import { PageLayout } from '@academy/web/document/page-layout'
import { refuseProblem } from '@academy/web/document/refuse-problem'
import { RouteError } from '@academy/web/document/route-error'
import { useAddress } from '@academy/web/document/use-address'
import { useText } from '@academy/ui/language-context'
import { PageShell } from '@academy/ui/shell/page-shell'
import stylesheet from '@academy/ui/styles/academy.scss?url'
import type { ReactNode } from 'react'
import { Outlet } from 'react-router'
import { navText } from './nav-text.ts'
import { paths } from './paths.ts'
import grantsStyles from './styles/grants.scss?url'

export const links = () => [{ rel: 'stylesheet', href: grantsStyles }]

export const middleware = [refuseProblem]

export function Layout({ children }: { children: ReactNode }) {
  return <PageLayout stylesheet={stylesheet}>{children}</PageLayout>
}

export default function Root() {
  return (
    <Shell>
      <Outlet />
    </Shell>
  )
}

export function ErrorBoundary() {
  return (
    <Shell>
      <RouteError />
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
