import type { OrganisationCard } from '@academy/domain/organisation/organisation-card'
import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '../../client/open-database.ts'
import { organisationMemberTable, roundRoleTable, roundTable, roundVersionTable } from '../grants-tables.ts'

/**
 * The round and the person's place in the organisation: what starting an application depends on. One that was merged is
 * the one that stands for it. What either began is found where the round takes one of an organisation, and what the same
 * form began in any.
 */
export async function findStartStanding(
  db: Db,
  wanted: { roundSlug: string; organisationId: string; personId: string; startKey: string },
) {
  const { roundSlug, organisationId, personId, startKey } = wanted
  const standsAs = sql`(SELECT stands_as FROM grants.organisation WHERE id = ${organisationId})`
  const [row] = await db
    .select({
      round: {
        id: roundTable.id,
        status: roundTable.status,
        opensAt: roundTable.opensAt,
        closesAt: roundTable.closesAt,
        graceMinutes: roundTable.graceMinutes,
      },
      roundVersion: { id: roundVersionTable.id, definition: roundVersionTable.definition },
      /** A test is begun by whoever has a role in its round, and by no colleague of his. */
      mayBegin: sql<boolean>`${roundTable.testOf} IS NULL OR EXISTS (SELECT FROM ${roundRoleTable} held
        WHERE held.round_id = ${roundTable.id} AND held.person_id = ${personId} AND held.to_at IS NULL)`,
      role: organisationMemberTable.role,
      organisationId: organisationMemberTable.organisationId,
      card: sql<OrganisationCard | null>`grants.organisation_card(${organisationMemberTable.organisationId})`,
      applicationId: sql<string | null>`(
        SELECT begun.id FROM grants.organisation own
        JOIN grants.application begun ON begun.organisation_id = own.id AND begun.round_id = ${roundTable.id}
        WHERE own.stands_as = ${standsAs} AND begun.status <> 'withdrawn'
          AND (coalesce((${roundVersionTable.definition} #>> '{organisation,onePerOrganisation}')::boolean, true)
            OR (begun.created_by = ${personId} AND begun.start_key = ${startKey}))
        ORDER BY begun.id LIMIT 1)`,
    })
    .from(roundTable)
    .leftJoin(roundVersionTable, eq(roundVersionTable.id, roundTable.versionId))
    .leftJoin(
      organisationMemberTable,
      and(
        sql`${organisationMemberTable.organisationId} = ${standsAs}`,
        eq(organisationMemberTable.personId, personId),
      ),
    )
    .where(eq(roundTable.slug, roundSlug))
  return row
}
