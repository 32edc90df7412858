import { asPerson } from '@academy/db/actor/as-person'
import { findRoundsOf } from '@academy/db/grants/design/find-design'
import { requirePerson } from '../../actor/require-person.ts'
import type { ServiceContext } from '../../service-context.ts'
import { toRoundSummary, type RoundSummary } from '../round/round-summary.ts'

export interface MyRound extends RoundSummary {
  roles: string[]
}

/** The rounds in which the person has a role, the newest first. One statement. Refuses with `signed-out`. */
export async function listMyRounds(ctx: ServiceContext): Promise<MyRound[]> {
  const personId = requirePerson(ctx)
  const rows = await asPerson(ctx.db, personId, (tx) => findRoundsOf(tx, personId))
  return rows.map(({ round, roles }) => ({ ...toRoundSummary(round, ctx.now), roles }))
}
