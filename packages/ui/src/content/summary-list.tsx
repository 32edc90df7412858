import type { ReactNode } from 'react'
import { useText } from '../language-context.tsx'
import { contentText } from './content-text.ts'

export interface SummaryRow {
  key: string
  value: ReactNode
  /** Where the value is changed. */
  changeHref?: string | undefined
}

/** What a record holds, or what an applicant has answered: a name and its value on each row. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const text = useText(contentText)
  const hasActions = rows.some((row) => row.changeHref)
  return (
    <dl className="nhsuk-summary-list">
      {rows.map(({ key, value, changeHref }) => (
        <div
          className={`nhsuk-summary-list__row${hasActions && !changeHref ? ' nhsuk-summary-list__row--no-actions' : ''}`}
          key={key}
        >
          <dt className="nhsuk-summary-list__key">{key}</dt>
          <dd className="nhsuk-summary-list__value">{value}</dd>
          {changeHref && (
            <dd className="nhsuk-summary-list__actions">
              <a href={changeHref}>
                {text.change}
                <span className="nhsuk-u-visually-hidden"> {key.toLowerCase()}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
