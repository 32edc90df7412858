import type { Problem } from '@academy/server/problem'
import { createContext } from 'react-router'

/** The built files of one island: its script, and the styles that belong to it. */
export interface IslandFiles {
  script: string
  styles: readonly string[]
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
  /** When the whole request had been read, by `performance.now()`. */
  arrivedAtMs: number
  /** Why the request is refused before any page sees it: another site's form, a body too large, a wrong method. */
  problem?: Problem
}

export const requestContext = createContext<RequestFacts>()
