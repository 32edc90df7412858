import type { ReactNode } from 'react'
import { contentText } from '../content/content-text.ts'
import { useText } from '../language-context.tsx'

export interface FiltersProps {
  /** Where the form goes: the page itself, in its language. */
  action: string
  /** What the form is for, said to those who move by landmarks. */
  label: string
  /** `SelectField`s and `TextField`s. */
  children: ReactNode
  submit?: string
  /** What is chosen already, each with the address that takes it away. */
  chosen?: readonly { label: string; removeHref: string }[]
  clearHref?: string
}

/** Choices that narrow what the page shows. A form that asks, so that its answer has an address of its own. */
export function Filters({ action, label, children, submit, chosen = [], clearHref }: FiltersProps) {
  const text = useText(contentText)
  return (
    <form className="ac-filters" method="get" action={action} role="search" aria-label={label}>
      <div className="ac-filters__fields">
        {children}
        <div>
          <button className="nhsuk-button nhsuk-button--secondary" type="submit">
            {submit ?? text.filter}
          </button>
        </div>
      </div>
      {chosen.length > 0 && (
        <div className="ac-chips">
          <ul>
            {chosen.map((each) => (
              <li key={each.label}>
                <a href={each.removeHref} aria-label={text.remove(each.label)}>
                  {each.label} <span aria-hidden="true">×</span>
                </a>
              </li>
            ))}
          </ul>
          {clearHref && (
            <a className="ac-chips__clear" href={clearHref}>
              {text.clearAll}
            </a>
          )}
        </div>
      )}
    </form>
  )
}
