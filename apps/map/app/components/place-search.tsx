import { useText } from '@academy/ui/language-context'
import { useId } from 'react'
import { paths } from '../paths.ts'
import { ReleaseField } from '../address/release-field.tsx'
import type { AddressState } from '../address/map-link.ts'
import { useLink } from '../address/use-link.ts'
import { homeText } from '../text/home-text.ts'

const kept = ['nation', 'activity', 'programme', 'period', 'running', 'q'] as const

export interface PlaceSearchProps {
  typed?: string | undefined
  error?: string | undefined
  /** Filters that stay. */
  state: AddressState
}

/** Asks for a town, a postcode or an area, and leads to the schemes nearest to it or in it. */
export function PlaceSearch({ typed = '', error, state }: PlaceSearchProps) {
  const link = useLink()
  const words = useText(homeText)
  const id = useId()
  return (
    <form
      method="get"
      action={link(paths.schemes)}
      className="map-find"
      role="search"
      aria-label={words.find}
    >
      <ReleaseField />
      {kept.map((key) =>
        state[key] ? <input key={key} type="hidden" name={key} value={String(state[key])} /> : null,
      )}
      <label className="nhsuk-label" htmlFor={id}>
        {words.find}
      </label>
      {error && (
        <p className="nhsuk-error-message" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div className="map-find__row">
        <input
          className={error ? 'nhsuk-input nhsuk-input--error' : 'nhsuk-input'}
          id={id}
          name="place"
          type="text"
          defaultValue={typed}
          maxLength={80}
          placeholder={words.findLabel}
          aria-describedby={error ? `${id}-error` : undefined}
        />
        <button type="submit" className="nhsuk-button nhsuk-button--secondary">
          {words.findButton}
        </button>
      </div>
    </form>
  )
}
