import { useText } from '../language-context.tsx'
import { FieldGroup, type FieldProps } from './field.tsx'
import { formText } from './form-text.ts'

export interface DateParts {
  day: string
  month: string
  year: string
}

export interface DateFieldProps extends FieldProps {
  /** As typed, so that a wrong date comes back as it was. */
  value?: Partial<DateParts> | undefined
  /** The parts that are wrong; all of them when an error names none. */
  wrong?: readonly (keyof DateParts)[]
  /** Between the field's name and the part's: `name-day`, or `name.day` where the form is data. */
  separator?: '-' | '.'
}

const parts = ['day', 'month', 'year'] as const

/** A date that people know by heart, in three boxes each sent under its own name. */
export function DateField(props: DateFieldProps) {
  const { name, value = {}, error, wrong = parts, separator = '-' } = props
  const text = useText(formText)
  return (
    <FieldGroup field={props} role="group">
      <div className="nhsuk-date-input">
        {parts.map((part, index) => {
          const id = index === 0 ? name : `${name}${separator}${part}`
          const classes = [
            'nhsuk-input nhsuk-date-input__input',
            part === 'year' ? 'nhsuk-input--width-4' : 'nhsuk-input--width-2',
          ]
          if (error && wrong.includes(part)) classes.push('nhsuk-input--error')
          return (
            <div className="nhsuk-date-input__item" key={part}>
              <div className="nhsuk-form-group">
                <label className="nhsuk-label nhsuk-date-input__label" htmlFor={id}>
                  {text[part]}
                </label>
                <input
                  className={classes.join(' ')}
                  id={id}
                  name={`${name}${separator}${part}`}
                  type="text"
                  inputMode="numeric"
                  defaultValue={value[part]}
                  aria-invalid={error && wrong.includes(part) ? true : undefined}
                />
              </div>
            </div>
          )
        })}
      </div>
    </FieldGroup>
  )
}
