import { useLanguage, useText } from '@academy/ui/language-context'
import { useId } from 'react'
import { mapLink } from '../address/map-link.ts'
import { homeText } from '../text/home-text.ts'

/** Asks for a town and leads to the schemes nearest to it. */
export function PlaceSearch({
  typed = '',
  error,
}: {
  typed?: string | undefined
  error?: string | undefined
}) {
  const language = useLanguage()
  const words = useText(homeText)
  const id = useId()
  return (
    <form
      method="get"
      action={mapLink(language, '/schemes')}
      className="map-find"
      role="search"
      aria-label={words.find}
    >
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
