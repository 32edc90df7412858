import { useText } from '@academy/ui/language-context'
import { PageShell } from '@academy/ui/shell/page-shell'
import { usePageFacts } from '@academy/web/document/page-facts'
import { refuseProblem } from '@academy/web/document/refuse-problem'
import { RootDocument } from '@academy/web/root/root-document'
import { useAddress } from '@academy/web/root/use-address'
import type { ReactNode } from 'react'
import { useMatches } from 'react-router'
import { navText } from './nav-text.ts'
import { paths } from './paths.ts'
import { isOfTest } from './round/is-of-test.ts'
import { TestMark } from './round/test-mark.tsx'
import stylesheet from './styles/grants.scss?url'

export { RootError as ErrorBoundary } from '@academy/web/root/root-error'
export { Outlet as default } from 'react-router'
export const links = () => [{ rel: 'stylesheet', href: stylesheet }]
export const middleware = [refuseProblem]

export function Layout({ children }: { children: ReactNode }) {
  return <RootDocument shell={Shell}>{children}</RootDocument>
}

/** What stands around every page: sections by who is signed in. */
function Shell({ children }: { children: ReactNode }) {
  const { demo, session } = usePageFacts()
  const isTest = useMatches().some(({ loaderData }) => isOfTest(loaderData))
  const text = useText(navText)
  const staff = session.actor.kind === 'person' ? session.actor.staff : []
  const roles = session.roundRoles ?? []
  const manages = staff.includes('fund-manager') || roles.some((role) => role !== 'assessor')
  const nav = [
    { path: paths.home, text: text.rounds },
    ...(session.actor.kind === 'person' ? [{ path: paths.applications, text: text.applications }] : []),
    ...(roles.includes('assessor') ? [{ path: paths.assess, text: text.assess }] : []),
    ...(manages ? [{ path: paths.manage, text: text.manage }] : []),
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
      {isTest && <TestMark />}
      {children}
    </PageShell>
  )
}
