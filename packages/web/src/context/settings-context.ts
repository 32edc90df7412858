import { createContext } from 'react-router'

/** What the operator set that pages may show, by the app's own names; never a secret. */
export const settingsContext = createContext<Readonly<Record<string, string | undefined>>>({})
