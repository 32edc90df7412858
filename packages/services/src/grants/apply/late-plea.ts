import { asPerson } from '@academy/db/actor/as-person'
import { insertApplicationEvent } from '@academy/db/grants/apply/application-events'
import { findApplication } from '@academy/db/grants/apply/find-application'
import { findLatePleas, type LatePleasRow } from '@academy/db/grants/apply/late-pleas'
import type { Decision } from '@academy/domain/decision'
import { DomainError } from '@academy/domain/domain-error'
import { canPlead, type LatePlea, type PleaWhy } from '@academy/domain/grants/late-plea'
import type { Words } from '@academy/domain/text/words'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { definitionOf } from '../round/definition-of.ts'
import { toRoundSummary, type RoundSummary } from '../round/round-summary.ts'
import { applicationInput } from './load-application.ts'

/** A press of Submit that failed: when, by whom, why, and which sections were not done. */
export interface RefusedPress {
  at: Date
  actor: string | null
  why: string | null
  missing: Words[]
}

export interface LatePleaPage {
  application: { id: string; reference: string; organisationName: string }
  round: RoundSummary
  presses: RefusedPress[]
  /** Failed presses beyond those: only their number is known. */
  counted: number
  pleas: (LatePlea & { actor: string | null })[]
  /** Taken until then by a ruling, as long as that is to come. */
  submitUntil: Date | null
  canPlead: Decision<PleaWhy>
}

/** One's own failed presses and pleas, and whether one may plead. Three statements. Refuses with `signed-out`, `not-found`. */
export async function getLatePlea(
  ctx: ServiceContext,
  { applicationId }: z.output<typeof applicationInput>,
): Promise<LatePleaPage> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const row = await findApplication(tx, applicationId, personId)
    if (!row) throw new DomainError('not-found')
    const found = await findLatePleas(tx, applicationId)
    const { id, reference, organisation, round, submitUntil } = row
    const pleas = toPleas(found)
    return {
      application: { id, reference, organisationName: organisation.name },
      round: toRoundSummary(round, ctx.now),
      presses: toPresses(found, definitionOf(row.roundVersion).form.sections),
      counted: found.counted,
      pleas,
      submitUntil: submitUntil && submitUntil > ctx.now ? submitUntil : null,
      canPlead: canPlead(row, round, pleas, ctx.now),
    }
  })
}

export const pleadLateInput = applicationInput.extend({ reason: z.string().max(4000) })

/**
 * Pleads that one's own application, never submitted, be taken late, with a reason that the officers of the round read.
 * Anybody of it may. Refuses with `signed-out`, `not-found`, and `refused` because of `PleaWhy`; a missing reason is
 * answered as a problem. Three statements and the audit's.
 */
export async function pleadLate(
  ctx: ServiceContext,
  input: z.output<typeof pleadLateInput>,
): Promise<{ ok: boolean }> {
  const personId = requirePerson(ctx)
  const { applicationId } = input
  return asPerson(ctx.db, personId, async (tx, { at: now }) => {
    const row = await findApplication(tx, applicationId, personId, { lock: true })
    if (!row) throw new DomainError('not-found')
    const decision = canPlead(row, row.round, toPleas(await findLatePleas(tx, applicationId)), now)
    if (!decision.ok) throw new DomainError('refused', decision.why)
    const reason = input.reason.trim()
    if (reason === '') return { ok: false }
    const at = await insertApplicationEvent(tx, {
      applicationId,
      kind: 'late-plea-made',
      actorId: personId,
      detail: { reason },
    })
    // What it says may be of somebody's health: the log knows only that there is one.
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'application.late-plea-made',
      subjectKind: 'application',
      subjectId: applicationId,
      at,
    })
    return { ok: true }
  })
}

export function toPleas({
  pleas,
}: LatePleasRow): (LatePlea & { actor: string | null; officer: string | null })[] {
  return pleas.map(({ at, ruling, ...plea }) => ({
    ...plea,
    at: new Date(at),
    officer: ruling?.actor ?? null,
    ruling: ruling && {
      granted: ruling.granted,
      reason: ruling.reason,
      at: new Date(ruling.at),
      until: ruling.until === null ? null : new Date(ruling.until),
    },
  }))
}

export function toPresses(
  { presses }: LatePleasRow,
  sections: readonly { slug: string; title: Words }[],
): RefusedPress[] {
  return presses.map(({ at, missing, ...press }) => {
    const slugs = missing?.split(' ') ?? []
    return {
      ...press,
      at: new Date(at),
      missing: sections.filter(({ slug }) => slugs.includes(slug)).map(({ title }) => title),
    }
  })
}
