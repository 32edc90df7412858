import { findMembers } from '@academy/db/grants/organisation/find-my-organisations'
import { asPerson } from '@academy/db/actor/as-person'
import { markInvitationWithdrawn } from '@academy/db/grants/people/invitations'
import { findApplication } from '@academy/db/grants/apply/find-application'
import { DomainError } from '@academy/domain/domain-error'
import { z } from 'zod'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { requirePerson } from '../../actor/require-person.ts'

/** From an application, or from an organisation. */
export const withdrawInvitationInput = z.strictObject({
  applicationId: z.uuid().optional(),
  organisationId: z.uuid().optional(),
  invitationId: z.uuid(),
})

/**
 * Withdraws an open invitation to one's own organisation. Two statements and the audit's. Refuses with `signed-out`;
 * `not-found` for somebody else's, and for one that is open no longer; `refused` because `not-lead`.
 */
export async function withdrawInvitation(
  ctx: ServiceContext,
  { invitationId, ...from }: z.output<typeof withdrawInvitationInput>,
): Promise<void> {
  const personId = requirePerson(ctx)
  await asPerson(ctx.db, personId, async (tx, { at }) => {
    const application = from.applicationId && (await findApplication(tx, from.applicationId, personId))
    const organisationId = application ? application.organisation.id : from.organisationId
    if (!organisationId) throw new DomainError('not-found')
    const role = application
      ? application.role
      : (await findMembers(tx, organisationId)).find((one) => one.personId === personId)?.role
    if (!role) throw new DomainError('not-found')
    if (role !== 'lead') throw new DomainError('refused', 'not-lead')
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
