import { asPerson } from '@academy/db/actor/as-person'
import { findApplication } from '@academy/db/grants/apply/find-application'
import { findOpenInvitations } from '@academy/db/grants/people/invitations'
import { DomainError } from '@academy/domain/domain-error'
import type { MemberRole } from '@academy/domain/organisation/member-role'
import type { z } from 'zod'
import type { ServiceContext } from '../../service-context.ts'
import { applicationInput, type ApplicationSummary } from '../apply/load-application.ts'
import { requirePerson } from '../../actor/require-person.ts'

export const getColleaguesInput = applicationInput

export interface ColleaguesPage {
  application: { id: string; reference: string; organisation: { id: string; name: string } }
  /** What the signed-in person is; only a lead invites, and only a lead sees who is invited. */
  role: MemberRole
  people: ApplicationSummary['people']
  /** Neither accepted nor withdrawn. */
  invitations: { id: string; email: string; role: MemberRole; expiresAt: Date; expired: boolean }[]
}

/** Who is in one's own application, and who is invited. Two statements. Refuses with `signed-out`, `not-found`. */
export async function getColleagues(
  ctx: ServiceContext,
  input: z.output<typeof getColleaguesInput>,
): Promise<ColleaguesPage> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const application = await findApplication(tx, input.applicationId, personId)
    if (!application) throw new DomainError('not-found')
    const { id, reference, organisation, role, members } = application
    const open = await findOpenInvitations(tx, organisation.id)
    const invitations = open.map((each) => ({ ...each, expired: each.expiresAt <= ctx.now }))
    return { application: { id, reference, organisation }, role, people: members, invitations }
  })
}
