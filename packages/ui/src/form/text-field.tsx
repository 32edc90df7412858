import type { HTMLInputAutoCompleteAttribute } from 'react'
import type { Language } from '@academy/domain/text/language'
import { describedBy, Field, type FieldProps } from './field.tsx'

export interface TextFieldProps extends FieldProps {
  value?: string | undefined
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'date' | 'datetime-local'
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel'
  autoComplete?: HTMLInputAutoCompleteAttribute
  /** How many letters the answer has, when that is known. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30
  prefix?: string
  suffix?: string
  spellCheck?: boolean
  /** The id of a `datalist` with answers to choose from. */
  list?: string | undefined
  language?: Language
}

/** An answer on one line. */
export function TextField(props: TextFieldProps) {
  const {
    name,
    error,
    value,
    type = 'text',
    inputMode,
    autoComplete,
    width,
    prefix,
    suffix,
    spellCheck,
    list,
    language,
  } = props
  const classes = ['nhsuk-input', error && 'nhsuk-input--error', width && `nhsuk-input--width-${width}`]
  const input = (
    <input
      className={classes.filter(Boolean).join(' ')}
      id={name}
      name={name}
      type={type}
      inputMode={inputMode}
      autoComplete={autoComplete}
      spellCheck={spellCheck}
      list={list}
      lang={language}
      defaultValue={value}
      aria-describedby={describedBy(props)}
      aria-invalid={error ? true : undefined}
    />
  )
  return (
    <Field field={props}>
      {prefix || suffix ? (
        <div className="nhsuk-input-wrapper">
          {prefix && (
            <div className="nhsuk-input-wrapper__prefix" aria-hidden="true">
              {prefix}
            </div>
          )}
          {input}
          {suffix && (
            <div className="nhsuk-input-wrapper__suffix" aria-hidden="true">
              {suffix}
            </div>
          )}
        </div>
      ) : (
        input
      )}
    </Field>
  )
}
