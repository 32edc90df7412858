import { asPerson } from '@academy/db/actor/as-person'
import { findOrganisation, type OrganisationRow } from '@academy/db/grants/organisation/find-organisation'
import { DomainError } from '@academy/domain/domain-error'
import { missingOf, type CardPart } from '@academy/domain/organisation/organisation-card'
import { orgIdOf } from '@academy/domain/organisation/registration'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import type { ServiceContext } from '../../service-context.ts'

export const organisationInput = z.strictObject({ organisationId: z.uuid() })

export interface OrganisationPage extends Omit<OrganisationRow, 'invitations' | 'numbers' | 'members'> {
  missing: CardPart[]
  numbers: (OrganisationRow['numbers'][number] & { orgId: string | undefined })[]
  members: (OrganisationRow['members'][number] & { isReader: boolean })[]
  invitations: (OrganisationRow['invitations'][number] & { expired: boolean })[]
}

/**
 * One's own organisation with its numbers, people and history; to staff any. One that was merged says into which. Two
 * statements. Refuses with `signed-out`, `not-found`.
 */
export async function getOrganisation(
  ctx: ServiceContext,
  { organisationId }: z.output<typeof organisationInput>,
): Promise<OrganisationPage> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const found = await findOrganisation(tx, organisationId, personId)
    if (!found) throw new DomainError('not-found')
    return {
      ...found,
      missing: missingOf(found.card),
      numbers: found.numbers.map((one) => ({ ...one, orgId: orgIdOf(one) })),
      members: found.members.map((one) => ({ ...one, isReader: one.personId === personId })),
      invitations: found.invitations.map((one) => ({ ...one, expired: new Date(one.expiresAt) <= ctx.now })),
    }
  })
}
