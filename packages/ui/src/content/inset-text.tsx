import type { ReactNode } from 'react'

/** A quotation, or a rule that applies to what stands beside it. */
export function InsetText({ children }: { children: ReactNode }) {
  return <div className="nhsuk-inset-text">{children}</div>
}
