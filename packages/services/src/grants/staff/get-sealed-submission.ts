import { asPerson } from '@academy/db/actor/as-person'
import { findApplicationPage, findSubmissions } from '@academy/db/grants/staff/find-application-for-staff'
import { DomainError } from '@academy/domain/domain-error'
import type { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import type { ServiceContext } from '../../service-context.ts'
import type { staffApplicationInput } from './get-application-for-staff.ts'
import { noteReading } from '../round/note-reading.ts'
import { readableText } from './readable-text.ts'
import { staffOfRound } from './staff-of-round.ts'

/**
 * What stands of an application: the exact text of which its receipt has the SHA-256, and the same to read. It counts as
 * reading it. Refuses with `signed-out`, `not-allowed`, and `not-found` also before it was submitted and while the round is
 * sealed.
 */
export async function getSealedSubmission(
  ctx: ServiceContext,
  input: z.output<typeof staffApplicationInput>,
): Promise<{ canonicalJson: string; text: string }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const { round } = await staffOfRound(tx, input.slug, personId)
    const found = await findApplicationPage(tx, round.id, input.reference)
    const [standing] = found ? await findSubmissions(tx, found.id) : []
    if (!found || !standing) throw new DomainError('not-found')
    await noteReading(tx, ctx, personId, standing.id, at)
    const { canonicalJson, receiptNumber, sha256, roundVersion } = standing
    const sealed = {
      organisation: found.organisation.name,
      reference: found.reference,
      receiptNumber,
      sha256,
      canonicalJson,
    }
    return { canonicalJson, text: readableText(sealed, roundVersion) }
  })
}
