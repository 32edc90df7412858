import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { memberRoles, type MemberRole } from '@academy/domain/organisation/member-role'
import type { Language } from '@academy/domain/text/language'
import type { Db } from '../../client/open-database.ts'
import { pgValue } from '../../client/pg-value.ts'
import { rowsOf } from '../../client/rows-of.ts'
import { invitationTable } from '../grants-tables.ts'

const idRow = z.object({ id: z.string() })

const isOpen = and(isNull(invitationTable.acceptedAt), isNull(invitationTable.withdrawnAt))

/** The open invitations of an organisation, the oldest first: a lead's only. Call it inside `asPerson`. */
export function findOpenInvitations(db: Db, organisationId: string) {
  return db
    .select({
      id: invitationTable.id,
      email: invitationTable.email,
      role: invitationTable.role,
      expiresAt: invitationTable.expiresAt,
    })
    .from(invitationTable)
    .where(and(eq(invitationTable.organisationId, organisationId), isOpen))
    .orderBy(asc(invitationTable.createdAt), asc(invitationTable.id))
}

export interface NewInvitation {
  organisationId: string
  email: string
  invitedBy: string
  role: MemberRole
  /** SHA-256 of the token in its link, in hexadecimal. */
  tokenHash: string
  /** Where it was sent from an application. */
  application: { id: string; roundId: string } | null
  mail: { language: Language; params: Record<string, string> }
}

/**
 * Keeps an invitation with its mail, or makes the open one last longer, with the link of the new mail; gives its id. Call
 * it inside `asPerson`.
 */
export async function keepInvitation(db: Db, invitation: NewInvitation): Promise<string> {
  const { organisationId, email, invitedBy, role, tokenHash, application, mail } = invitation
  const [kept] = await rowsOf(
    db,
    idRow,
    sql`
    WITH kept AS (
      INSERT INTO grants.invitation (organisation_id, email, invited_by, role, token_hash, application_id, round_id)
      VALUES (${organisationId}, ${email}, ${invitedBy}, ${role}, ${tokenHash}, ${application?.id ?? null}, ${application?.roundId ?? null})
      ON CONFLICT (organisation_id, email) WHERE accepted_at IS NULL AND withdrawn_at IS NULL
        DO UPDATE SET invited_by = excluded.invited_by, expires_at = excluded.expires_at, role = excluded.role,
          token_hash = excluded.token_hash, application_id = excluded.application_id, round_id = excluded.round_id
      RETURNING id
    ), told AS (
      INSERT INTO grants.outbox (template, language, recipient_email, params, sample)
      VALUES ('invitation', ${mail.language}, ${email}, ${JSON.stringify(mail.params)}::jsonb, grants.is_demonstration())
    )
    SELECT id FROM kept`,
  )
  if (!kept) throw new Error('an invitation was neither kept nor renewed')
  return kept.id
}

/** Withdraws an open invitation of an organisation; says whether there was one. Call it inside `asPerson`. */
export async function markInvitationWithdrawn(
  db: Db,
  invitationId: string,
  organisationId: string,
): Promise<boolean> {
  const rows = await db
    .update(invitationTable)
    .set({ withdrawnAt: sql`now()` })
    .where(
      and(eq(invitationTable.id, invitationId), eq(invitationTable.organisationId, organisationId), isOpen),
    )
    .returning({ id: invitationTable.id })
  return rows.length === 1
}

/**
 * Joins whoever asks to the organisations that invited their address, or by one of the invitations; gives those newly
 * joined. Inside `asPerson`.
 */
export async function acceptInvitations(db: Db, invitationId?: string): Promise<string[]> {
  const rows = await rowsOf(db, idRow, sql`SELECT grants.accept_invitations(${invitationId ?? null}) AS id`)
  return rows.map(({ id }) => id)
}

const roundOf = {
  roundName: z.string().nullable(),
  roundNameCy: z.string().nullable(),
  closesAt: pgValue.instant.nullable(),
}
const heldRow = z.object({
  id: z.string(),
  organisationId: z.string(),
  organisation: z.string(),
  inviter: z.string(),
  inviterId: z.string(),
  role: z.enum(memberRoles),
  /** The first letter of the mailbox and its domain. */
  maskedEmail: z.string(),
  state: z.enum(['open', 'expired', 'withdrawn', 'accepted']),
  ownAddress: z.boolean(),
  belongs: z.boolean(),
  expiresAt: pgValue.instant,
  applicationId: z.string().nullable(),
  ...roundOf,
})
export type HeldInvitation = z.output<typeof heldRow>

/** The invitation of a link, for whoever holds the link; outside `asPerson` for somebody who is not signed in. */
export async function findInvitation(db: Db, tokenHash: string): Promise<HeldInvitation | undefined> {
  const [found] = await rowsOf(
    db,
    heldRow,
    sql`SELECT id, organisation_id AS "organisationId", organisation, inviter, inviter_id AS "inviterId", role,
      masked_email AS "maskedEmail", state, own_address AS "ownAddress", belongs, expires_at AS "expiresAt",
      application_id AS "applicationId", round_name AS "roundName", round_name_cy AS "roundNameCy", closes_at AS "closesAt"
    FROM grants.find_invitation(${tokenHash})`,
  )
  return found
}

const outcomeRow = z.object({
  outcome: z.enum(['joined', 'joined-before', 'accepted', 'expired', 'withdrawn', 'not-found']),
})

/** Joins whoever asks by a link, whatever his address; says what became of it. Call it inside `asPerson`. */
export async function acceptInvitation(db: Db, tokenHash: string) {
  const [found] = await rowsOf(db, outcomeRow, sql`SELECT grants.accept_invitation(${tokenHash}) AS outcome`)
  return found?.outcome ?? 'not-found'
}

const mineRow = z.object({
  id: z.string(),
  organisation: z.string(),
  inviter: z.string(),
  role: z.enum(memberRoles),
  expiresAt: pgValue.instant,
  ...roundOf,
})

/** Open invitations for the address of whoever asks. Call it inside `asPerson`. */
export function findMyInvitations(db: Db) {
  return rowsOf(
    db,
    mineRow,
    sql`SELECT id, organisation, inviter, role, expires_at AS "expiresAt", round_name AS "roundName",
      round_name_cy AS "roundNameCy", closes_at AS "closesAt" FROM grants.my_invitations()`,
  )
}
