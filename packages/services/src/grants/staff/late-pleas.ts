import { asPerson } from '@academy/db/actor/as-person'
import { insertApplicationEvent } from '@academy/db/grants/apply/application-events'
import { findLatePleas } from '@academy/db/grants/apply/late-pleas'
import { findPleading, findPleasOfRound } from '@academy/db/grants/staff/find-pleas'
import { resolveDeadline } from '@academy/domain/deadline/resolve-deadline'
import type { Decision } from '@academy/domain/decision'
import { DomainError } from '@academy/domain/domain-error'
import type { ApplicationStatus } from '@academy/domain/grants/application-state'
import { canRule, RULING_DAYS_MAX, type LatePlea } from '@academy/domain/grants/late-plea'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { toPleas, toPresses, type RefusedPress } from '../apply/late-plea.ts'
import { requireRoundRole, type designInput } from '../design/load-design.ts'
import { definitionOf } from '../round/definition-of.ts'
import { toRoundSummary, type RoundSummary } from '../round/round-summary.ts'
import { staffApplicationInput } from './get-application-for-staff.ts'
import { staffOfRound } from './staff-of-round.ts'

const DAY_MS = 86_400_000

export interface LatePleaList {
  round: RoundSummary
  pleas: Awaited<ReturnType<typeof findPleasOfRound>>
}

/** The pleas of a round, those that wait first: at most 500. Three statements. Refuses with `signed-out`, `not-found`, `not-allowed`. */
export async function listLatePleas(
  ctx: ServiceContext,
  { slug }: z.output<typeof designInput>,
): Promise<LatePleaList> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const { round } = await staffOfRound(tx, slug, personId)
    return { round: toRoundSummary(round, ctx.now), pleas: await findPleasOfRound(tx, round.id) }
  })
}

export interface LatePleaForStaff {
  round: RoundSummary
  reference: string
  organisationName: string
  status: ApplicationStatus
  createdAt: Date
  presses: RefusedPress[]
  counted: number
  pleas: (LatePlea & { actor: string | null; officer: string | null })[]
  /** Whether the reader may rule on the one that waits; nothing where none does. */
  canRule: Decision<'decided-already' | 'own-case' | 'withdrawn' | 'already-submitted' | 'not-officer'> | null
}

/** A plea with what speaks for it: its people's failed presses. Four statements. Refuses with `signed-out`, `not-found`, `not-allowed`. */
export async function getLatePleaForStaff(
  ctx: ServiceContext,
  { slug, reference }: z.output<typeof staffApplicationInput>,
): Promise<LatePleaForStaff> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const { round, roles, inForce } = await staffOfRound(tx, slug, personId)
    const application = await findPleading(tx, round.id, reference)
    if (!application || !inForce) throw new DomainError('not-found')
    const found = await findLatePleas(tx, application.id)
    const pleas = toPleas(found)
    const waits = pleas.some(({ ruling }) => ruling === null)
    const isOfficer = roles.includes('fund-manager') || roles.includes('senior-officer')
    const { organisationName, status, createdAt } = application
    return {
      round: toRoundSummary(round, ctx.now),
      reference,
      organisationName,
      status,
      createdAt,
      presses: toPresses(found, definitionOf(inForce).form.sections),
      counted: found.counted,
      pleas,
      canRule: !waits
        ? null
        : isOfficer
          ? canRule({ ...application, ruled: false })
          : ({ ok: false, why: 'not-officer' } as const),
    }
  })
}

export const ruleOnPleaInput = staffApplicationInput.extend({
  pleaId: z.uuid(),
  grant: z.boolean(),
  /** Until when it is taken, as written, in the zone of the round; of a refusal nothing. */
  untilLocal: z.string().max(20),
  reason: z.string().max(2000),
})

export type RulingProblem =
  | 'malformed'
  | 'time-does-not-exist'
  | 'time-happens-twice'
  | 'unknown-zone'
  | 'until-past'
  | 'until-far'
  | 'reason-missing'

/**
 * Rules on a plea that waits: takes that application alone until an instant, or refuses; with a reason that its people are
 * told. For a fund manager or senior officer of the round who does not belong to the organisation and never did. Refuses
 * with `signed-out`, `not-found`, `not-allowed`, and `refused` because `decided-already`, `own-case`, `withdrawn`,
 * `already-submitted`. A time that cannot be, or a missing reason, is answered as a problem.
 */
export async function ruleOnPlea(
  ctx: ServiceContext,
  input: z.output<typeof ruleOnPleaInput>,
): Promise<{ ok: true } | { ok: false; problems: RulingProblem[] }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at: now }) => {
    const design = await staffOfRound(tx, input.slug, personId)
    requireRoundRole(design, 'fund-manager', 'senior-officer')
    const application = await findPleading(tx, design.round.id, input.reference, { lock: true })
    if (!application) throw new DomainError('not-found')
    const plea = toPleas(await findLatePleas(tx, application.id)).find(({ id }) => id === input.pleaId)
    if (!plea) throw new DomainError('not-found')
    const decision = canRule({ ...application, ruled: plea.ruling !== null })
    if (!decision.ok) throw new DomainError('refused', decision.why)
    const { problems, until } = readRuling(input, design.round.closesAtZone, now)
    if (problems.length > 0) return { ok: false, problems }
    const kind = input.grant ? 'late-plea-granted' : 'late-plea-refused'
    const ruled = { pleaId: plea.id, ...(until && { until: until.toISOString() }) }
    const at = await insertApplicationEvent(tx, {
      applicationId: application.id,
      kind,
      actorId: personId,
      detail: { ...ruled, reason: input.reason.trim() },
    })
    await recordAudit(tx, {
      actor: ctx.actor,
      event: `application.${kind}`,
      subjectKind: 'application',
      subjectId: application.id,
      at,
      detail: ruled,
    })
    return { ok: true }
  })
}

function readRuling(input: z.output<typeof ruleOnPleaInput>, zone: string, now: Date) {
  const problems: RulingProblem[] = []
  let until: Date | undefined
  if (input.grant) {
    const resolved = resolveDeadline({ local: input.untilLocal.trim(), zone })
    if (!resolved.ok) problems.push(resolved.why)
    else if (resolved.instant <= now) problems.push('until-past')
    else if (resolved.instant.getTime() > now.getTime() + RULING_DAYS_MAX * DAY_MS) problems.push('until-far')
    else until = resolved.instant
  }
  if (input.reason.trim() === '') problems.push('reason-missing')
  return { problems, until }
}
