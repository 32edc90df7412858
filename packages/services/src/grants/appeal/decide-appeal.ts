import { asPerson } from '@academy/db/actor/as-person'
import type { Db } from '@academy/db/client/open-database'
import type { FoundAppeal } from '@academy/db/grants/appeal/find-appeals'
import {
  insertAppealEvent,
  insertAppealProposal,
  insertAppealRuling,
  lockAppeals,
} from '@academy/db/grants/appeal/keep-appeals'
import { appealOutcomes, appealRemedies, canFollow } from '@academy/domain/appeal/appeal'
import { canProposeOnAppeal, canRuleOnAppeal, canVoidAppeal } from '@academy/domain/appeal/appeal-decisions'
import { DomainError } from '@academy/domain/domain-error'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { loadRound, requireRoundRole } from '../design/load-design.ts'
import { APPEAL_WORDS_MAX } from './own-appeal.ts'
import {
  appealInput,
  appealOf,
  appealOfficers,
  decidersOf,
  openProposal,
  toRule,
  whyNotOf,
} from './read-appeals.ts'

interface Deciding {
  tx: Db
  personId: string
  roundId: string
  appeal: FoundAppeal
  at: Date
  /** Writes down what was done. */
  note: (event: string, detail: Record<string, string>) => Promise<unknown>
}

/** Does `work` on the newest appeal of a bid for an officer of its round, one after another. Refuses as the operations say. */
function deciding<T>(
  ctx: ServiceContext,
  { slug, reference }: z.output<typeof appealInput>,
  work: (deciding: Deciding) => Promise<T>,
): Promise<T> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const design = await loadRound(tx, slug, personId)
    requireRoundRole(design, ...appealOfficers)
    if (design.round.status === 'cancelled') throw new DomainError('refused', 'round-cancelled')
    const { applicationId } = await appealOf(tx, design, reference)
    await lockAppeals(tx, applicationId)
    const appeal = await appealOf(tx, design, reference)
    const note: Deciding['note'] = (event, detail) =>
      recordAudit(tx, {
        actor: ctx.actor,
        event,
        subjectKind: 'application',
        subjectId: applicationId,
        at,
        detail: { appeal: appeal.id, ...detail },
      })
    return work({ tx, personId, roundId: design.round.id, appeal, at, note })
  })
}

/**
 * Says that one sees to an appeal: reminders come to whoever said so last. Done again it changes nothing. For a fund manager or senior officer who had
 * no part in the decision. Refuses with `signed-out`, `not-found`, `not-allowed`, and `refused` because of `AppealStepWhy`.
 */
export function takeAppeal(ctx: ServiceContext, input: z.output<typeof appealInput>): Promise<void> {
  return deciding(ctx, input, async ({ tx, personId, roundId, appeal, note }) => {
    const why = whyNotOf(appeal, personId)
    if (why !== null) throw new DomainError('refused', `appeal-by-${why}`)
    if (!canFollow(appeal.status, 'taken')) throw new DomainError('refused', 'appeal-answered')
    if (appeal.events.findLast(({ kind }) => kind === 'taken')?.by?.id === personId) return
    await insertAppealEvent(tx, { roundId, appealId: appeal.id, kind: 'taken', actorId: personId })
    await note('appeal.taken', {})
  })
}

export const proposeOnAppealInput = appealInput.extend({
  outcome: z.enum(appealOutcomes),
  remedy: z.enum(appealRemedies).nullable(),
  answerEn: z.string().max(APPEAL_WORDS_MAX),
  answerCy: z.string().max(APPEAL_WORDS_MAX),
  /** Of the form: sent twice it is one proposal. */
  key: z.uuid(),
})
export type AnswerProblem = 'remedy-missing' | 'remedy-not-possible' | 'answerEn-missing' | 'answerCy-missing'

/**
 * Admits an appeal, at once; or proposes that it is not admitted, upheld or not upheld, which a second person confirms. The answer is in the language of
 * the appeal at least. Sent again with the same key it changes nothing. Refuses as `takeAppeal`; what is missing is answered as problems.
 */
