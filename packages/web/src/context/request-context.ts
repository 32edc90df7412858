import { createContext } from 'react-router'
import type { IslandFiles } from '../server/read-islands.ts'

/** A request that is refused before any page sees it: another site's form, a body that is too large, a wrong method. */
export interface Problem {
  status: number
}

/** What the whole page may know of the request. */
export interface RequestFacts {
  /** Quoted on an error page and written in the log. */
  id: string
  /** The address the site is reached at, such as `https://atlas.example`, for links that must be absolute. */
  origin: string
  /** Sample data and one-click sign-in: a banner says so. */
  demo: boolean
  /** The network address of whoever asks, for limits on sign-in; never logged. */
  clientAddress?: string | undefined
  /** The app's islands by name, for `Island`. */
  islands: Readonly<Record<string, IslandFiles>>
  problem?: Problem
}

export const requestContext = createContext<RequestFacts>()
