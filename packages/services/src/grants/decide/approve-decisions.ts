import { asPerson } from '@academy/db/actor/as-person'
import type { Db } from '@academy/db/client/open-database'
import {
  insertDecisionApproval,
  insertDecisionEvent,
  insertDecisionRecord,
} from '@academy/db/grants/decide/keep-decisions'
import { canonicalJson } from '@academy/domain/audit/canonical-json'
import { checkDecisions } from '@academy/domain/decide/check-decisions'
import type { ApprovalPart } from '@academy/domain/decide/decision'
import { DomainError } from '@academy/domain/domain-error'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import { sha256 } from '../../runtime/sha256.ts'
import { toHex } from '../../runtime/to-hex.ts'
import type { ServiceContext } from '../../service-context.ts'
import { designInput } from '../design/load-design.ts'
import { approvers, deciders, liveSet, loadDecisions, type LoadedDecisions } from './load-decisions.ts'
import { readYears } from './recommended.ts'
import { sealedDecisions } from './sealed-decisions.ts'
import { neededFor, partOf } from './who-approves.ts'

export const approveDecisionsInput = designInput.extend({
  /** The set that was looked at, and how often words had been written to it. */
  no: z.number().int().min(1),
  wordsWritten: z.number().int().min(0),
})
export type ApprovedDecisions = { ok: true; sealed: boolean } | { ok: false; problem: 'changed' }

/**
 * Approves the decisions that are proposed; with the last approval that they need they are sealed, and nothing of them changes any more. Done again it changes nothing.
 * Refuses as `getDecisions`, and with `refused` because `decisions-not-proposed`, or of `NotApprovable`: `own-proposal`, `approved-already`, `gone-since`, `facts-open`.
 */
export async function approveDecisions(
  ctx: ServiceContext,
  { slug, no, wordsWritten }: z.output<typeof approveDecisionsInput>,
): Promise<ApprovedDecisions> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const loaded = await loadDecisions(tx, { slug, lock: true }, personId, ctx.now, approvers)
    const set = liveSet(loaded)
    const own = set.approvals.find(({ by }) => by.id === personId)
    if (own && set.no === no) return { ok: true, sealed: set.status === 'sealed' }
    if (set.no !== no || wordsWrittenIn(loaded) !== wordsWritten) return { ok: false, problem: 'changed' }
    const part = partOf(loaded, personId)
    if (!part.ok) throw new DomainError('refused', part.why)
    requireWhole(loaded)
    const [roundId, setId] = [loaded.design.round.id, set.id]
    const approvedAt = await insertDecisionApproval(tx, { roundId, setId, part: part.part, wordsWritten, approvedBy: personId }) // prettier-ignore
    const approvals = [
      ...set.approvals.map((each) => ({ part: each.part, by: each.by.id, at: each.at })),
      { part: part.part, by: personId, at: approvedAt },
    ]
    const isLast = neededFor(loaded).every((wanted) => approvals.some((given) => given.part === wanted))
    const hash = isLast ? await seal(tx, loaded, approvals, personId) : null
    await recordAudit(tx, {
      actor: ctx.actor,
      event: hash === null ? 'decisions.approved' : 'decisions.sealed',
      subjectKind: 'round',
      subjectId: roundId,
      at,
      detail: { set: setId, part: part.part, words: wordsWritten, ...(hash !== null && { record: hash }) },
    })
    return { ok: true, sealed: hash !== null }
  })
}

/** How often words were written to the decisions of the newest set. */
export function wordsWrittenIn({ found }: Pick<LoadedDecisions, 'found'>): number {
  return (found.last?.decisions ?? []).reduce((sum, { words }) => sum + words.length, 0)
}

function requireWhole({ found, input, definition }: LoadedDecisions): void {
  if (!input) throw new Error('decisions are made of a division')
  const problems = checkDecisions(
    (found.last?.decisions ?? []).map(({ reference, outcome, years, words }) => ({
      reference,
      outcome,
      paidPence: readYears(input, years),
      conditions: { en: words[0]?.conditionsEn ?? null, cy: words[0]?.conditionsCy ?? null },
    })),
    input,
    found.bids.map(({ reference }) => reference),
    definition.languages,
  )
  if (problems.length > 0) throw new DomainError('refused', 'not-sealable')
}

async function seal(
  tx: Db,
  loaded: LoadedDecisions,
  approvals: readonly { part: ApprovalPart; by: string; at: Date }[],
  personId: string,
): Promise<string> {
  const text = canonicalJson(sealedDecisions(loaded, approvals))
  const hash = toHex(sha256(text))
  const [roundId, setId] = [loaded.design.round.id, liveSet(loaded).id]
  await insertDecisionRecord(tx, { setId, roundId, canonicalJson: text, sha256: hash, sealedBy: personId })
  await insertDecisionEvent(tx, { roundId, setId, kind: 'sealed', actorId: personId })
  return hash
}

export const sendBackInput = designInput.extend({
  no: z.number().int().min(1),
  reason: z.string().max(2000),
})

/**
 * Sends proposed decisions back with a reason: a new set takes their place. Done again it changes nothing. Refuses as `getDecisions`, and with `refused` because
 * `decisions-not-proposed` or `decisions-sealed`.
 */
export async function sendBackDecisions(
  ctx: ServiceContext,
  { slug, no, reason }: z.output<typeof sendBackInput>,
): Promise<{ ok: true } | { ok: false; problem: 'reason-missing' }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const loaded = await loadDecisions(tx, { slug, lock: true }, personId, ctx.now, deciders)
    if (loaded.found.sets.some((one) => one.no === no && one.status === 'sent-back')) return { ok: true }
    const set = liveSet(loaded)
    if (set.status === 'sealed') throw new DomainError('refused', 'decisions-sealed')
    if (set.no !== no) throw new DomainError('refused', 'decisions-not-proposed')
    const said = reason.trim()
    if (said === '') return { ok: false, problem: 'reason-missing' }
    const roundId = loaded.design.round.id
    await insertDecisionEvent(tx, { roundId, setId: set.id, kind: 'sent-back', actorId: personId, reason: said }) // prettier-ignore
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'decisions.sent-back',
      subjectKind: 'round',
      subjectId: roundId,
      at,
      detail: { set: set.id, reason: said },
    })
    return { ok: true }
  })
}
