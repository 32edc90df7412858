import type { Db } from '@academy/db/client/open-database'
import { asPerson } from '@academy/db/actor/as-person'
import { acceptInvitations as joinInvited } from '@academy/db/grants/people/invitations'
import { recordAudit } from '../../audit/record-audit.ts'

/**
 * Joins somebody to the organisations that invited their address, in the role that each says: all of them when he has
 * just signed in, or one. Nothing happens
 * where none did, or a second time. One statement, and the audit's for each that is joined.
 */
export async function acceptInvitations(db: Db, personId: string, invitationId?: string): Promise<void> {
  await asPerson(db, personId, async (tx, { at }) => {
    for (const organisationId of await joinInvited(tx, invitationId)) {
      await recordAudit(tx, {
        actor: { kind: 'person', id: personId, staff: [] },
        event: 'organisation.member-joined',
        subjectKind: 'organisation',
        subjectId: organisationId,
        at,
      })
    }
  })
}
