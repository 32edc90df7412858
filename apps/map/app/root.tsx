import { useText } from '@academy/ui/language-context'
import { PageShell } from '@academy/ui/shell/page-shell'
import { usePageFacts } from '@academy/web/document/page-facts'
import { refuseProblem } from '@academy/web/document/refuse-problem'
import { RootDocument } from '@academy/web/root/root-document'
import { RootError } from '@academy/web/root/root-error'
import { useAddress } from '@academy/web/root/use-address'
import type { ReactNode } from 'react'
import { Outlet } from 'react-router'
import { navText } from './nav-text.ts'
import { paths } from './paths.ts'
import stylesheet from './styles/map.scss?url'

export const links = () => [{ rel: 'stylesheet', href: stylesheet }]
export const middleware = [refuseProblem]
export { RootDocument as Layout }

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
      <RootError />
    </Shell>
  )
}

function Shell({ children }: { children: ReactNode }) {
  const { demo } = usePageFacts()
  const text = useText(navText)
  const nav = [
    { path: paths.home, text: text.map },
    { path: paths.schemes, text: text.schemes },
    { path: paths.areas, text: text.areas },
    { path: paths.funding, text: text.funding },
    { path: paths.evidence, text: text.evidence },
    { path: paths.timeline, text: text.timeline },
    { path: paths.data, text: text.data },
  ]
  return (
    <PageShell door="atlas" address={useAddress()} nav={nav} demo={demo}>
      {children}
    </PageShell>
  )
}
