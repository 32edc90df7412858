import type { ChipLink } from './link-chips.tsx'

/** Faces of one page, such as map, table and words. Links, because each face has its own address. */
export function LinkTabs({ label, items }: { label: string; items: readonly ChipLink[] }) {
  return (
    <nav className="ac-tabs" aria-label={label}>
      <ul>
        {items.map(({ text, href, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
