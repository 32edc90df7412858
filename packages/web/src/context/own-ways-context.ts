import type { OwnPasskey } from '@academy/services/auth/list-own-passkeys'
import type { OwnSession } from '@academy/services/auth/list-own-sessions'
import { createContext } from 'react-router'

/** What a signed-in person may do about their own ways in. A refusal is thrown as a `Refusal`. */
export interface OwnWays {
  list(): Promise<{ sessions: OwnSession[]; passkeys: OwnPasskey[] }>
  /** A session of theirs, or all but the one that asks. */
  endSessions(input: { which: string }): Promise<{ ended: number }>
  /** What a browser is to make a passkey of, as JSON. */
  beginPasskey(): Promise<unknown>
  addPasskey(input: { name: string; response: string }): Promise<void>
  removePasskey(input: { passkeyId: string }): Promise<void>
}

export const ownWaysContext = createContext<OwnWays>()
