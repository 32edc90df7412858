import { useText } from '@academy/ui/language-context'
import { PageShell } from '@academy/ui/shell/page-shell'
import { usePageFacts } from '@academy/web/document/page-facts'
import { refuseProblem } from '@academy/web/document/refuse-problem'
import { RootDocument } from '@academy/web/root/root-document'
import { RootError } from '@academy/web/root/root-error'
import { useAddress } from '@academy/web/root/use-address'
import type { ReactNode } from 'react'
import { cachePinned } from './address/cache-pinned.ts'
import { usePinnedRelease } from './address/use-link.ts'
import { navText } from './nav-text.ts'
import { NoRelease } from './notices/no-release.tsx'
import { useIsNoRelease } from './notices/use-is-no-release.ts'
import { paths } from './paths.ts'
import stylesheet from './styles/map.scss?url'

export { Outlet as default } from 'react-router'
export const links = () => [{ rel: 'stylesheet', href: stylesheet }]
export const middleware = [refuseProblem, cachePinned]

export function Layout({ children }: { children: ReactNode }) {
  return <RootDocument shell={Shell}>{children}</RootDocument>
}

export function ErrorBoundary() {
  return <RootError body={useIsNoRelease() ? <NoRelease /> : undefined} />
}

/** What stands around every page of the atlas. Its sections stay in the release that the reader has chosen, if there is one. */
function Shell({ children }: { children: ReactNode }) {
  const { demo } = usePageFacts()
  const text = useText(navText)
  const release = usePinnedRelease()
  const query = useIsNoRelease() || !release ? '' : `?${new URLSearchParams({ release })}`
  const nav = [
    { path: paths.home, text: text.map },
    { path: paths.schemes, text: text.schemes },
    { path: paths.services, text: text.services },
    { path: paths.areas, text: text.areas },
    { path: paths.funding, text: text.funding },
    { path: paths.evidence, text: text.evidence },
    { path: paths.timeline, text: text.timeline },
    { path: paths.data, text: text.data },
  ].map(({ path, ...item }) => ({ ...item, path: path + query }))
  return (
    <PageShell door="atlas" address={useAddress()} nav={nav} demo={demo}>
      {children}
    </PageShell>
  )
}
