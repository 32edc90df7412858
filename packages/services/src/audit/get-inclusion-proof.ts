import { findEvent } from '@academy/db/audit/find-events'
import { DomainError } from '@academy/domain/domain-error'
import { z } from 'zod'
import { requireStaff } from '../actor/require-person.ts'
import type { ServiceContext } from '../service-context.ts'
import { proveInclusion, type InclusionProof } from './prove-inclusion.ts'

export const getInclusionProofInput = z.strictObject({ eventId: z.uuid() })

/**
 * The proof that any event is in the log, for auditors. Three statements. Refuses with `not-found`, and `conflict`
 * because `not-sealed`.
 */
export async function getInclusionProof(
  ctx: ServiceContext,
  input: z.output<typeof getInclusionProofInput>,
): Promise<InclusionProof> {
  requireStaff(ctx, 'auditor')
  const found = await findEvent(ctx.db, input.eventId)
  if (!found) throw new DomainError('not-found')
  return proveInclusion(ctx, found)
}
