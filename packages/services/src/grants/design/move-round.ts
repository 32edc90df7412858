import { asPerson } from '@academy/db/actor/as-person'
import type { Db } from '@academy/db/client/open-database'
import { findRoundEvents } from '@academy/db/grants/design/find-design'
import { findNewestVersionNo, tellApplicants } from '@academy/db/grants/design/save-design'
import { insertRoundEvent, insertRoundVersion } from '@academy/db/grants/round/insert-round'
import { DomainError } from '@academy/domain/domain-error'
import { foldRound, type RoundEventKind } from '@academy/domain/grants/round-state'
import { checkRoundDefinition } from '@academy/domain/round/check/check-round-definition'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import { requirePort } from '../../ports/require-port.ts'
import type { ServiceContext } from '../../service-context.ts'
import { versionRow } from '../round/version-row.ts'
import { designInput, loadDesign, requireRoundRole, type LoadedDesign } from './load-design.ts'
import { readDraft } from './read-draft.ts'

const reason = z.string().trim().min(1).max(2000)

interface Moving {
  tx: Db
  personId: string
  design: LoadedDesign
  events: Awaited<ReturnType<typeof findRoundEvents>>
}

/** Does `work` on a round by whoever has the role, then writes its event and the audit's, in one transaction. */
async function move(
  ctx: ServiceContext,
  slug: string,
  role: 'fund-manager' | 'senior-officer',
  kind: RoundEventKind,
  work: (moving: Moving) => Promise<{ versionId: string; detail?: Record<string, string> }>,
  after?: (moving: Moving, eventId: string) => Promise<void>,
): Promise<void> {
  const personId = requirePerson(ctx)
  await asPerson(ctx.db, personId, async (tx, { at }) => {
    const design = await loadDesign(tx, slug, personId)
    requireRoundRole(design, role)
    const moving = { tx, personId, design, events: await findRoundEvents(tx, design.round.id) }
    const { versionId, detail = {} } = await work(moving)
    const roundId = design.round.id
    const { id } = await insertRoundEvent(tx, { roundId, kind, versionId, actorId: personId, detail })
    await after?.(moving, id)
    await recordAudit(tx, {
      actor: ctx.actor,
      event: `round.${kind}`,
      subjectKind: 'round',
      subjectId: roundId,
      at,
      detail: { versionId },
    })
  })
}

export const proposeRoundInput = designInput

/**
 * Freezes the copy that is worked on into a version and gives it to a second person. Refuses with `signed-out`,
 * `not-found`, `not-allowed`; `refused` because `problems` (`details.count`: how many must be put right first),
 * `waits-already`, or `round-cancelled`.
 */
export function proposeRound(
  ctx: ServiceContext,
  { slug }: z.output<typeof proposeRoundInput>,
): Promise<void> {
  return move(ctx, slug, 'fund-manager', 'proposed', async ({ tx, personId, design, events }) => {
    const state = foldRound(events)
    if (state.status === 'cancelled') throw new DomainError('refused', 'round-cancelled')
    if (state.pending) throw new DomainError('refused', 'waits-already')
    const definition = readDraft(design.draft.definition)
    const must = checkRoundDefinition(definition, ctx.now).filter(({ severity }) => severity === 'must')
    if (must.length > 0) throw new DomainError('refused', 'problems', { count: must.length })
    const no = (await findNewestVersionNo(tx, design.round.id)) + 1
    const row = { ...versionRow(definition), createdBy: personId }
    const { id: versionId } = await insertRoundVersion(tx, design.round.id, no, row)
    return { versionId }
  })
}

export const decideOnRoundInput = z.discriminatedUnion('approve', [
  designInput.extend({ approve: z.literal(true) }),
  designInput.extend({ approve: z.literal(false), reason }),
])

/**
 * Approves what waits, or sends it back with a reason: a senior officer who did not propose it. Refuses with `signed-out`,
 * `not-found`, `not-allowed`; `refused` because `nothing-waits` or `proposed-it`.
 */
export function decideOnRound(
  ctx: ServiceContext,
  input: z.output<typeof decideOnRoundInput>,
): Promise<void> {
  const kind = input.approve ? 'approved' : 'sent-back'
  return move(ctx, input.slug, 'senior-officer', kind, async ({ personId, events }) => {
    const { pending } = foldRound(events)
    if (pending?.state !== 'proposed') throw new DomainError('refused', 'nothing-waits')
    const proposal = events.findLast((event) => event.kind === 'proposed')
    if (input.approve && proposal?.actorId === personId) throw new DomainError('refused', 'proposed-it')
    return { versionId: pending.versionId, detail: input.approve ? {} : { reason: input.reason } }
  })
}

export const publishRoundInput = designInput.extend({
  /** What changed and why: asked where the round is on show, and told to everybody who applies. */
  reason: reason.optional(),
})

/**
 * Puts what was approved on show; where the round is on show already, amends it and tells everybody of an application that
 * goes on. Refuses with `signed-out`, `not-found`, `not-allowed`; `refused` because `not-approved`, `reason-missing`,
 * `shortens` (an amendment never closes a round earlier) or `window-closed`.
 */
export async function publishRound(
  ctx: ServiceContext,
  input: z.output<typeof publishRoundInput>,
): Promise<void> {
  const personId = requirePerson(ctx)
  const found = await asPerson(ctx.db, personId, (tx) => loadDesign(tx, input.slug, personId))
  const kind = found.round.status === 'published' ? 'amended' : 'published'
  const work = async ({ design, events }: Moving) => {
    const { pending } = foldRound(events)
    if (pending?.state !== 'approved') throw new DomainError('refused', 'not-approved')
    if (kind === 'amended' && !input.reason) throw new DomainError('refused', 'reason-missing')
    if (kind === 'amended' && design.round.closesAt <= ctx.now)
      throw new DomainError('refused', 'window-closed')
    return { versionId: pending.versionId, ...(input.reason && { detail: { reason: input.reason } }) }
  }
  await move(ctx, input.slug, 'fund-manager', kind, work, async ({ tx, design }, eventId) => {
    if (kind === 'amended') {
      const params = { ...mailOf(ctx, design), reason: input.reason ?? '' }
      await tellApplicants(tx, { eventId, template: 'round-amended', params })
    }
  })
}

/** What every mail about a round says of it. */
export function mailOf(ctx: ServiceContext, { round }: LoadedDesign): Record<string, string> {
  const origin = requirePort(ctx, 'origin')
  return { round: round.name, roundCy: round.nameCy, url: `${origin}/applications` }
}
