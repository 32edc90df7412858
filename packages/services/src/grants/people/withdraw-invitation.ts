import { asPerson } from '@academy/db/actor/as-person'
import { findApplication } from '@academy/db/grants/apply/find-application'
import { markInvitationWithdrawn } from '@academy/db/grants/people/invitations'
import { DomainError } from '@academy/domain/domain-error'
import { z } from 'zod'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { applicationInput } from '../apply/load-application.ts'
import { requirePerson } from '../../actor/require-person.ts'

export const withdrawInvitationInput = applicationInput.extend({ invitationId: z.uuid() })

/**
 * Withdraws an open invitation to the organisation of one's own application. Two statements and the audit's. Refuses
 * with `signed-out`; `not-found` for somebody else's, and for one that is open no longer; `refused` because `not-lead`.
 */
export async function withdrawInvitation(
  ctx: ServiceContext,
  { applicationId, invitationId }: z.output<typeof withdrawInvitationInput>,
): Promise<void> {
  const personId = requirePerson(ctx)
  await asPerson(ctx.db, personId, async (tx, { at }) => {
    const application = await findApplication(tx, applicationId, personId)
    if (!application) throw new DomainError('not-found')
    if (application.role !== 'lead') throw new DomainError('refused', 'not-lead')
    const organisationId = application.organisation.id
    if (!(await markInvitationWithdrawn(tx, invitationId, organisationId))) throw new DomainError('not-found')
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'organisation.invitation-withdrawn',
      subjectKind: 'organisation',
      subjectId: organisationId,
      at,
      detail: { invitationId },
    })
  })
}
