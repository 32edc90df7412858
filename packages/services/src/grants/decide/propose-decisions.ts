import { asPerson } from '@academy/db/actor/as-person'
import { insertDecisions } from '@academy/db/grants/decide/keep-decisions'
import { sumOf } from '@academy/domain/allocate/allocation-input'
import { defaultApprovalLimits } from '@academy/domain/decide/approval-limits'
import { DomainError } from '@academy/domain/domain-error'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { designInput } from '../design/load-design.ts'
import { loadDecisions, proposers } from './load-decisions.ts'
import { recommended, writtenYears } from './recommended.ts'

export const proposeDecisionsInput = designInput.extend({
  /** Of the form that is sent: sent twice it is one proposal. */
  key: z.uuid(),
  metOn: z.string().max(10),
  present: z.string().max(2000),
  leftRoom: z.string().max(2000),
  minute: z.string().max(10_000),
})
export type MinuteProblem = 'met-on-missing' | 'met-on-later' | 'present-missing' | 'minute-missing'
export type ProposedDecisions = { ok: true; no: number } | { ok: false; problems: MinuteProblem[] }

/**
 * Proposes what follows from the chosen division for every bid, with the panel's minute. Done again with the same key it changes nothing. Refuses with `signed-out`,
 * `not-found`, `not-allowed`, and `refused` because `not-closed-yet`, `closed-bid-in-round`, `not-divided`, or `decisions-proposed`.
 */
export async function proposeDecisions(
  ctx: ServiceContext,
  { slug, key, ...typed }: z.output<typeof proposeDecisionsInput>,
): Promise<ProposedDecisions> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const loaded = await loadDecisions(tx, { slug, lock: true }, personId, ctx.now, proposers)
    const { found, set, design } = loaded
    const sent = found.sets.find((one) => one.key === key)
    if (sent) return { ok: true, no: sent.no }
    if (set && set.status !== 'sent-back') throw new DomainError('refused', 'decisions-proposed')
    const { input, decisions } = recommended(loaded)
    const problems = minuteProblems(typed, ctx.now)
    if (problems.length > 0 || !found.chosen) return { ok: false, problems }
    const ids = new Map(found.bids.map(({ reference, applicationId }) => [reference, applicationId]))
    const { totalPence, awardPence } = defaultApprovalLimits
    const leftRoom = typed.leftRoom.trim()
    const roundId = design.round.id
    const kept = await insertDecisions(
      tx,
      {
        roundId,
        scenarioVersionId: found.chosen.current.id,
        metOn: typed.metOn,
        present: typed.present.trim(),
        leftRoom: leftRoom === '' ? null : leftRoom,
        minute: typed.minute.trim(),
        totalLimitPence: totalPence,
        awardLimitPence: awardPence,
        key,
        proposedBy: personId,
      },
      decisions.map(({ reference, outcome, reserveRank, paidPence, reason }) => ({
        applicationId: ids.get(reference) ?? '',
        reference,
        outcome,
        reserveRank,
        years: writtenYears(input, paidPence),
        pence: sumOf(paidPence ?? []),
        reason,
      })),
    )
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'decisions.proposed',
      subjectKind: 'round',
      subjectId: roundId,
      at,
      detail: { set: kept.id, no: kept.no, input: found.chosen.current.sha256, decisions: decisions.length },
    })
    return { ok: true, no: kept.no }
  })
}

function minuteProblems(
  { metOn, present, minute }: Pick<z.output<typeof proposeDecisionsInput>, 'metOn' | 'present' | 'minute'>,
  now: Date,
): MinuteProblem[] {
  const isDate = z.iso.date().safeParse(metOn).success
  const all: [MinuteProblem, boolean][] = [
    ['met-on-missing', !isDate],
    ['met-on-later', isDate && metOn > now.toISOString().slice(0, 10)],
    ['present-missing', present.trim() === ''],
    ['minute-missing', minute.trim() === ''],
  ]
  return all.flatMap(([problem, is]) => (is ? [problem] : []))
}
