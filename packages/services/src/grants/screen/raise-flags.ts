import { asPerson } from '@academy/db/actor/as-person'
import { findScreeningFacts } from '@academy/db/grants/screen/find-facts'
import {
  findFlag,
  findToPropose,
  insertFlagEvent,
  insertFlags,
} from '@academy/db/grants/screen/write-screening'
import { DomainError } from '@academy/domain/domain-error'
import { findFindings } from '@academy/domain/screen/find-findings'
import { FLAG_WORDS_MAX, flagKindOf, flagKinds, flagResolutions } from '@academy/domain/screen/flag'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { designInput, requireRoundRole } from '../design/load-design.ts'
import { definitionOf } from '../round/definition-of.ts'
import { isSealed } from '../round/is-sealed.ts'
import { staffOfRound } from '../staff/staff-of-round.ts'
import { screenedInput, screeners } from './screen-input.ts'

export const raiseFlagInput = screenedInput.extend({
  kind: z.enum(flagKinds),
  words: z.string().max(FLAG_WORDS_MAX),
})

/**
 * Raises a flag on a bid, in words. For fund managers and senior officers. Refuses with `signed-out`, `not-found`, `not-allowed`,
 * and `refused` because `not-submitted`, `withdrawn` or `sealed`.
 */
export async function raiseFlag(
  ctx: ServiceContext,
  { slug, reference, kind, ...input }: z.output<typeof raiseFlagInput>,
): Promise<{ ok: true } | { ok: false; problems: 'words-missing'[] }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const { round, ...design } = await staffOfRound(tx, slug, personId)
    requireRoundRole(design, ...screeners)
    const bid = await findToPropose(tx, round.id, reference)
    if (!bid) throw new DomainError('not-found')
    if (bid.status === 'withdrawn') throw new DomainError('refused', 'withdrawn')
    if (bid.standingSubmissionId === null) throw new DomainError('refused', 'not-submitted')
    if (isSealed(round, at)) throw new DomainError('refused', 'sealed')
    const words = input.words.trim()
    if (words === '') return { ok: false, problems: ['words-missing'] }
    const flag = { applicationId: bid.id, kind, words, finding: null, evidence: {}, other: null }
    const [raised] = await insertFlags(tx, { roundId: round.id, raisedBy: personId }, [flag])
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'flag.raised',
      subjectKind: 'application',
      subjectId: bid.id,
      at,
      detail: { flag: raised?.id ?? null, kind },
    })
    return { ok: true }
  })
}

export const raiseFindingsInput = designInput.extend({
  /** Of one bid; `null` for all of the round. */
  reference: z.string().min(1).max(40).nullable().default(null),
})

/**
 * Looks through the facts of every bid of a round, or of one, and raises a flag for each finding that has none yet; what is only good
 * to know raises none. Done again it raises nothing twice. For fund managers and senior officers. Refuses with `signed-out`,
 * `not-found`, `not-allowed`, and `refused` because `sealed`.
 */
export async function raiseFindings(
  ctx: ServiceContext,
  { slug, reference }: z.output<typeof raiseFindingsInput>,
): Promise<{ raised: number; bids: number }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const { round, ...design } = await staffOfRound(tx, slug, personId)
    requireRoundRole(design, ...screeners)
    if (isSealed(round, at)) throw new DomainError('refused', 'sealed')
    const { bids, definitions, raised } = await findScreeningFacts(tx, round.id, reference)
    if (reference !== null && bids.length === 0) throw new DomainError('not-found')
    const today = at.toISOString().slice(0, 10)
    const flags = bids.flatMap((bid) => {
      const version = { id: bid.versionId, definition: definitions[bid.versionId] }
      return findFindings(definitionOf(version).definition, bid, today)
        .filter(({ severity, key }) => severity !== 'note' && !raised.has(`${bid.applicationId} ${key}`))
        .map(({ kind, key, evidence, other = null }) => ({
          applicationId: bid.applicationId,
          kind: flagKindOf(kind),
          words: null,
          finding: key,
          evidence,
          other,
        }))
    })
    const kept =
      flags.length === 0 ? [] : await insertFlags(tx, { roundId: round.id, raisedBy: personId }, flags)
    if (kept.length > 0) {
      await recordAudit(tx, {
        actor: ctx.actor,
        event: 'flags.raised',
        subjectKind: 'round',
        subjectId: round.id,
        at,
        detail: { flags: kept.length, bids: bids.length },
      })
    }
    return { raised: kept.length, bids: bids.length }
  })
}

export const giveFlagInput = designInput.extend({ flagId: z.uuid(), ownerId: z.uuid() })

/**
 * Gives a flag to an officer of the round to whom the bid is open. For fund managers and senior officers. Refuses with `signed-out`,
 * `not-found` (also where the flag ended), `not-allowed`, and `refused` because `owner-closed` where it cannot be his.
 */
export async function giveFlag(
  ctx: ServiceContext,
  { slug, flagId, ownerId }: z.output<typeof giveFlagInput>,
): Promise<void> {
  await changeFlag(ctx, slug, flagId, { kind: 'given', ownerId })
}

export const resolveFlagInput = designInput.extend({
  flagId: z.uuid(),
  resolution: z.enum(flagResolutions),
  words: z.string().max(FLAG_WORDS_MAX),
})

/** Ends a flag, with what was found. Refuses as `giveFlag`. */
export async function resolveFlag(
  ctx: ServiceContext,
  { slug, flagId, resolution, ...input }: z.output<typeof resolveFlagInput>,
): Promise<{ ok: true } | { ok: false; problems: 'words-missing'[] }> {
  const words = input.words.trim()
  if (words === '') return { ok: false, problems: ['words-missing'] }
  await changeFlag(ctx, slug, flagId, { kind: 'resolved', resolution, words })
  return { ok: true }
}

type FlagChange = Omit<Parameters<typeof insertFlagEvent>[1], 'flagId' | 'actorId'>

async function changeFlag(
  ctx: ServiceContext,
  slug: string,
  flagId: string,
  change: FlagChange,
): Promise<void> {
  const personId = requirePerson(ctx)
  await asPerson(ctx.db, personId, async (tx, { at }) => {
    const design = await staffOfRound(tx, slug, personId)
    requireRoundRole(design, ...screeners)
    const flag = await findFlag(tx, design.round.id, flagId)
    if (!flag || flag.isResolved) throw new DomainError('not-found')
    if (change.kind === 'given' && change.ownerId === flag.ownerId) return
    if (change.kind === 'given' && !flag.canOwn.includes(change.ownerId ?? '')) {
      throw new DomainError('refused', 'owner-closed')
    }
    await insertFlagEvent(tx, { ...change, flagId, actorId: personId })
    await recordAudit(tx, {
      actor: ctx.actor,
      event: `flag.${change.kind}`,
      subjectKind: 'application',
      subjectId: flag.applicationId,
      at,
      detail: { flag: flagId, ...(change.ownerId && { owner: change.ownerId }), ...(change.resolution && { resolution: change.resolution }) }, // prettier-ignore
    })
  })
}
