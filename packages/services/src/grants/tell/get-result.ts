import { asPerson } from '@academy/db/actor/as-person'
import { findApplication } from '@academy/db/grants/apply/find-application'
import { findResult, type FoundResult } from '@academy/db/grants/tell/find-result'
import { DomainError } from '@academy/domain/domain-error'
import type { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import type { ServiceContext } from '../../service-context.ts'
import { applicationInput } from '../apply/load-application.ts'
import { toRoundSummary, type RoundSummary } from '../round/round-summary.ts'

export const getResultInput = applicationInput

export interface ResultPage {
  application: { id: string; reference: string; organisation: { id: string; name: string } }
  round: RoundSummary
  result: FoundResult
  /** Whether there is still time to appeal. */
  isAppealOpen: boolean
}

/**
 * The result of one's own application, from the instant at which results are told: two statements, with who asks in the first. Refuses with `signed-out`, and
 * `not-found` before that as if there were none.
 */
export async function getResult(
  ctx: ServiceContext,
  { applicationId }: z.output<typeof getResultInput>,
): Promise<ResultPage> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const row = await findApplication(tx, applicationId, personId, { lock: false })
    const result = row && (await findResult(tx, applicationId))
    if (!row || !result) throw new DomainError('not-found')
    const { id, reference, organisation } = row
    const { makeBy } = result.appeal
    return {
      application: { id, reference, organisation },
      round: toRoundSummary(row.round, ctx.now),
      result,
      isAppealOpen: makeBy !== null && ctx.now < makeBy,
    }
  })
}
