import type { RoundRole } from '@academy/domain/grants/round-state'
import type { Actor } from '@academy/services/actor/actor'
import { createContext } from 'react-router'

/** Who asks. `name` is shown to them alone, at the top of the page. */
export interface Session {
  actor: Actor
  name?: string
  /** Roles that they hold in any round now: they show ways, and give no right. */
  roundRoles?: readonly RoundRole[]
  /** Which of the person's sessions this is. */
  sessionId?: string
  /** Nobody knows: what would say it is away. The actor is the public until it is back. */
  isUnknown?: boolean
  /** When they are signed out if nothing more is asked. */
  expiresAt?: Date
  /** Put on the answer as it is: it gives the session more time, or forgets one that is over. */
  setCookie?: readonly string[]
}

export const publicSession: Session = { actor: { kind: 'public' } }

export const sessionContext = createContext<Session>()
