import type { RoundRole } from '@academy/domain/grants/round-state'
import type { Language } from '@academy/domain/text/language'
import type { Actor, StaffRole } from '../actor/actor.ts'
import type { Auth } from './create-auth.ts'

export interface FoundActor {
  actor: Actor
  /** For the head of the page; `null` for a visitor. */
  person: { id: string; name: string; email: string; language: Language } | null
  staff: readonly StaffRole[]
  /** Roles that the person holds in any round now: they show ways, and give no right. */
  roundRoles: readonly RoundRole[]
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
    return {
      actor: { kind: 'public' },
      person: null,
      staff: [],
      roundRoles: [],
      sessionId: null,
      expiresAt: null,
      setCookie,
    }
  const { person, staff } = response
  return { ...response, actor: { kind: 'person', id: person.id, staff }, setCookie }
}
