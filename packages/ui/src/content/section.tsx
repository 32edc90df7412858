import type { ReactNode } from 'react'

/** A part of a page under its own heading. `id` lets a link lead to it. */
export function Section({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <section className="ac-section" id={id}>
      <h2 className="nhsuk-heading-l">{title}</h2>
      {children}
    </section>
  )
}
