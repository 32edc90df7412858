import type { Actor } from '@academy/services/service-context'
import { createContext } from 'react-router'

/** Who asks. `name` is shown to them alone, at the top of the page. */
export interface Session {
  actor: Actor
  name?: string
}

export const publicSession: Session = { actor: { kind: 'public' } }

export const sessionContext = createContext<Session>()
