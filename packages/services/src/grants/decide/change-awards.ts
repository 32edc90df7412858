import { asPerson } from '@academy/db/actor/as-person'
import { insertAwardChange, insertAwardChangeAnswer } from '@academy/db/grants/decide/keep-decisions'
import { sumOf } from '@academy/domain/allocate/allocation-input'
import { nextReserve } from '@academy/domain/decide/next-reserve'
import type { PassedOver } from '@academy/domain/decide/decision'
import { DomainError } from '@academy/domain/domain-error'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { designInput } from '../design/load-design.ts'
import { approvers, decisionOf, liveSet, loadDecisions, type LoadedDecisions } from './load-decisions.ts'
import { writtenYears } from './recommended.ts'
import { asAllocated, isWaiting, standingAwards, waitingForOffers } from './standing-awards.ts'
import { decisionInput } from './write-decision.ts'

const change = { key: z.uuid(), reason: z.string().max(2000) }
export const endAwardInput = decisionInput.extend({
  ...change,
  kind: z.enum(['declined', 'expired', 'withdrawn']),
})
export type ChangedAward = { ok: true } | { ok: false; problem: 'reason-missing' }

/**
 * Says that an award is declined, expires or is withdrawn: its money is free once a second person agrees. Done again with the same key it changes nothing. Refuses as
 * `getDecisions`, and with `refused` because `decisions-not-sealed`, `award-not-standing`, or `change-waiting`.
 */
export async function endAward(
  ctx: ServiceContext,
  { slug, reference, key, kind, reason }: z.output<typeof endAwardInput>,
): Promise<ChangedAward> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const loaded = await loadDecisions(tx, { slug, lock: true }, personId, ctx.now, approvers)
    const { set, input } = sealedOf(loaded)
    const { found } = loaded
    if (found.last?.changes.some((one) => one.key === key)) return { ok: true }
    const decision = decisionOf(loaded, reference)
    if (!standingAwards(found, input).some((award) => award.decision.id === decision.id))
      throw new DomainError('refused', 'award-not-standing')
    if (isWaiting(found, decision.id)) throw new DomainError('refused', 'change-waiting')
    const said = reason.trim()
    if (said === '') return { ok: false, problem: 'reason-missing' }
    const roundId = loaded.design.round.id
    const id = await insertAwardChange(tx, { roundId, setId: set.id, decisionId: decision.id, kind, reason: said, key, proposedBy: personId }) // prettier-ignore
    await recordAudit(tx, {
      actor: ctx.actor,
      event: `award.${kind}`,
      subjectKind: 'round',
      subjectId: roundId,
      at,
      detail: { change: id, decision: decision.id, reason: said },
    })
    return { ok: true }
  })
}

export const offerReserveInput = designInput.extend(change)
export type OfferedReserve =
  | { ok: true; reference: string }
  | { ok: false; problem: 'reason-missing' }
  | { ok: false; problem: 'none-fits'; passedOver: PassedOver[] }

/**
 * Offers the money that is free to the first whom it fits of those whose appeal was upheld for it and, after them, of the reserves; and says who was passed over and why. It is an award once a second person agrees. Done again with the same
 * key it changes nothing. Refuses as `getDecisions`, and with `refused` because `decisions-not-sealed` or `change-waiting`.
 */
export async function offerReserve(
  ctx: ServiceContext,
  { slug, key, reason }: z.output<typeof offerReserveInput>,
): Promise<OfferedReserve> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const loaded = await loadDecisions(tx, { slug, lock: true }, personId, ctx.now, approvers)
    const { set, input } = sealedOf(loaded)
    const { found } = loaded
    const sent = found.last?.changes.find((one) => one.key === key)
    const offered = found.last?.decisions.find(({ id }) => id === sent?.decisionId)
    if (offered) return { ok: true, reference: offered.reference }
    if (isWaiting(found, null)) throw new DomainError('refused', 'change-waiting')
    const said = reason.trim()
    if (said === '') return { ok: false, problem: 'reason-missing' }
    const waiting = waitingForOffers(found)
    const { next, passedOver } = nextReserve(input, asAllocated(standingAwards(found, input)), waiting) // prettier-ignore
    if (!next) return { ok: false, problem: 'none-fits', passedOver }
    const decision = decisionOf(loaded, next.reference)
    const appealId = waiting.find(({ reference }) => reference === next.reference)?.appealId ?? null
    const roundId = loaded.design.round.id
    const id = await insertAwardChange(tx, {
      roundId,
      setId: set.id,
      decisionId: decision.id,
      kind: 'offered',
      years: writtenYears(input, next.paidPence),
      pence: sumOf(next.paidPence),
      passedOver,
      reason: said,
      key,
      proposedBy: personId,
      appealId,
    })
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'award.offered',
      subjectKind: 'round',
      subjectId: roundId,
      at,
      detail: {
        change: id,
        decision: decision.id,
        passedOver: passedOver.length,
        reason: said,
        ...(appealId !== null && { appeal: appealId }),
      },
    })
    return { ok: true, reference: next.reference }
  })
}

export const answerAwardChangeInput = designInput.extend({
  id: z.uuid(),
  answer: z.enum(['approved', 'refused']),
  reason: z.string().max(2000),
})

/**
 * Agrees with a change of an award, or not, as a second person. The same again changes nothing. Refuses as `getDecisions`, and with `refused` because `decisions-not-sealed`,
 * `own-change`, or `answered-already`.
 */
export async function answerAwardChange(
  ctx: ServiceContext,
  { slug, id, answer, reason }: z.output<typeof answerAwardChangeInput>,
): Promise<ChangedAward> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const loaded = await loadDecisions(tx, { slug, lock: true }, personId, ctx.now, approvers)
    sealedOf(loaded)
    const waiting = loaded.found.last?.changes.find((one) => one.id === id)
    if (!waiting) throw new DomainError('not-found')
    if (waiting.answer) {
      if (waiting.answer.by.id === personId && waiting.answer.answer === answer) return { ok: true }
      throw new DomainError('refused', 'answered-already')
    }
    if (waiting.by.id === personId) throw new DomainError('refused', 'own-change')
    const said = reason.trim()
    if (answer === 'refused' && said === '') return { ok: false, problem: 'reason-missing' }
    const roundId = loaded.design.round.id
    await insertAwardChangeAnswer(tx, {
      changeId: id,
      roundId,
      answer,
      reason: answer === 'refused' ? said : null,
      answeredBy: personId,
    })
    await recordAudit(tx, {
      actor: ctx.actor,
      event: `award.${waiting.kind}-${answer}`,
      subjectKind: 'round',
      subjectId: roundId,
      at,
      detail: { change: id, decision: waiting.decisionId },
    })
    return { ok: true }
  })
}

function sealedOf(loaded: LoadedDecisions) {
  const set = liveSet(loaded)
  if (set.status !== 'sealed' || !loaded.input) throw new DomainError('refused', 'decisions-not-sealed')
  return { set, input: loaded.input }
}
