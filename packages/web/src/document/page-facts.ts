import { createContext, useContext } from 'react'
import type { RequestFacts } from '../context/request-context.ts'
import type { Session } from '../context/session-context.ts'

export interface PageFacts extends RequestFacts {
  session: Session
}

export const PageFactsContext = createContext<PageFacts | undefined>(undefined)

/** What any component of a page may know of the request, on an error page too. */
export function usePageFacts(): PageFacts {
  const facts = useContext(PageFactsContext)
  if (!facts) throw new Error('The page is drawn outside a request.')
  return facts
}
