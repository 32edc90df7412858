import { DomainError } from '@academy/domain/domain-error'
import type { ServiceContext } from '../service-context.ts'
import type { StaffRole } from './actor.ts'

/** The signed-in person's id. Refuses with `signed-out`. */
export function requirePerson(ctx: ServiceContext): string {
  if (ctx.actor.kind !== 'person') throw new DomainError('signed-out')
  return ctx.actor.id
}

/** The same, for somebody with this staff role. Refuses with `not-allowed`. */
export function requireStaff(ctx: ServiceContext, role: StaffRole): string {
  const id = requirePerson(ctx)
  if (ctx.actor.kind !== 'person' || !ctx.actor.staff.includes(role)) throw new DomainError('not-allowed')
  return id
}
