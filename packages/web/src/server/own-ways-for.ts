import { addPasskey, addPasskeyInput } from '@academy/services/auth/add-passkey'
import { beginPasskey } from '@academy/services/auth/begin-passkey'
import { endSessions, endSessionsInput } from '@academy/services/auth/end-sessions'
import { listOwnPasskeys } from '@academy/services/auth/list-own-passkeys'
import { listOwnSessions } from '@academy/services/auth/list-own-sessions'
import { passkeySite } from '@academy/services/auth/passkey-site'
import { removePasskey, removePasskeyInput } from '@academy/services/auth/remove-passkey'
import { readInput } from '@academy/services/runtime/read-input'
import type { Runtime } from '@academy/services/runtime/create-runtime'
import type { OwnWays } from '../context/own-ways-context.ts'
import type { Session } from '../context/session-context.ts'
import { orRefusal } from './or-refusal.ts'

/** The ways in of whoever asks. `signIn` is the runtime that is connected as sign-in's own role. */
export function ownWaysFor(
  signIn: Runtime,
  origin: string,
  { actor, sessionId: thisId = '' }: Session,
): OwnWays {
  const ctx = signIn.contextFor(actor)
  const site = passkeySite(origin)
  const refusing = <T>(work: () => Promise<T>) => orRefusal(work, signIn.log)
  return {
    list: () =>
      refusing(async () => {
        const [sessions, passkeys] = await Promise.all([listOwnSessions(ctx, thisId), listOwnPasskeys(ctx)])
        return { sessions, passkeys }
      }),
    endSessions: (input) => refusing(() => endSessions(ctx, thisId, readInput(endSessionsInput, input))),
    beginPasskey: () => refusing(() => beginPasskey(ctx, site)),
    addPasskey: (input) => refusing(() => addPasskey(ctx, site, readInput(addPasskeyInput, input))),
    removePasskey: (input) => refusing(() => removePasskey(ctx, readInput(removePasskeyInput, input))),
  }
}
