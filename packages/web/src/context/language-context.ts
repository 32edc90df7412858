import type { Language } from '@academy/domain/text/language'
import { createContext } from 'react-router'

/** The language of the page asked for, read from its address. */
export const languageContext = createContext<Language>()
