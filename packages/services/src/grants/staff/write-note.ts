import { asPerson } from '@academy/db/actor/as-person'
import { findApplicationForStaff, insertStaffNote } from '@academy/db/grants/staff/find-application-for-staff'
import { DomainError } from '@academy/domain/domain-error'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import type { ServiceContext } from '../../service-context.ts'
import { requireRoundRole } from '../design/load-design.ts'
import { staffApplicationInput } from './get-application-for-staff.ts'
import { staffOfRound } from './staff-of-round.ts'

export const writeNoteInput = staffApplicationInput.extend({ body: z.string().trim().min(1).max(4000) })

/** Keeps a note about an application, which applicants never see. Refuses with `signed-out`, `not-found`, `not-allowed`. */
export async function writeNote(
  ctx: ServiceContext,
  { slug, reference, body }: z.output<typeof writeNoteInput>,
): Promise<void> {
  const personId = requirePerson(ctx)
  await asPerson(ctx.db, personId, async (tx) => {
    const design = await staffOfRound(tx, slug, personId)
    requireRoundRole(design, 'fund-manager', 'senior-officer', 'panel', 'finance')
    const application = await findApplicationForStaff(tx, design.round.id, reference)
    if (!application) throw new DomainError('not-found')
    await insertStaffNote(tx, { applicationId: application.id, body, authorId: personId })
  })
}
