import { useText } from '../language-context.tsx'
import { useLocalPath } from '../use-local-path.tsx'
import { shellText } from './shell-text.ts'

/** The way back up. `path` is without its language; the page itself is not in the list, because its heading says it. */
export function Breadcrumbs({ items }: { items: readonly { path: string; text: string }[] }) {
  const text = useText(shellText)
  const to = useLocalPath()
  return (
    <nav className="ac-breadcrumbs" aria-label={text.breadcrumbs}>
      <ol>
        {items.map((item) => (
          <li key={item.path}>
            <a href={to(item.path)}>{item.text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
