import type { FoundChange, FoundSet } from '@academy/db/grants/decide/find-decisions'
import type { AllocationInput } from '@academy/domain/allocate/allocation-input'
import type { ApprovalPart, DecisionOutcome, DecisionReason } from '@academy/domain/decide/decision'
import type { RoundRole } from '@academy/domain/grants/round-state'
import type { Language } from '@academy/domain/text/language'
import { toRoundSummary, type RoundSummary } from '../round/round-summary.ts'
import { wordsWrittenIn } from './approve-decisions.ts'
import { approvers, deciders, proposers, type LoadedDecisions } from './load-decisions.ts'
import { recommended } from './recommended.ts'
import { standingAwards } from './standing-awards.ts'
import { neededFor, partOf, type NotApprovable } from './who-approves.ts'

/** What every page of a round's decisions says. */
export interface DecisionsHead {
  round: RoundSummary
  roles: string[]
  languages: readonly Language[]
  /** The letter of the chosen scenario; nothing as long as none is. */
  chosen: string | null
  /** What everything was made of: inputs' hash, version of the solver, hash of the published division. */
  division: {
    inputSha256: string
    solver: string
    recordSha256: string
    rules: AllocationInput['rules']
    exclusive: AllocationInput['exclusive']
  } | null
  /** The criteria that ties can be broken by. */
  criteria: { name: string; label: { en: string; cy: string } }[]
  /** The newest set; nothing before one is proposed. */
  set: FoundSet | null
  /** When results are told, as two agreed on; nothing once they are told. */
  embargoUntil: Date | null
  needed: ApprovalPart[]
  /** Whether results were told: then everybody reads them. */
  isTold: boolean
  /** How often words were written to it. */
  wordsWritten: number
  mayPropose: boolean
  mayWrite: boolean
  maySendBack: boolean
  mayChange: boolean
  /** Which part whoever asks approves; nothing where none. */
  mayApprove: ApprovalPart | null
  whyNotApprove: NotApprovable | null
}

export interface DecisionRowView {
  reference: string
  organisationName: string
  outcome: DecisionOutcome
  reserveRank: number | null
  /** Over all years, as it was decided. */
  pence: bigint
  reason: DecisionReason
  hasConditions: boolean
  /** `ended`: an award that stands no more; `offered`: a reserve that was given one; `appealed`: a bid that was given one after its appeal. */
  since: 'ended' | 'offered' | 'appealed' | null
  /** When that came to count. */
  sinceAt: Date | null
  openFacts: number
}

/** What every page says, for whoever asks. */
export function headOf(loaded: LoadedDecisions, personId: string, now: Date): DecisionsHead {
  const { design, found, set, definition } = loaded
  const has = (wanted: readonly RoundRole[]) => wanted.some((role) => design.roles.includes(role))
  const part = partOf(loaded, personId)
  const isLive = set !== null && set.status !== 'sent-back'
  return {
    round: toRoundSummary(design.round, now),
    roles: design.roles,
    languages: definition.languages,
    chosen: found.chosen?.letter ?? null,
    division: found.chosen && {
      inputSha256: found.chosen.current.sha256,
      solver: found.chosen.current.results.find(({ step }) => step === 'awards')?.solver ?? '',
      recordSha256: found.chosen.recordSha256,
      rules: loaded.input?.rules ?? [],
      exclusive: loaded.input?.exclusive ?? [],
    },
    criteria: definition.criteria.map(({ name, label }) => ({ name, label: { en: label.en, cy: label.cy } })),
    set,
    embargoUntil: found.embargoUntil,
    needed: neededFor(loaded),
    isTold: found.isTold,
    wordsWritten: wordsWrittenIn(loaded),
    mayPropose: found.chosen !== null && !isLive && has(proposers),
    mayWrite: set?.status === 'proposed' && set.approvals.length === 0 && has(proposers),
    maySendBack: set?.status === 'proposed' && has(deciders),
    mayChange: set?.status === 'sealed' && has(approvers),
    mayApprove: part.ok ? part.part : null,
    whyNotApprove: part.ok ? null : part.why,
  }
}

/** Whether somebody is the second person whom a change waits for. */
export function mayAnswer(
  { design }: LoadedDecisions,
  { answer, by }: FoundChange,
  personId: string,
): boolean {
  return answer === null && by.id !== personId && approvers.some((role) => design.roles.includes(role))
}

/** Sums by year of the awards that stand, are proposed, or would be. */
export function paidOf(loaded: LoadedDecisions): (readonly bigint[])[] {
  const { set, found, input } = loaded
  if (!input) return []
  if (set && set.status !== 'sent-back') return standingAwards(found, input).map((award) => award.paidPence)
  return recommended(loaded).decisions.flatMap(({ paidPence }) => (paidPence ? [paidPence] : []))
}

/** How many bids are decided how, or would be. */
export function countsOf(
  loaded: LoadedDecisions,
  rows: readonly DecisionRowView[],
): Record<DecisionOutcome, number> {
  const { set, input } = loaded
  const of = set && set.status !== 'sent-back' ? rows : input ? recommended(loaded).decisions : []
  const count = (outcome: DecisionOutcome) => of.filter((one) => one.outcome === outcome).length
  return {
    funded: count('funded'),
    'part-funded': count('part-funded'),
    reserve: count('reserve'),
    refused: count('refused'),
    none: count('none'),
  }
}

/** The decisions of the newest set, in the order of their references. */
export function rowsOf({ found, facts }: LoadedDecisions): DecisionRowView[] {
  const names = new Map(found.bids.map((bid) => [bid.reference, bid.organisationName]))
  return (found.last?.decisions ?? []).map((decision): DecisionRowView => {
    const { id, reference, outcome, reserveRank, pence, reason, words } = decision
    const counted = (found.last?.changes ?? []).filter(
      ({ decisionId, answer }) => decisionId === id && answer?.answer === 'approved',
    )
    const offer = counted.find(({ kind }) => kind === 'offered')
    const end = counted.find(({ kind }) => kind !== 'offered')
    return {
      reference,
      organisationName: names.get(reference) ?? reference,
      outcome,
      reserveRank,
      pence: offer?.pence ?? pence,
      reason,
      hasConditions: words[0] !== undefined && (words[0].conditionsEn ?? words[0].conditionsCy) !== null,
      since: end ? 'ended' : !offer ? null : offer.appealId === null ? 'offered' : 'appealed',
      sinceAt: (end ?? offer)?.answer?.at ?? null,
      openFacts: facts.filter((one) => one.reference === reference && !one.reviewed).length,
    }
  })
}
