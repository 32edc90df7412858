import type { ReactNode } from 'react'
import { useText } from '../language-context.tsx'
import { useLocalPath } from '../use-local-path.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { MainNav, type NavItem } from './main-nav.tsx'
import { PageFooter } from './page-footer.tsx'
import { shellPaths } from './shell-paths.ts'
import { shellText } from './shell-text.ts'
import { SiteContext } from './site-context.tsx'
import { Wordmark, type Door } from './wordmark.tsx'

export interface PageShellProps {
  door: Door
  /** The page's path with its query, for the language switch and the current section. */
  address: string
  nav: readonly NavItem[]
  demo?: boolean
  /** Who is signed in and where their details are; `null` offers to sign in, and without it the door has no people. */
  person?: { name: string; path: string } | null
  children: ReactNode
}

/** Everything around a page: the way past it, our name, the sections, the other language, and who stands behind it. */
export function PageShell({ door, address, nav, demo = false, person, children }: PageShellProps) {
  const text = useText(shellText)
  return (
    <SiteContext value={door}>
      <a className="nhsuk-skip-link" href="#main">
        {text.skip}
      </a>
      <header className="ac-header">
        <div className="ac-container ac-header__bar">
          <Wordmark door={door} />
          <div className="ac-header__end">
            {person !== undefined && <Account person={person} />}
            <LanguageSwitch address={address} />
          </div>
          {nav.length > 0 && <MainNav items={nav} address={address} />}
        </div>
      </header>
      {demo && (
        <aside className="ac-demo" aria-label={text.demo}>
          <div className="ac-container">
            <p>
              <strong>{text.demo}.</strong> {door === 'grants' ? text.demoGrantsBody : text.demoAtlasBody}
            </p>
          </div>
        </aside>
      )}
      <main className="ac-main ac-container" id="main" tabIndex={-1}>
        {children}
      </main>
      <PageFooter door={door} />
    </SiteContext>
  )
}

function Account({ person }: { person: { name: string; path: string } | null }) {
  const text = useText(shellText)
  const to = useLocalPath()
  if (!person) return <a href={to(shellPaths.signIn)}>{text.signIn}</a>
  return (
    <form method="get" action={to(shellPaths.signOut)} className="ac-account">
      <a href={to(person.path)}>{text.signedInAs(person.name)}</a>{' '}
      <button className="ac-plain-button" type="submit">
        {text.signOut}
      </button>
    </form>
  )
}
