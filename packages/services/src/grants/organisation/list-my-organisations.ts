import { asPerson } from '@academy/db/actor/as-person'
import { findMyOrganisations } from '@academy/db/grants/organisation/find-my-organisations'
import type { MemberRole } from '@academy/domain/organisation/member-role'
import {
  missingOf,
  type CardPart,
  type OrganisationCard,
} from '@academy/domain/organisation/organisation-card'
import type { ServiceContext } from '../../service-context.ts'
import { requirePerson } from '../../actor/require-person.ts'

export interface MyOrganisation {
  id: string
  name: string
  role: MemberRole
  card: OrganisationCard
  missing: CardPart[]
}

/** The organisations that the person belongs to, by name. Two statements. Refuses with `signed-out`. */
export function listMyOrganisations(ctx: ServiceContext): Promise<MyOrganisation[]> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const mine = await findMyOrganisations(tx, personId)
    return mine.map(({ role, card }) => ({
      id: card.id,
      name: card.name,
      role,
      card,
      missing: missingOf(card),
    }))
  })
}
