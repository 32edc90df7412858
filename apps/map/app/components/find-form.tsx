import { useId } from 'react'
import { ReleaseField } from '../address/release-field.tsx'
import { useLink } from '../address/use-link.ts'

export interface FindFormProps {
  /** The page that answers. */
  path: string
  /** Of the parameter of the address. */
  name: string
  /** What the form does, for those who go from landmark to landmark. */
  purpose: string
  label: string
  button: string
  hint?: string
  placeholder?: string
  error?: string | undefined
  typed?: string | undefined
  longest: number
  /** Whether it is what the page is for, rather than one thing that can be done on it. */
  isMain?: boolean
  /** Parameters that stay. */
  kept?: Readonly<Record<string, string>>
}

/** One box to type a name in; it works without a script and leads to a page. */
export function FindForm(props: FindFormProps) {
  const {
    path,
    name,
    purpose,
    label,
    button,
    hint,
    placeholder,
    error,
    typed = '',
    longest,
    isMain,
    kept,
  } = props
  const link = useLink()
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <form
      method="get"
      action={link(path)}
      className={isMain ? 'map-find map-find--all' : 'map-find'}
      role="search"
      aria-label={purpose}
    >
      <ReleaseField />
      {Object.entries(kept ?? {}).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <label className="nhsuk-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="map-find__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="nhsuk-error-message" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div className="map-find__row">
        <input
          className={error ? 'nhsuk-input nhsuk-input--error' : 'nhsuk-input'}
          id={id}
          name={name}
          type={isMain ? 'search' : 'text'}
          defaultValue={typed}
          maxLength={longest}
          placeholder={placeholder}
          aria-describedby={described || undefined}
        />
        <button type="submit" className={isMain ? 'nhsuk-button' : 'nhsuk-button nhsuk-button--secondary'}>
          {button}
        </button>
      </div>
    </form>
  )
}
