import { allowed, denied, type Decision } from '@academy/domain/decision'
import type { Actor } from '@academy/services/actor/actor'

/**
 * Who may call a procedure at all. `person` is anybody who is signed in; whether an application is theirs is
 * decided by the service, which knows the record.
 */
export type Access = 'public' | 'person' | 'fund-manager' | 'auditor'

export function canCall(access: Access, actor: Actor): Decision<'signed-out' | 'not-allowed'> {
  if (access === 'public') return allowed
  if (actor.kind === 'public') return denied('signed-out')
  // Jobs call services, never a transport.
  if (actor.kind === 'system') return denied('not-allowed')
  if (access === 'person') return allowed
  return actor.staff.includes(access) ? allowed : denied('not-allowed')
}
