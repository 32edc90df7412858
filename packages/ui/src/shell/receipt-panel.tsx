import type { ReactNode } from 'react'
import { useDocumentTitle } from './site-context.tsx'

/** The end of a journey: a large tick, what was done, and the number to keep. It holds the page's only `h1`. */
export function ReceiptPanel({ title, children }: { title: string; children: ReactNode }) {
  const documentTitle = useDocumentTitle(title)
  return (
    <div className="ac-receipt">
      <title>{documentTitle}</title>
      <svg viewBox="0 0 64 64" aria-hidden="true" focusable="false">
        <circle className="ac-receipt__disc" cx="32" cy="32" r="30" />
        <path className="ac-receipt__tick" d="m18 33 10 10 19-22" />
      </svg>
      <h1 className="nhsuk-heading-xl">{title}</h1>
      {children}
    </div>
  )
}
