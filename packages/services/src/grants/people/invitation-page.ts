import { asPerson } from '@academy/db/actor/as-person'
import { tellOrganisation } from '@academy/db/grants/organisation/organisation-events'
import {
  acceptInvitation,
  findInvitation,
  findMyInvitations,
  type HeldInvitation,
} from '@academy/db/grants/people/invitations'
import { DomainError } from '@academy/domain/domain-error'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { newsOf } from '../organisation/news-of.ts'
import { hashOf, invitationTokenSchema } from './invitation-token.ts'
import { acceptInvitations } from './accept-invitations.ts'

export const invitationInput = z.strictObject({ token: invitationTokenSchema })

export interface InvitationPage extends Omit<HeldInvitation, 'inviterId' | 'expiresAt' | 'closesAt'> {
  expiresAt: Date
  closesAt: Date | null
  /** Whether whoever reads this is signed in. */
  isSignedIn: boolean
}

/** What a link of an invitation is for, to whoever holds it, signed in or not. Two statements. Refuses with `not-found`. */
export async function getInvitation(
  ctx: ServiceContext,
  { token }: z.output<typeof invitationInput>,
): Promise<InvitationPage> {
  const hash = hashOf(token)
  const isSignedIn = ctx.actor.kind === 'person'
  const found =
    ctx.actor.kind === 'person'
      ? await asPerson(ctx.db, ctx.actor.id, (tx) => findInvitation(tx, hash))
      : await findInvitation(ctx.db, hash)
  if (!found) throw new DomainError('not-found')
  const { inviterId: _inviter, expiresAt, closesAt, ...rest } = found
  return {
    ...rest,
    expiresAt: new Date(expiresAt),
    closesAt: closesAt === null ? null : new Date(closesAt),
    isSignedIn,
  }
}

/**
 * Joins the signed-in person by a link, whatever address it was sent to; with another than that, the inviter is told. Once
 * joined, the same press is the same joining. Three statements and the audit's. Refuses with `signed-out`, `not-found`;
 * `refused` because `invitation-expired`, `invitation-withdrawn`, `invitation-accepted`.
 */
export async function joinByInvitation(
  ctx: ServiceContext,
  { token }: z.output<typeof invitationInput>,
): Promise<{ organisationId: string; applicationId: string | null }> {
  const personId = requirePerson(ctx)
  const hash = hashOf(token)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const held = await findInvitation(tx, hash)
    const outcome = await acceptInvitation(tx, hash)
    if (!held || outcome === 'not-found') throw new DomainError('not-found')
    const { organisationId, applicationId } = held
    if (outcome === 'joined-before') return { organisationId, applicationId }
    if (outcome !== 'joined') throw new DomainError('refused', `invitation-${outcome}`)
    if (!held.belongs) {
      await recordAudit(tx, {
        actor: ctx.actor,
        event: 'organisation.member-joined',
        subjectKind: 'organisation',
        subjectId: organisationId,
        at,
        detail: { invitationId: held.id, role: held.role, address: held.ownAddress ? 'invited' : 'another' },
      })
      if (!held.ownAddress) {
        const news = { what: 'joined-elsewhere', email: held.maskedEmail, role: held.role }
        const to = { personId: held.inviterId }
        await tellOrganisation(tx, organisationId, to, newsOf(ctx, organisationId, held.organisation, news))
      }
    }
    return { organisationId, applicationId }
  })
}

export interface MyInvitation {
  id: string
  organisation: string
  inviter: string
  role: HeldInvitation['role']
  expiresAt: Date
  round: { name: string; nameCy: string; closesAt: Date } | null
}

/** Open invitations for one's own address: whoever was signed in when they came joins by a press. Two statements. */
export function listMyInvitations(ctx: ServiceContext): Promise<MyInvitation[]> {
  return asPerson(ctx.db, requirePerson(ctx), async (tx) =>
    (await findMyInvitations(tx)).map(({ roundName, roundNameCy, closesAt, expiresAt, ...one }) => ({
      ...one,
      expiresAt: new Date(expiresAt),
      round:
        roundName !== null && roundNameCy !== null && closesAt !== null
          ? { name: roundName, nameCy: roundNameCy, closesAt: new Date(closesAt) }
          : null,
    })),
  )
}

export const joinMineInput = z.strictObject({ invitationId: z.uuid() })

/** Joins by an open invitation for one's own address; nothing happens for any other. Refuses with `signed-out`. */
export async function joinMine(
  ctx: ServiceContext,
  { invitationId }: z.output<typeof joinMineInput>,
): Promise<void> {
  await acceptInvitations(ctx.db, requirePerson(ctx), invitationId)
}
