import { findBrokenSeals } from '@academy/db/audit/sealed-texts'
import { DomainError } from '@academy/domain/domain-error'
import type { ServiceContext } from '../service-context.ts'

/**
 * Records (editions of rounds, submissions, inputs of scenarios, sealed decisions) whose text is not that which was hashed
 * when they were made. Jobs. One statement. Refuses with `not-allowed`.
 */
export function verifySeals(ctx: Pick<ServiceContext, 'db' | 'actor'>) {
  if (ctx.actor.kind !== 'system') throw new DomainError('not-allowed')
  return findBrokenSeals(ctx.db)
}
