import { asPerson } from '@academy/db/actor/as-person'
import { findMyOrganisations } from '@academy/db/grants/organisation/find-my-organisations'
import type { MemberRole } from '@academy/domain/grants/application-decisions'
import type { ServiceContext } from '../../service-context.ts'
import { requirePerson } from '../../actor/require-person.ts'

export interface MyOrganisation {
  id: string
  name: string
  charityNumber: string | null
  companyNumber: string | null
  postcode: string
  role: MemberRole
}

/** The organisations that the person belongs to, by name. Two statements. Refuses with `signed-out`. */
export function listMyOrganisations(ctx: ServiceContext): Promise<MyOrganisation[]> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, (tx) => findMyOrganisations(tx, personId))
}
