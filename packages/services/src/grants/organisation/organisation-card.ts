import type { Db } from '@academy/db/client/open-database'
import { findOrganisationCard } from '@academy/db/grants/organisation/find-organisation'
import { DomainError } from '@academy/domain/domain-error'
import {
  missingOf,
  type CardPart,
  type OrganisationCard,
} from '@academy/domain/organisation/organisation-card'

export interface KnownOrganisation {
  card: OrganisationCard
  /** What is still to be said before an application of it is whole. */
  missing: CardPart[]
}

/**
 * What is known of an organisation, for the pages of its applications. One statement. Call it inside `asPerson`. Refuses
 * with `not-found` where the person may not see it.
 */
export async function organisationCard(tx: Db, organisationId: string): Promise<KnownOrganisation> {
  const card = await findOrganisationCard(tx, organisationId)
  if (!card) throw new DomainError('not-found')
  return { card, missing: missingOf(card) }
}
