import { asPerson } from '@academy/db/actor/as-person'
import { insertApplicationEvent } from '@academy/db/grants/apply/application-events'
import {
  findApplicationForStaff,
  insertStaffNote,
  tellLeadsReopened,
} from '@academy/db/grants/staff/find-application-for-staff'
import { resolveDeadline } from '@academy/domain/deadline/resolve-deadline'
import { DomainError } from '@academy/domain/domain-error'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import { requirePort } from '../../ports/require-port.ts'
import type { ServiceContext } from '../../service-context.ts'
import { requireRoundRole } from '../design/load-design.ts'
import { definitionOf } from '../round/definition-of.ts'
import { staffApplicationInput } from './get-application-for-staff.ts'
import { staffOfRound } from './staff-of-round.ts'

export const writeNoteInput = staffApplicationInput.extend({ body: z.string().trim().min(1).max(4000) })

/** Keeps a note about an application, which applicants never see. Refuses with `signed-out`, `not-found`, `not-allowed`. */
export async function writeNote(
  ctx: ServiceContext,
  { slug, reference, body }: z.output<typeof writeNoteInput>,
): Promise<void> {
  const personId = requirePerson(ctx)
  await asPerson(ctx.db, personId, async (tx) => {
    const design = await staffOfRound(tx, slug, personId)
    requireRoundRole(design, 'fund-manager', 'senior-officer', 'panel', 'finance')
    const application = await findApplicationForStaff(tx, design.round.id, reference)
    if (!application) throw new DomainError('not-found')
    await insertStaffNote(tx, { applicationId: application.id, body, authorId: personId })
  })
}

export const reopenApplicationInput = staffApplicationInput.extend({
  /** The sections that its people may change; all of them where it is empty. */
  sections: z.array(z.string().max(60)).max(60),
  /** Until when, as written, in the zone of the round. */
  untilLocal: z.string().max(20),
  reason: z.string().max(2000),
})

export type ReopenProblem =
  | 'malformed'
  | 'time-does-not-exist'
  | 'time-happens-twice'
  | 'unknown-zone'
  | 'until-past'
  | 'reason-missing'

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
    const { round, inForce } = design
    const application = await findApplicationForStaff(tx, round.id, input.reference)
    if (!application || !inForce) throw new DomainError('not-found')
    if (application.status !== 'submitted') throw new DomainError('refused', 'not-submitted')
    const resolved = resolveDeadline({ local: input.untilLocal.trim(), zone: round.closesAtZone })
    const reason = input.reason.trim()
    const problems: ReopenProblem[] = []
    if (!resolved.ok) problems.push(resolved.why)
    else if (resolved.instant <= now) problems.push('until-past')
    if (reason === '') problems.push('reason-missing')
    if (problems.length > 0 || !resolved.ok) return { ok: false, problems }
    const known = new Set(definitionOf(inForce).form.sections.map(({ slug }) => slug))
    const sections = input.sections.filter((slug) => known.has(slug))
    const until = resolved.instant.toISOString()
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
