import { useLanguage } from '@academy/ui/language-context'
import { useSearchParams } from 'react-router'
import { mapLink, type AddressState } from './map-link.ts'

export type Link = (path: string, state?: AddressState) => string

/** The release that the address of the page names; nothing where the page shows the newest. */
export function usePinnedRelease(): string | undefined {
  const [search] = useSearchParams()
  return search.get('release') || undefined
}

/** Addresses in the page's language, which stay in the release that the reader has chosen. */
export function useLink(): Link {
  const language = useLanguage()
  const release = usePinnedRelease()
  return (path, state) => mapLink(language, path, { ...state, release })
}
