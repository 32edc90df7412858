import { sql } from 'drizzle-orm'
import type { RoundRole } from '@academy/domain/grants/round-state'
import { changeRows } from '../../client/change-rows.ts'
import type { Db } from '../../client/open-database.ts'

/** Gives somebody a role in a round from now on, unless he has it. Nobody can give himself one: inside `asPerson` only a fund manager of the round gives. */
export async function giveRoundRole(
  db: Db,
  {
    roundSlug,
    personId,
    role,
    givenBy,
  }: { roundSlug: string; personId: string; role: RoundRole; givenBy: string | null },
): Promise<boolean> {
  const given = await changeRows(
    db,
    sql`
    INSERT INTO grants.round_role (round_id, person_id, role, given_by)
    SELECT id, ${personId}, ${role}, ${givenBy} FROM grants.round WHERE slug = ${roundSlug}
    ON CONFLICT (round_id, person_id, role) WHERE to_at IS NULL DO NOTHING`,
  )
  return given === 1
}