export function proposeOnAppeal(
  ctx: ServiceContext,
  { outcome, remedy, answerEn, answerCy, key, ...input }: z.output<typeof proposeOnAppealInput>,
): Promise<{ ok: true } | { ok: false; problems: AnswerProblem[] }> {
  return deciding(ctx, input, async ({ tx, personId, roundId, appeal, note }) => {
    if (appeal.proposals.some((one) => one.key === key)) return { ok: true }
    const hasProposal = openProposal(appeal) !== null
    const decision = canProposeOnAppeal({ status: appeal.status, hasProposal }, whyNotOf(appeal, personId), outcome) // prettier-ignore
    if (!decision.ok) throw new DomainError('refused', decision.why)
    const answers = { en: answerEn.trim() || null, cy: answerCy.trim() || null }
    const problems: AnswerProblem[] = []
    if (outcome === 'upheld' && remedy === null) problems.push('remedy-missing')
    if (outcome === 'upheld' && remedy === 'offer' && !appeal.mayOffer) problems.push('remedy-not-possible')
    if (outcome !== 'admitted' && answers[appeal.language] === null)
      problems.push(appeal.language === 'cy' ? 'answerCy-missing' : 'answerEn-missing')
    if (problems.length > 0) return { ok: false, problems }
    const proposal = await insertAppealProposal(tx, {
      roundId,
      appealId: appeal.id,
      outcome,
      remedy: outcome === 'upheld' ? remedy : null,
      answerEn: answers.en,
      answerCy: answers.cy,
      key,
      proposedBy: personId,
    })
    await note(outcome === 'admitted' ? 'appeal.admitted' : 'appeal.proposed', {
      proposal,
      outcome,
      ...(outcome === 'upheld' && remedy && { remedy }),
    })
    return { ok: true }
  })
}

export const ruleOnAppealInput = appealInput.extend({
  proposalId: z.uuid(),
  ruling: z.enum(['confirmed', 'refused']),
  /** Why it is not confirmed. */
  reason: z.string().max(2000),
})

/**
 * Confirms as a second person what was proposed of an appeal, which answers it and tells its people; or says why not. Whoever proposed it can take it back so.
 * Done again it changes nothing. Refuses as `takeAppeal`.
 */
export function ruleOnAppeal(
  ctx: ServiceContext,
  { proposalId, ruling, reason, ...input }: z.output<typeof ruleOnAppealInput>,
): Promise<{ ok: true } | { ok: false; problem: 'reason-missing' }> {
  return deciding(ctx, input, async ({ tx, personId, roundId, appeal, note }) => {
    const proposal = appeal.proposals.find(({ id }) => id === proposalId)
    if (!proposal) throw new DomainError('not-found')
    if (proposal.ruling) {
      if (proposal.ruling.by.id === personId && proposal.ruling.ruling === ruling) return { ok: true }
      throw new DomainError('refused', 'appeal-answered')
    }
    const decision = canRuleOnAppeal(appeal, toRule(appeal, proposal, personId), whyNotOf(appeal, personId), ruling) // prettier-ignore
    if (!decision.ok) throw new DomainError('refused', decision.why)
    const said = ruling === 'refused' ? reason.trim() : null
    if (said === '') return { ok: false, problem: 'reason-missing' }
    await insertAppealRuling(tx, { proposalId, roundId, appealId: appeal.id, ruling, reason: said, ruledBy: personId }) // prettier-ignore
    await note(ruling === 'confirmed' ? `appeal.${proposal.outcome}` : 'appeal.proposal-refused', {
      proposal: proposalId,
      outcome: proposal.outcome,
      ...(proposal.remedy && { remedy: proposal.remedy }),
      ...(said !== null && { reason: said }),
    })
    return { ok: true }
  })
}

export const voidAppealInput = appealInput.extend({ reason: z.string().max(2000) })

/**
 * Makes the answer to an appeal void with a reason, because of a conflict of somebody who made it: it is decided anew by others. Refuses as `takeAppeal`, and with
 * `refused` because `appeal-not-answered`, `appeal-no-conflict`, or `appeal-offered` where an award was offered since.
 */
export function voidAppeal(
  ctx: ServiceContext,
  { reason, ...input }: z.output<typeof voidAppealInput>,
): Promise<{ ok: true } | { ok: false; problem: 'reason-missing' }> {
  return deciding(ctx, input, async ({ tx, personId, roundId, appeal, note }) => {
    const decision = canVoidAppeal({ ...appeal, deciders: decidersOf(appeal) }, whyNotOf(appeal, personId))
    if (!decision.ok) throw new DomainError('refused', decision.why)
    const said = reason.trim()
    if (said === '') return { ok: false, problem: 'reason-missing' }
    await insertAppealEvent(tx, { roundId, appealId: appeal.id, kind: 'voided', actorId: personId, reason: said }) // prettier-ignore
    await note('appeal.voided', { was: appeal.status, reason: said })
    return { ok: true }
  })
}
