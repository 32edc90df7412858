import { createContext, useContext } from 'react'
import { useText } from '../language-context.tsx'
import { shellText } from './shell-text.ts'
import type { Door } from './wordmark.tsx'

/** Which door the page belongs to. */
export const SiteContext = createContext<Door>('atlas')

/** What a page is called in a browser's tab, a bookmark and a search result. */
export function useDocumentTitle(title: string): string {
  const text = useText(shellText)
  return `${title} – ${text[useContext(SiteContext)]} – ${text.academy}`
}
