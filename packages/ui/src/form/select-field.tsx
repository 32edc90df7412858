import { describedBy, Field, type FieldProps } from './field.tsx'

export interface SelectFieldProps extends FieldProps {
  options: readonly { value: string; text: string }[]
  value?: string | undefined
}

/** One of many, where the list is known to the reader; of a few, a `RadioField` is easier. */
export function SelectField(props: SelectFieldProps) {
  const { name, error, options, value } = props
  return (
    <Field field={props}>
      <select
        className={error ? 'nhsuk-select nhsuk-select--error' : 'nhsuk-select'}
        id={name}
        name={name}
        defaultValue={value}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? true : undefined}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </Field>
  )
}
