import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Language } from '@academy/domain/text/language'
import type { Db } from '../../client/open-database.ts'
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
  mail: { language: Language; params: Record<string, string>; sample: boolean }
}

/** Keeps an invitation with its mail, or makes the open one last longer; gives its id. Call it inside `asPerson`. */
export async function keepInvitation(db: Db, invitation: NewInvitation): Promise<string> {
  const { organisationId, email, invitedBy, mail } = invitation
  const [kept] = await rowsOf(
    db,
    idRow,
    sql`
    WITH kept AS (
      INSERT INTO grants.invitation (organisation_id, email, invited_by) VALUES (${organisationId}, ${email}, ${invitedBy})
      ON CONFLICT (organisation_id, email) WHERE accepted_at IS NULL AND withdrawn_at IS NULL
        DO UPDATE SET invited_by = excluded.invited_by, expires_at = excluded.expires_at
      RETURNING id
    ), told AS (
      INSERT INTO grants.outbox (template, language, recipient_email, params, sample)
      VALUES ('invitation', ${mail.language}, ${email}, ${JSON.stringify(mail.params)}::jsonb, ${mail.sample})
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

/** Joins whoever asks to the organisations that invited their address; gives those newly joined. Inside `asPerson`. */
export async function acceptInvitations(db: Db): Promise<string[]> {
  const rows = await rowsOf(db, idRow, sql`SELECT grants.accept_invitations() AS id`)
  return rows.map(({ id }) => id)
}
