import type { Language } from '@academy/domain/text/language'
import type { Actor, StaffRole } from '../actor/actor.ts'
import type { Auth } from './create-auth.ts'

export interface FoundActor {
  actor: Actor
  /** For the head of the page; `null` for a visitor. */
  person: { id: string; name: string; email: string; language: Language } | null
  staff: readonly StaffRole[]
  /** Which of the person's sessions this is. */
  sessionId: string | null
  /** When the session ends if nothing more is asked. */
  expiresAt: Date | null
  /** Put these on the answer: they give the session more time, or forget one that is over. */
  setCookie: string[]
}

/** Who sent a request. One statement where there is a session cookie, none where there is not. */
export async function findActor(auth: Auth, headers: Headers): Promise<FoundActor> {
  const { response, headers: answer } = await auth.api.findActor({ headers, returnHeaders: true })
  const setCookie = answer.getSetCookie()
  if (!response)
    return { actor: { kind: 'public' }, person: null, staff: [], sessionId: null, expiresAt: null, setCookie }
  const { person, staff, sessionId, expiresAt } = response
  return { actor: { kind: 'person', id: person.id, staff }, person, staff, sessionId, expiresAt, setCookie }
}
