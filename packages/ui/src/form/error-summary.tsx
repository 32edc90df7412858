import { useText } from '../language-context.tsx'
import { formText } from './form-text.ts'

export interface FieldError {
  /** The `name` of the field; without it the problem is the form's. */
  field?: string | undefined
  text: string
}

/** What is wrong with a form, at the top, each line leading to its field. Read out at once by its role. */
export function ErrorSummary({ errors, title }: { errors: readonly FieldError[]; title?: string }) {
  const text = useText(formText)
  if (errors.length === 0) return null
  return (
    <div className="nhsuk-error-summary" id="error-summary" tabIndex={-1}>
      <div role="alert">
        <h2 className="nhsuk-error-summary__title nhsuk-error-summary__heading">
          {title ?? text.summaryTitle}
        </h2>
        <div className="nhsuk-error-summary__body">
          <ul className="nhsuk-list nhsuk-error-summary__list">
            {errors.map((error) => (
              <li key={`${error.field ?? ''}${error.text}`}>
                {error.field ? <a href={`#${error.field}`}>{error.text}</a> : error.text}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}
