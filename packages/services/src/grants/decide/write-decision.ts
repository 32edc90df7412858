import { asPerson } from '@academy/db/actor/as-person'
import { insertDecisionReview, insertDecisionWords } from '@academy/db/grants/decide/keep-decisions'
import { conditionProblems } from '@academy/domain/decide/check-decisions'
import { DomainError } from '@academy/domain/domain-error'
import type { Language } from '@academy/domain/text/language'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { designInput } from '../design/load-design.ts'
import { decisionOf, liveSet, loadDecisions, proposers } from './load-decisions.ts'

export const decisionInput = designInput.extend({ reference: z.string().min(1).max(40) })

export const writeDecisionInput = decisionInput.extend({
  /** How often words were written before, as they were looked at. */
  base: z.number().int().min(0),
  conditionsEn: z.string().max(4000),
  conditionsCy: z.string().max(4000),
  reason: z.string().max(4000),
})
export type WrittenDecision =
  | { ok: true }
  | {
      ok: false
      problems: ({ problem: 'conditions-missing'; language: Language } | { problem: 'conditions-unasked' })[]
    }
  | { ok: false; changed: { conditionsEn: string; conditionsCy: string; reason: string; base: number } }

/**
 * Writes conditions of an award and words for the file to a decision, before anybody approves. The same again changes nothing. Refuses as `getDecisions`, and with
 * `refused` because `decisions-not-proposed`, `decisions-sealed`, or `approved-already`: what others approve is what they read.
 */
export async function writeDecision(
  ctx: ServiceContext,
  { slug, reference, base, ...typed }: z.output<typeof writeDecisionInput>,
): Promise<WrittenDecision> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const loaded = await loadDecisions(tx, { slug, lock: true }, personId, ctx.now, proposers)
    const set = liveSet(loaded)
    if (set.status === 'sealed') throw new DomainError('refused', 'decisions-sealed')
    if (set.approvals.length > 0) throw new DomainError('refused', 'approved-already')
    const decision = decisionOf(loaded, reference)
    const stands = wordsOf(decision.words[0])
    const said = {
      conditionsEn: typed.conditionsEn.trim(),
      conditionsCy: typed.conditionsCy.trim(),
      reason: typed.reason.trim(),
    }
    if (JSON.stringify(said) === JSON.stringify(stands)) return { ok: true }
    const no = decision.words[0]?.no ?? 0
    if (no !== base) return { ok: false, changed: { ...stands, base: no } }
    const conditions = { en: said.conditionsEn, cy: said.conditionsCy }
    const problems = conditionProblems(decision.outcome, conditions, loaded.definition.languages)
    if (problems.length > 0) return { ok: false, problems }
    const roundId = loaded.design.round.id
    await insertDecisionWords(tx, {
      roundId,
      setId: set.id,
      decisionId: decision.id,
      no: no + 1,
      conditionsEn: orNothing(said.conditionsEn),
      conditionsCy: orNothing(said.conditionsCy),
      reason: orNothing(said.reason),
      writtenBy: personId,
    })
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'decisions.written',
      subjectKind: 'round',
      subjectId: roundId,
      at,
      detail: { set: set.id, decision: decision.id, version: no + 1 },
    })
    return { ok: true }
  })
}

/** The words that stand, each empty where there are none. */
export function wordsOf(
  words: { conditionsEn: string | null; conditionsCy: string | null; reason: string | null } | undefined,
): { conditionsEn: string; conditionsCy: string; reason: string } {
  return {
    conditionsEn: words?.conditionsEn ?? '',
    conditionsCy: words?.conditionsCy ?? '',
    reason: words?.reason ?? '',
  }
}

const orNothing = (text: string) => (text === '' ? null : text)

export const reviewDecisionInput = decisionInput.extend({
  fact: z.string().min(1).max(200),
  words: z.string().max(2000),
})

/**
 * Says what follows from a fact that came to be known after the division was chosen; the decision stays as it is. Said of the same fact again it is the same. Refuses as
 * `getDecisions`, with `not-found` for a fact that is none, and `refused` because `decisions-not-proposed`.
 */
export async function reviewDecision(
  ctx: ServiceContext,
  { slug, reference, fact, words }: z.output<typeof reviewDecisionInput>,
): Promise<{ ok: true } | { ok: false; problem: 'words-missing' }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const loaded = await loadDecisions(tx, { slug, lock: true }, personId, ctx.now, proposers)
    const set = liveSet(loaded)
    const decision = decisionOf(loaded, reference)
    const late = loaded.facts.find((one) => one.reference === reference && one.fact === fact)
    if (!late) throw new DomainError('not-found')
    if (late.reviewed) return { ok: true }
    const said = words.trim()
    if (said === '') return { ok: false, problem: 'words-missing' }
    const roundId = loaded.design.round.id
    await insertDecisionReview(tx, { roundId, setId: set.id, decisionId: decision.id, fact, words: said, reviewedBy: personId }) // prettier-ignore
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'decisions.reviewed',
      subjectKind: 'round',
      subjectId: roundId,
      at,
      detail: { set: set.id, decision: decision.id, fact },
    })
    return { ok: true }
  })
}
