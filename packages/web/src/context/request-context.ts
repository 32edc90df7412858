import { createContext } from 'react-router'

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
  problem?: Problem
}

export const requestContext = createContext<RequestFacts>()
