import { useText } from '@academy/ui/language-context'
import type { AddressState } from '../address/map-link.ts'
import { FindForm } from '../components/find-form.tsx'
import { paths } from '../paths.ts'
import { homeText } from '../text/home-text.ts'

const kept = ['nation', 'activity', 'programme', 'period', 'running', 'q'] as const

export interface PlaceSearchProps {
  typed?: string | undefined
  error?: string | undefined
  /** Filters that stay. */
  state: AddressState
}

/** Asks for a town, a postcode or an area, and leads to the schemes nearest to it or in it. */
export function PlaceSearch({ typed, error, state }: PlaceSearchProps) {
  const words = useText(homeText)
  const filters = kept.flatMap((key) => (state[key] ? [[key, String(state[key])] as const] : []))
  return (
    <FindForm
      path={paths.schemes}
      name="place"
      purpose={words.find}
      label={words.find}
      placeholder={words.findLabel}
      button={words.findButton}
      error={error}
      typed={typed}
      longest={80}
      kept={Object.fromEntries(filters)}
    />
  )
}
