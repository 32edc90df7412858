import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { personTable } from '../../auth/auth-tables.ts'
import type { Db } from '../../client/open-database.ts'
import {
  roundDraftTable,
  roundEventTable,
  roundRoleTable,
  roundTable,
  roundVersionTable,
} from '../grants-tables.ts'

const rolesOf = (personId: string) => sql<string[]>`ARRAY(
  SELECT role FROM ${roundRoleTable} held WHERE held.round_id = ${roundTable.id} AND held.person_id = ${personId}
    AND held.from_at <= now() AND (held.to_at IS NULL OR held.to_at > now()) ORDER BY role)`

/** The rounds in which a person has a role, with which, the newest first. Call it inside `asPerson`. */
export function findRoundsOf(db: Db, personId: string) {
  return db
    .select({ round: roundTable, roles: rolesOf(personId) })
    .from(roundTable)
    .where(
      sql`${roundTable.testOf} IS NULL AND EXISTS (SELECT FROM ${roundRoleTable} held WHERE held.round_id = ${roundTable.id}
        AND held.person_id = ${personId} AND held.from_at <= now() AND (held.to_at IS NULL OR held.to_at > now()))`,
    )
    .orderBy(sql`${roundTable.createdAt} DESC`, roundTable.id)
}

/**
 * A round that is being designed or is on show, with the copy that is worked on and what `personId` does in it; nothing
 * where he does nothing. With `lock` nobody else saves the copy until the transaction ends. Call it inside `asPerson`.
 */
export async function findDesign(db: Db, slug: string, personId: string) {
  const editor = alias(personTable, 'editor')
  const [row] = await db
    .select({
      round: roundTable,
      roles: rolesOf(personId),
      draft: {
        definition: roundDraftTable.definition,
        edition: roundDraftTable.edition,
        editedAt: roundDraftTable.editedAt,
      },
      editedBy: editor.name,
      inForce: { id: roundVersionTable.id, definition: roundVersionTable.definition },
    })
    .from(roundTable)
    .leftJoin(roundDraftTable, eq(roundDraftTable.roundId, roundTable.id))
    .leftJoin(editor, eq(editor.id, roundDraftTable.editedBy))
    .leftJoin(roundVersionTable, eq(roundVersionTable.id, roundTable.versionId))
    .where(eq(roundTable.slug, slug))
  return row && row.roles.length > 0 ? row : undefined
}

/** What happened to a round, oldest first, each with who did it and which version it is about. Call it inside `asPerson`. */
export function findRoundEvents(db: Db, roundId: string) {
  return db
    .select({
      id: roundEventTable.id,
      kind: roundEventTable.kind,
      at: roundEventTable.at,
      versionId: roundEventTable.versionId,
      versionNo: roundVersionTable.no,
      aboutEventId: roundEventTable.aboutEventId,
      actorId: roundEventTable.actorId,
      actorName: personTable.name,
      detail: roundEventTable.detail,
    })
    .from(roundEventTable)
    .leftJoin(roundVersionTable, eq(roundVersionTable.id, roundEventTable.versionId))
    .leftJoin(personTable, eq(personTable.id, roundEventTable.actorId))
    .where(eq(roundEventTable.roundId, roundId))
    .orderBy(asc(roundEventTable.seq))
}

/** Who does what in a round now. Call it inside `asPerson`. */
export function findRoundPeople(db: Db, roundId: string) {
  return db
    .select({ personId: roundRoleTable.personId, name: personTable.name, role: roundRoleTable.role })
    .from(roundRoleTable)
    .innerJoin(personTable, eq(personTable.id, roundRoleTable.personId))
    .where(and(eq(roundRoleTable.roundId, roundId), isNull(roundRoleTable.toAt)))
    .orderBy(asc(roundRoleTable.role), asc(personTable.name), asc(roundRoleTable.personId))
}
