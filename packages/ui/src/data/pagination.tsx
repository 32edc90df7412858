import { contentText } from '../content/content-text.ts'
import { useText } from '../language-context.tsx'

export interface PaginationProps {
  previousHref?: string | undefined
  nextHref?: string | undefined
  /** How much of the list this is: `1 to 50 of 216`. */
  summary?: string
}

/** On and back through a list. Nothing is drawn when all of it is on the page. */
export function Pagination({ previousHref, nextHref, summary }: PaginationProps) {
  const text = useText(contentText)
  if (!previousHref && !nextHref) return summary ? <p className="ac-source">{summary}</p> : null
  return (
    <nav className="ac-pagination" aria-label={text.pages}>
      {previousHref && (
        <a href={previousHref} rel="prev">
          <span aria-hidden="true">← </span>
          {text.previous}
        </a>
      )}
      {summary && <p>{summary}</p>}
      {nextHref && (
        <a href={nextHref} rel="next">
          {text.next}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  )
}
