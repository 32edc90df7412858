import { asPerson } from '@academy/db/actor/as-person'
import { findApplicationsOfRound } from '@academy/db/grants/apply/find-applications-of-round'
import { findRound } from '@academy/db/grants/round/find-rounds'
import { DomainError } from '@academy/domain/domain-error'
import { applicationStatuses, type ApplicationStatus } from '@academy/domain/grants/application-state'
import { z } from 'zod'
import type { ServiceContext } from '../../service-context.ts'
import { requireStaff } from '../../actor/require-person.ts'
import { toRoundSummary, type RoundSummary } from '../round/round-summary.ts'

export const listApplicationsOfRoundInput = z.strictObject({ roundSlug: z.string().min(1).max(100) })

export interface ApplicationsOfRound {
  round: RoundSummary
  counts: Record<ApplicationStatus, number>
  applications: {
    id: string
    reference: string
    status: ApplicationStatus
    organisationName: string
    createdAt: Date
    submittedAt: Date | null
  }[]
}

/**
 * Every application of a round, without a single answer: for the fund manager. Three statements.
 * Refuses with `signed-out`, `not-allowed`, `not-found`.
 */
export async function listApplicationsOfRound(
  ctx: ServiceContext,
  input: z.output<typeof listApplicationsOfRoundInput>,
): Promise<ApplicationsOfRound> {
  const personId = requireStaff(ctx, 'fund-manager')
  return asPerson(ctx.db, personId, async (tx) => {
    const found = await findRound(tx, input.roundSlug)
    if (!found) throw new DomainError('not-found')
    const applications = await findApplicationsOfRound(tx, found.round.id)
    const counts = Object.fromEntries(
      applicationStatuses.map((status) => [
        status,
        applications.filter((row) => row.status === status).length,
      ]),
    ) as Record<ApplicationStatus, number>
    return {
      round: toRoundSummary(found.round, ctx.now),
      counts,
      applications,
    }
  })
}
