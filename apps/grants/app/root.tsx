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
import stylesheet from './styles/grants.scss?url'

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
