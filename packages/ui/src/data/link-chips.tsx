export interface ChipLink {
  text: string
  href: string
  current?: boolean
  /** How many there are behind the link. */
  count?: string
}

/** Choices of which one holds, as links: the address says which. */
export function LinkChips({ label, items }: { label: string; items: readonly ChipLink[] }) {
  return (
    <nav className="ac-chips" aria-label={label}>
      <span className="ac-chips__label" aria-hidden="true">
        {label}
      </span>
      <ul>
        {items.map(({ text, href, current, count }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'true' : undefined}>
              {text}
              {count !== undefined && <span className="ac-num"> {count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
