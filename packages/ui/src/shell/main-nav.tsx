import { useText } from '../language-context.tsx'
import { pathWithoutLanguage } from '../text/local-path.ts'
import { useLocalPath } from '../use-local-path.tsx'
import { shellText } from './shell-text.ts'

export interface NavItem {
  /** A path without its language, such as `/schemes`. */
  path: string
  text: string
}

/** The sections of the site. The one that the page belongs to is marked; on its first page it is the current page. */
export function MainNav({ items, address }: { items: readonly NavItem[]; address: string }) {
  const text = useText(shellText)
  const to = useLocalPath()
  const here = pathWithoutLanguage(address).split('?')[0] ?? '/'
  return (
    <nav className="ac-nav" aria-label={text.mainNav}>
      <ul>
        {items.map(({ path, text: label }) => {
          const inside = path === '/' ? here === '/' : here === path || here.startsWith(`${path}/`)
          return (
            <li key={path}>
              <a href={to(path)} aria-current={here === path ? 'page' : inside ? 'true' : undefined}>
                {label}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
