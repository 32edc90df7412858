import { asPerson } from '@academy/db/actor/as-person'
import { findMyApplications } from '@academy/db/grants/apply/find-my-applications'
import type { DecisionOutcome } from '@academy/domain/decide/decision'
import type { Words } from '@academy/domain/text/words'
import type { MemberRole } from '@academy/domain/organisation/member-role'
import type { ApplicationStatus } from '@academy/domain/grants/application-state'
import { roundPhase, type RoundPhase } from '@academy/domain/grants/round-window'
import type { ServiceContext } from '../../service-context.ts'
import { requirePerson } from '../../actor/require-person.ts'

export interface MyApplication {
  id: string
  reference: string
  status: ApplicationStatus
  createdAt: Date
  submittedAt: Date | null
  organisation: { id: string; name: string }
  role: MemberRole
  round: { slug: string; name: Words; fictional: boolean; phase: RoundPhase; closesAt: Date }
  receiptNumber: string | null
  /** What was decided of it, once results are told. */
  result: DecisionOutcome | null
}

/** The applications of the person's organisations, the newest first. Two statements. Refuses with `signed-out`. */
export async function listMyApplications(ctx: ServiceContext): Promise<MyApplication[]> {
  const personId = requirePerson(ctx)
  const rows = await asPerson(ctx.db, personId, (tx) => findMyApplications(tx, personId))
  return rows.map(({ round, ...application }) => ({
    ...application,
    round: {
      slug: round.slug,
      name: { en: round.name, cy: round.nameCy },
      fictional: round.fictional,
      phase: roundPhase(round, ctx.now),
      closesAt: round.closesAt,
    },
  }))
}
