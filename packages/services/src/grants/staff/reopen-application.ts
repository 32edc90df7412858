import { asPerson } from '@academy/db/actor/as-person'
import { insertApplicationEvent, keepApplicationEvent } from '@academy/db/grants/apply/application-events'
import {
  findApplicationForStaff,
  tellLeads,
  tellLeadsReopened,
} from '@academy/db/grants/staff/find-application-for-staff'
import { DomainError } from '@academy/domain/domain-error'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import { requirePort } from '../../ports/require-port.ts'
import type { ServiceContext } from '../../service-context.ts'
import { requireRoundRole } from '../design/load-design.ts'
import { definitionOf } from '../round/definition-of.ts'
import { staffApplicationInput } from './get-application-for-staff.ts'
import { readDue, type DueProblem } from './read-due.ts'
import { staffOfRound } from './staff-of-round.ts'

export const reopenApplicationInput = staffApplicationInput.extend({
  /** The sections that its people may change; all of them where it is empty. */
  sections: z.array(z.string().max(60)).max(60),
  /** Until when, as written, in the zone of the round. */
  untilLocal: z.string().max(20),
  reason: z.string().max(2000),
})

export type ReopenProblem = DueProblem | 'reason-missing' | 'sections-unknown'

/**
 * Opens sections of a submitted application again until an instant, with a reason that its leads are told by mail; what was
 * submitted stands until they submit again. For the fund manager. Refuses with `signed-out`, `not-found`, `not-allowed`,
 * and `refused` because `not-submitted`. A time that cannot be, or a missing reason, is answered as a problem.
 */
export async function reopenApplication(
  ctx: ServiceContext,
  input: z.output<typeof reopenApplicationInput>,
): Promise<{ ok: true; told: number } | { ok: false; problems: ReopenProblem[] }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at: now }) => {
    const design = await staffOfRound(tx, input.slug, personId)
    requireRoundRole(design, 'fund-manager')
    const { round } = design
    const application = await findApplicationForStaff(tx, round.id, input.reference)
    if (!application) throw new DomainError('not-found')
    if (application.status !== 'submitted') throw new DomainError('refused', 'not-submitted')
    const due = readDue(input.untilLocal, round.closesAtZone, now)
    const known = new Set(definitionOf(application.roundVersion).form.sections.map(({ slug }) => slug))
    const sections = input.sections.filter((slug) => known.has(slug))
    const reason = input.reason.trim()
    const problems: ReopenProblem[] = []
    if (!due.ok) problems.push(due.why)
    if (reason === '') problems.push('reason-missing')
    // No section named means all of them: names that are none must not come to mean that.
    if (input.sections.length > 0 && sections.length === 0) problems.push('sections-unknown')
    if (problems.length > 0 || !due.ok) return { ok: false, problems }
    const until = due.instant.toISOString()
    const at = await insertApplicationEvent(tx, {
      applicationId: application.id,
      kind: 'reopened',
      actorId: personId,
      detail: { until, sections, reason },
    })
    const url = `${requirePort(ctx, 'origin')}/applications/${application.id}`
    const params = { round: round.name, roundCy: round.nameCy, closesAt: until, reason, url }
    const told = await tellLeadsReopened(tx, application.id, params)
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'application.reopened',
      subjectKind: 'application',
      subjectId: application.id,
      at,
      detail: { until, sections, told },
    })
    return { ok: true, told }
  })
}

export const endReopeningInput = staffApplicationInput.extend({ reason: z.string().max(2000) })

/**
 * Ends what a reopening opened, with a reason that the leads are told: what was submitted before stands, and what was
 * changed since is kept as a draft of nothing. For the fund manager. Refuses with `signed-out`, `not-found`, `not-allowed`,
 * and `refused` because `not-reopened`. A missing reason is answered as a problem.
 */
export async function endReopening(
  ctx: ServiceContext,
  input: z.output<typeof endReopeningInput>,
): Promise<{ ok: true; told: number } | { ok: false; problems: ReopenProblem[] }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const design = await staffOfRound(tx, input.slug, personId)
    requireRoundRole(design, 'fund-manager')
    const { round } = design
    const application = await findApplicationForStaff(tx, round.id, input.reference)
    if (!application) throw new DomainError('not-found')
    if (application.status !== 'reopened') throw new DomainError('refused', 'not-reopened')
    const reason = input.reason.trim()
    if (reason === '') return { ok: false, problems: ['reason-missing'] }
    const event = {
      applicationId: application.id,
      kind: 'reopening-ended',
      actorId: personId,
      detail: { reason },
    } as const
    const { id, at } = await keepApplicationEvent(tx, event)
    const url = `${requirePort(ctx, 'origin')}/applications/${application.id}`
    const told = await tellLeads(tx, 'reopening-ended', id, {
      round: round.name,
      roundCy: round.nameCy,
      reason,
      url,
    })
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'application.reopening-ended',
      subjectKind: 'application',
      subjectId: application.id,
      at,
      detail: { told },
    })
    return { ok: true, told }
  })
}
