import type { ReactNode } from 'react'

/** Nothing was found: says so, and what to do about it. */
export function EmptyState({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="ac-empty">
      <p>
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  )
}
