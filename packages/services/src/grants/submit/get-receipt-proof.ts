import { findSubmissionEvent } from '@academy/db/grants/submit/find-submission-event'
import { asPerson } from '@academy/db/actor/as-person'
import { DomainError } from '@academy/domain/domain-error'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import type { ServiceContext } from '../../service-context.ts'
import { proveInclusion, type InclusionProof } from '../../audit/prove-inclusion.ts'

export const getReceiptProofInput = z.strictObject({
  applicationId: z.uuid(),
  /** Of an earlier submission; without it, the one that stands. */
  no: z.number().int().min(1).max(1_000_000).optional(),
})

/**
 * The proof that the submission of one's own application is in the log. Three statements. Refuses with `not-found` for
 * anybody else's and before it was submitted, and `conflict` because `not-sealed` in the seconds after.
 */
export async function getReceiptProof(
  ctx: ServiceContext,
  { applicationId, no }: z.output<typeof getReceiptProofInput>,
): Promise<InclusionProof> {
  const personId = requirePerson(ctx)
  const found = await asPerson(ctx.db, personId, (tx) => findSubmissionEvent(tx, applicationId, personId, no))
  if (!found) throw new DomainError('not-found')
  return proveInclusion(ctx, found)
}
