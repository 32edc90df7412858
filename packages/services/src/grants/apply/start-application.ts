import { insertApplicationEvent } from '@academy/db/grants/apply/application-events'
import { asPerson } from '@academy/db/actor/as-person'
import { findStartStanding } from '@academy/db/grants/apply/find-start-standing'
import { insertApplication } from '@academy/db/grants/apply/insert-application'
import { DomainError } from '@academy/domain/domain-error'
import { canStart } from '@academy/domain/grants/application-decisions'
import { mayApply } from '@academy/domain/organisation/may-apply'
import { z } from 'zod'
import { arrivalOf } from '../../actor/arrival-of.ts'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import { uuidv7 } from '../../runtime/uuidv7.ts'
import type { ServiceContext } from '../../service-context.ts'
import { definitionOf } from '../round/definition-of.ts'
import { carryEligibility, eligibilityAnswersInput } from './carry-eligibility.ts'
import { newReference } from './new-reference.ts'

export const startApplicationInput = z.strictObject({
  roundSlug: z.string().min(1).max(100),
  organisationId: z.uuid(),
  eligibility: eligibilityAnswersInput.optional(),
  /** Of the form that is sent: a round that takes several of an organisation begins one for each key. */
  startKey: z.uuid().optional(),
})

/**
 * Begins the application of one of the person's organisations, or finds the one that it has where the round takes one of
 * each. Three statements and the audit's, and four more where answers of before come with it. Refuses with `signed-out`;
 * `not-found` for an unknown round or an organisation of others; `not-allowed` in a test of a round in which the person has
 * no role; `refused` because `not-open-yet`, `window-closed`, `round-cancelled`, `round-not-published`, or of what is known
 * of the organisation: `for-profit`, `not-registered`.
 */
export async function startApplication(
  ctx: ServiceContext,
  input: z.output<typeof startApplicationInput>,
): Promise<{ applicationId: string; started: boolean }> {
  const personId = requirePerson(ctx)
  const { roundSlug, organisationId, startKey = uuidv7() } = input
  const wanted = { roundSlug, organisationId, personId, startKey }
  return asPerson(ctx.db, personId, async (tx, clock) => {
    const standing = await findStartStanding(tx, wanted)
    if (!standing?.role || !standing.organisationId || !standing.card) throw new DomainError('not-found')
    if (standing.applicationId) return { applicationId: standing.applicationId, started: false }
    if (!standing.mayBegin) throw new DomainError('not-allowed')
    const arrivedAt = arrivalOf(ctx, clock)
    const decision = canStart(standing.round, arrivedAt)
    if (!decision.ok) throw new DomainError('refused', decision.why)
    if (!standing.roundVersion) throw new DomainError('not-found')
    const { organisation } = definitionOf(standing.roundVersion).definition
    const may = mayApply(organisation, standing.card)
    if (!may.ok) throw new DomainError('refused', may.why)
    const application = await insertApplication(tx, {
      reference: newReference('SP'),
      roundId: standing.round.id,
      organisationId: standing.organisationId,
      createdBy: personId,
      startKey,
      arrivedAt,
    })
    if (!application) {
      // A colleague began it in the same moment, or the round was changed in it.
      const now = await findStartStanding(tx, wanted)
      if (!now?.applicationId) throw new DomainError('conflict')
      return { applicationId: now.applicationId, started: false }
    }
    const { id: applicationId, createdAt: at } = application
    await insertApplicationEvent(tx, {
      applicationId,
      kind: 'started',
      at,
      actorId: personId,
      detail: {},
    })
    await carryEligibility(tx, { applicationId, personId, at }, input.eligibility ?? {})
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'application.started',
      subjectKind: 'application',
      subjectId: applicationId,
      at,
      detail: { organisationId, round: roundSlug },
    })
    return { applicationId, started: true }
  })
}
