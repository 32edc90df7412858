import { createContext } from 'react-router'

/** What a route threw that it did not answer itself; `null` when nothing was. */
export const failureContext = createContext<unknown>(null)
