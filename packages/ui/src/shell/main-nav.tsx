import { useText } from '../language-context.tsx'
import { pathWithoutLanguage } from '../text/local-path.ts'
import { useLocalPath } from '../use-local-path.tsx'
import { shellText } from './shell-text.ts'

export interface NavItem {
  /** A path without its language, such as `/schemes`; with a query, where that is kept from page to page. */
  path: string
  text: string
}

/** The sections of the site. The one that the page belongs to is marked; on its first page it is the current page. */
export function MainNav({ items, address }: { items: readonly NavItem[]; address: string }) {
  const text = useText(shellText)
  const to = useLocalPath()
  const here = pathOf(pathWithoutLanguage(address))
  return (
    <nav className="ac-nav" aria-label={text.mainNav}>
      <ul>
        {items.map(({ path: address, text: label }) => {
          const path = pathOf(address)
          const inside = path === '/' ? here === '/' : here === path || here.startsWith(`${path}/`)
          return (
            <li key={path}>
              <a href={to(address)} aria-current={here === path ? 'page' : inside ? 'true' : undefined}>
                {label}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

const pathOf = (address: string) => address.split('?')[0] ?? '/'
