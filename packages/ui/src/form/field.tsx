import type { ReactNode } from 'react'
import { useText } from '../language-context.tsx'
import { formText } from './form-text.ts'

/** What every field takes. Its `id` is its `name`, so that an error summary can lead to it. */
export interface FieldProps {
  name: string
  label: string
  hint?: ReactNode
  /** What is wrong and what to do, in one sentence. */
  error?: string | undefined
  optional?: boolean
  /** The question is the page's title: its label is the `h1`. */
  asHeading?: boolean
}

/** The ids that describe a field, for `aria-describedby`. */
export function describedBy({ name, hint, error }: FieldProps, ...others: string[]): string | undefined {
  const ids = [hint ? `${name}-hint` : '', error ? `${name}-error` : '', ...others].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** A question with one control: label, hint and error around it. */
export function Field({ field, children }: { field: FieldProps; children: ReactNode }) {
  const { name, label, asHeading } = field
  const labelElement = (
    <label className={asHeading ? 'nhsuk-label nhsuk-label--l' : 'nhsuk-label'} htmlFor={name}>
      {label}
      <Optional field={field} />
    </label>
  )
  return (
    <div className={groupClass(field)}>
      {asHeading ? <h1 className="nhsuk-label-wrapper">{labelElement}</h1> : labelElement}
      <HintAndError field={field} />
      {children}
    </div>
  )
}

/** A question with several controls: a legend, hint and error around them. */
export function FieldGroup({
  field,
  role,
  children,
}: {
  field: FieldProps
  role?: 'group'
  children: ReactNode
}) {
  const { name, label, asHeading } = field
  const size = asHeading ? 'nhsuk-fieldset__legend--l' : 'nhsuk-fieldset__legend--s'
  return (
    <div className={groupClass(field)}>
      <fieldset
        className="nhsuk-fieldset"
        id={`${name}-group`}
        role={role}
        aria-describedby={describedBy(field)}
      >
        <legend className={`nhsuk-fieldset__legend ${size}`}>
          {asHeading ? <h1 className="nhsuk-fieldset__heading">{label}</h1> : label}
          <Optional field={field} />
        </legend>
        <HintAndError field={field} />
        {children}
      </fieldset>
    </div>
  )
}

function groupClass({ error }: FieldProps): string {
  return error ? 'nhsuk-form-group nhsuk-form-group--error' : 'nhsuk-form-group'
}

function Optional({ field }: { field: FieldProps }) {
  const text = useText(formText)
  return field.optional ? <span className="ac-optional"> ({text.optional})</span> : null
}

function HintAndError({ field: { name, hint, error } }: { field: FieldProps }) {
  const text = useText(formText)
  return (
    <>
      {hint && (
        <div className="nhsuk-hint" id={`${name}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <span className="nhsuk-error-message" id={`${name}-error`}>
          <span className="nhsuk-u-visually-hidden">{text.error}: </span>
          {error}
        </span>
      )}
    </>
  )
}
