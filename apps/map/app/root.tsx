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
