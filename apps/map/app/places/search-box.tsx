import { useText } from '@academy/ui/language-context'
import { useId } from 'react'
import { ReleaseField } from '../address/release-field.tsx'
import { useLink } from '../address/use-link.ts'
import { paths } from '../paths.ts'
import { placeText } from './place-text.ts'

/** One search over everything that has a name. */
export function SearchBox({ typed = '' }: { typed?: string | undefined }) {
  const link = useLink()
  const words = useText(placeText)
  const id = useId()
  return (
    <form
      method="get"
      action={link(paths.search)}
      className="map-find map-find--all"
      role="search"
      aria-label={words.search}
    >
      <ReleaseField />
      <label className="nhsuk-label" htmlFor={id}>
        {words.searchLabel}
      </label>
      <p className="map-find__hint" id={`${id}-hint`}>
        {words.searchHint}
      </p>
      <div className="map-find__row">
        <input
          className="nhsuk-input"
          id={id}
          name="q"
          type="search"
          defaultValue={typed}
          maxLength={120}
          aria-describedby={`${id}-hint`}
        />
        <button type="submit" className="nhsuk-button">
          {words.searchButton}
        </button>
      </div>
    </form>
  )
}
