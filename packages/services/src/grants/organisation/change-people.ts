import {
  insertOrganisationEvent,
  tellOrganisation,
  type Whom,
} from '@academy/db/grants/organisation/organisation-events'
import type { Decision } from '@academy/domain/decision'
import { DomainError } from '@academy/domain/domain-error'
import { canChangeRole, canLeave, canRemove, memberRoles } from '@academy/domain/organisation/member-role'
import { z } from 'zod'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { organisationInput } from './get-organisation.ts'
import { newsOf } from './news-of.ts'
import { withMembers, type Standing } from './with-members.ts'

export const changeRoleInput = organisationInput.extend({ personId: z.uuid(), role: z.enum(memberRoles) })
export const removeMemberInput = organisationInput.extend({ personId: z.uuid() })
export const passLeadOnInput = organisationInput.extend({ personId: z.uuid() })
export const leaveOrganisationInput = organisationInput

/**
 * A lead gives somebody of the organisation another role, who is told. Four statements and the audit's. Refuses with
 * `signed-out`, `not-found`; `refused` because `not-lead`, `not-a-member`, `same-role`, or `last-lead`: somebody else has
 * to lead first.
 */
export async function changeRole(
  ctx: ServiceContext,
  { organisationId, personId, role }: z.output<typeof changeRoleInput>,
): Promise<void> {
  await withMembers(ctx, organisationId, async (standing) => {
    refuse(canChangeRole(standing.members, standing.personId, personId, role))
    await write(ctx, organisationId, standing, 'role-changed', { personId, role })
    await tell(ctx, organisationId, standing, { personId }, { what: 'role-changed', role })
  })
}

/** A lead makes somebody else the lead in his place and stays as a contributor. Refuses as a change of role does. */
export async function passLeadOn(
  ctx: ServiceContext,
  { organisationId, personId }: z.output<typeof passLeadOnInput>,
): Promise<void> {
  await withMembers(ctx, organisationId, async (standing) => {
    refuse(canChangeRole(standing.members, standing.personId, personId, 'lead'))
    await write(ctx, organisationId, standing, 'role-changed', { personId, role: 'lead' })
    const own = { personId: standing.personId, role: 'contributor' }
    await write(ctx, organisationId, standing, 'role-changed', own)
    await tell(ctx, organisationId, standing, 'all', { what: 'lead-passed-on' })
  })
}

/**
 * A lead ends somebody's membership, who is told; that he was there is kept. Four statements and the audit's. Refuses with
 * `signed-out`, `not-found`; `refused` because `not-lead`, `not-a-member`, `own-membership`.
 */
export async function removeMember(
  ctx: ServiceContext,
  { organisationId, personId }: z.output<typeof removeMemberInput>,
): Promise<void> {
  await withMembers(ctx, organisationId, async (standing) => {
    refuse(canRemove(standing.members, standing.personId, personId))
    await write(ctx, organisationId, standing, 'member-removed', { personId })
    await tell(ctx, organisationId, standing, { personId }, { what: 'member-removed' })
  })
}

/** Leaves; the leads are told. Refuses with `signed-out`, `not-found`; `refused` because `last-lead`. */
export async function leaveOrganisation(
  ctx: ServiceContext,
  { organisationId }: z.output<typeof leaveOrganisationInput>,
): Promise<void> {
  await withMembers(ctx, organisationId, async (standing) => {
    refuse(canLeave(standing.members, standing.personId))
    await tell(ctx, organisationId, standing, 'leads', { what: 'member-left' })
    await write(ctx, organisationId, standing, 'member-left', { personId: standing.personId })
  })
}

function refuse(decision: Decision): void {
  if (!decision.ok) throw new DomainError('refused', decision.why)
}

async function write(
  ctx: ServiceContext,
  organisationId: string,
  { tx, at, personId }: Standing,
  kind: 'role-changed' | 'member-removed' | 'member-left',
  detail: Readonly<Record<string, string>>,
): Promise<void> {
  await insertOrganisationEvent(tx, { organisationId, kind, at, actorId: personId, detail })
  await recordAudit(tx, {
    actor: ctx.actor,
    event: `organisation.${kind}`,
    subjectKind: 'organisation',
    subjectId: organisationId,
    at,
    detail,
  })
}

function tell(
  ctx: ServiceContext,
  organisationId: string,
  { tx, name }: Standing,
  whom: Whom,
  news: Readonly<Record<string, string>>,
): Promise<void> {
  return tellOrganisation(tx, organisationId, whom, newsOf(ctx, organisationId, name, news))
}
