import { createContext, useContext } from 'react'
import { textIn, type Catalogue, type Strings } from '@academy/domain/text/define-text'
import type { Language } from '@academy/domain/text/language'

/** The language of the page being drawn; each app's root sets it once. */
export const LanguageContext = createContext<Language>('en')

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** A catalogue's strings in the page's language. */
export function useText<C extends Parameters<typeof textIn>[0]>(catalogue: Catalogue<C>): Strings<C> {
  return textIn(catalogue, useLanguage())
}
