import type { Json } from '@academy/domain/audit/canonical-json'
import type { ApprovalPart } from '@academy/domain/decide/decision'
import { decisionRecord } from '@academy/domain/decide/decision-record'
import { liveSet, type LoadedDecisions } from './load-decisions.ts'

/** The decisions of a round as they are sealed, with what they were made of and who approved them. */
export function sealedDecisions(
  loaded: LoadedDecisions,
  approvals: readonly { part: ApprovalPart; by: string; at: Date }[],
): Json {
  const set = liveSet(loaded)
  const { chosen, last } = loaded.found
  if (!chosen || !last) throw new Error('decisions are made of a division')
  return decisionRecord({
    round: loaded.design.round.slug,
    no: set.no,
    allocation: {
      inputSha256: chosen.current.sha256,
      recordSha256: chosen.recordSha256,
      solver: chosen.current.results.find(({ step }) => step === 'awards')?.solver ?? '',
      scenario: chosen.letter,
      version: chosen.current.no,
    },
    minute: {
      metOn: set.metOn,
      present: set.present,
      leftRoom: set.leftRoom,
      words: set.minute,
      proposedBy: set.proposedBy.id,
      proposedAt: set.proposedAt.toISOString(),
    },
    limits: { totalPence: String(set.totalLimitPence), awardPence: String(set.awardLimitPence) },
    decisions: last.decisions.map(({ reference, outcome, reserveRank, years, reason, words }) => ({
      reference,
      outcome,
      reserveRank,
      years,
      reason,
      conditions: { en: words[0]?.conditionsEn ?? null, cy: words[0]?.conditionsCy ?? null },
      words: words[0]?.reason ?? null,
    })),
    approvals: approvals.map(({ part, by, at }) => ({ part, by, at: at.toISOString() })),
  })
}
