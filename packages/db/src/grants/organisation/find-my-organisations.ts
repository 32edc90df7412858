import { organisationCardSchema } from '@academy/domain/organisation/organisation-card'
import { memberRoles } from '@academy/domain/organisation/member-role'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { personTable } from '../../auth/auth-tables.ts'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'
import { organisationMemberTable, organisationTable } from '../grants-tables.ts'

const row = z.object({ role: z.enum(memberRoles), card: organisationCardSchema })

/** The organisations that a person belongs to, by name, with what is known of each. Call it inside `asPerson`. */
export function findMyOrganisations(db: Db, personId: string) {
  return rowsOf(
    db,
    row,
    sql`SELECT member.role, grants.organisation_card(organisation.id) AS card
    FROM grants.organisation_member member JOIN grants.organisation ON organisation.id = member.organisation_id
    WHERE member.person_id = ${personId} AND organisation.merged_into IS NULL ORDER BY organisation.name, organisation.id`,
  )
}

/** Who belongs to an organisation, if anybody; it is one that is not merged. Call it inside `asPerson`. */
export function findMembers(db: Db, organisationId: string) {
  return db
    .select({
      personId: organisationMemberTable.personId,
      role: organisationMemberTable.role,
      name: personTable.name,
      organisation: organisationTable.name,
    })
    .from(organisationMemberTable)
    .innerJoin(organisationTable, eq(organisationTable.id, organisationMemberTable.organisationId))
    .innerJoin(personTable, eq(personTable.id, organisationMemberTable.personId))
    .where(
      and(eq(organisationMemberTable.organisationId, organisationId), isNull(organisationTable.mergedInto)),
    )
    .orderBy(asc(organisationMemberTable.personId))
}
