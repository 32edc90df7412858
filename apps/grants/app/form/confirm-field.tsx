import { describedBy, type FieldProps } from '@academy/ui/form/field'
import { errorText } from '../text/error-text.ts'
import { useText } from '@academy/ui/language-context'

/** A statement to agree to, with its box. */
export function ConfirmField(props: FieldProps & { checked: boolean }) {
  const { name, label, hint, error, checked } = props
  const text = useText(errorText)
  return (
    <div className={error ? 'nhsuk-form-group nhsuk-form-group--error' : 'nhsuk-form-group'}>
      {error && (
        <span className="nhsuk-error-message" id={`${name}-error`}>
          <span className="nhsuk-u-visually-hidden">{text.error}: </span>
          {error}
        </span>
      )}
      <div className="nhsuk-checkboxes">
        <div className="nhsuk-checkboxes__item">
          <input
            className="nhsuk-checkboxes__input"
            id={name}
            name={name}
            type="checkbox"
            value="yes"
            defaultChecked={checked}
            aria-describedby={describedBy(props)}
          />
          <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={name}>
            {label}
          </label>
          {hint && (
            <div className="nhsuk-hint nhsuk-checkboxes__hint" id={`${name}-hint`}>
              {hint}
            </div>
          )}
        </div>
      </div>
    </div>
  )
}
