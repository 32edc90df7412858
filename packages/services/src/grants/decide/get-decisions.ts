import { asPerson } from '@academy/db/actor/as-person'
import type { FoundChange, FoundSet } from '@academy/db/grants/decide/find-decisions'
import { findDecisionRecord } from '@academy/db/grants/decide/keep-decisions'
import { sumOf } from '@academy/domain/allocate/allocation-input'
import {
  decisionOutcomes,
  type ApprovalPart,
  type DecisionOutcome,
  type DecisionReason,
} from '@academy/domain/decide/decision'
import { DomainError } from '@academy/domain/domain-error'
import type { RoundRole } from '@academy/domain/grants/round-state'
import type { Language } from '@academy/domain/text/language'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import type { ServiceContext } from '../../service-context.ts'
import { designInput } from '../design/load-design.ts'
import { toRoundSummary, type RoundSummary } from '../round/round-summary.ts'
import { wordsWrittenIn } from './approve-decisions.ts'
import { approvers, deciders, loadDecisions, proposers, type LoadedDecisions } from './load-decisions.ts'
import { readYears, recommended } from './recommended.ts'
import { standingAwards } from './standing-awards.ts'
import { neededFor, partOf, type NotApprovable } from './who-approves.ts'
import { decisionInput } from './write-decision.ts'

export const DECISIONS_PER_PAGE = 50

/** What every page of a round's decisions says. */
export interface DecisionsHead {
  round: RoundSummary
  roles: string[]
  languages: readonly Language[]
  /** The letter of the chosen scenario; nothing as long as none is. */
  chosen: string | null
  /** What everything was made of: inputs' hash, version of the solver, hash of the published division. */
  division: { inputSha256: string; solver: string; recordSha256: string } | null
  /** The newest set; nothing before one is proposed. */
  set: FoundSet | null
  needed: ApprovalPart[]
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
  /** `ended`: an award that stands no more; `offered`: a reserve that was given one. */
  since: 'ended' | 'offered' | null
  openFacts: number
}

export interface DecisionsPage extends DecisionsHead {
  earlier: FoundSet[]
  /** Of the newest set, or of what would be proposed. */
  counts: Record<DecisionOutcome, number>
  bids: number
  /** Awards as they stand; before sealing as they are proposed or would be. */
  years: { financialYear: string; budgetPence: bigint; paidPence: bigint }[]
  rows: DecisionRowView[]
  page: number
  pages: number
  reserves: DecisionRowView[]
  changes: (FoundChange & { reference: string; mayAnswer: boolean })[]
  openFacts: { reference: string; kind: string; fact: string }[]
}

export const getDecisionsInput = designInput.extend({
  outcome: z.enum(decisionOutcomes).optional(),
  page: z.number().int().min(1).max(1000).default(1),
})

/**
 * What is decided of a round: three statements and the one that says who asks. Refuses with `signed-out`, `not-found`, `not-allowed`, and `refused` because
 * `not-closed-yet` or `conflicted`: a bid of the round is closed to him.
 */
export async function getDecisions(
  ctx: ServiceContext,
  { slug, outcome, page }: z.output<typeof getDecisionsInput>,
): Promise<DecisionsPage> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const loaded = await loadDecisions(tx, { slug }, personId, ctx.now)
    const { found, input, facts } = loaded
    const all = rowsOf(loaded)
    const wanted = outcome ? all.filter((row) => row.outcome === outcome) : all
    const pages = Math.max(1, Math.ceil(wanted.length / DECISIONS_PER_PAGE))
    const shown = Math.min(page, pages)
    const paid = paidOf(loaded)
    const references = new Map((found.last?.decisions ?? []).map(({ id, reference }) => [id, reference]))
    return {
      ...headOf(loaded, personId, ctx.now),
      earlier: found.sets.slice(1),
      counts: countsOf(loaded, all),
      bids: found.bids.length,
      years: (input?.years ?? []).map((year, at) => ({
        ...year,
        paidPence: sumOf(paid.map((pence) => pence[at] ?? 0n)),
      })),
      rows: wanted.slice((shown - 1) * DECISIONS_PER_PAGE, shown * DECISIONS_PER_PAGE),
      page: shown,
      pages,
      reserves: all
        .filter((row) => row.reserveRank !== null)
        .toSorted((a, b) => (a.reserveRank ?? 0) - (b.reserveRank ?? 0)),
      changes: (found.last?.changes ?? []).map((change) => ({
        ...change,
        reference: references.get(change.decisionId) ?? '',
        mayAnswer: mayAnswer(loaded, change, personId),
      })),
      openFacts: facts.flatMap(({ reviewed, ...fact }) => (reviewed ? [] : [fact])),
    }
  })
}

export interface DecisionPage extends DecisionsHead {
  decision: DecisionRowView & {
    years: { financialYear: string; askedPence: bigint; paidPence: bigint }[]
    /** The newest first, each with who wrote it. */
    words: NonNullable<LoadedDecisions['found']['last']>['decisions'][number]['words']
    /** How often words were written to it. */
    base: number
    /** It stands as an award, and nothing about it waits for a second person. */
    mayEnd: boolean
  }
  changes: (FoundChange & { mayAnswer: boolean })[]
  facts: LoadedDecisions['facts']
  reviews: NonNullable<LoadedDecisions['found']['last']>['reviews']
}

/** One decision with its history: three statements. Refuses as `getDecisions`, and with `not-found` where nothing is decided of such a bid. */
export async function getDecision(
  ctx: ServiceContext,
  { slug, reference }: z.output<typeof decisionInput>,
): Promise<DecisionPage> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const loaded = await loadDecisions(tx, { slug }, personId, ctx.now)
    const { found, input, facts } = loaded
    const decision = found.last?.decisions.find((one) => one.reference === reference)
    const row = rowsOf(loaded).find((one) => one.reference === reference)
    if (!decision || !row || !input) throw new DomainError('not-found')
    const changes = (found.last?.changes ?? []).filter(({ decisionId }) => decisionId === decision.id)
    const standing = standingAwards(found, input).find((award) => award.decision.id === decision.id)
    const asked = input.bids.find(({ id }) => id === reference)?.askedPence
    const paid = standing?.paidPence ?? readYears(input, decision.years)
    const head = headOf(loaded, personId, ctx.now)
    return {
      ...head,
      decision: {
        ...row,
        years: input.years.map(({ financialYear }, year) => ({
          financialYear,
          askedPence: asked?.[year] ?? 0n,
          paidPence: paid?.[year] ?? 0n,
        })),
        words: decision.words,
        base: decision.words[0]?.no ?? 0,
        mayEnd: head.mayChange && standing !== undefined && changes.every(({ answer }) => answer !== null),
      },
      changes: changes.map((change) => ({ ...change, mayAnswer: mayAnswer(loaded, change, personId) })),
      facts: facts.filter((one) => one.reference === reference),
      reviews: (found.last?.reviews ?? []).filter(({ decisionId }) => decisionId === decision.id),
    }
  })
}

/** The sealed decisions of a round as they are published, and their hash. Refuses as `getDecisions`, and with `not-found` before they are sealed. */
export async function getDecisionRecord(
  ctx: ServiceContext,
  { slug }: z.output<typeof designInput>,
): Promise<{ text: string; sha256: string }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const { design } = await loadDecisions(tx, { slug }, personId, ctx.now)
    const record = await findDecisionRecord(tx, design.round.id)
    if (!record) throw new DomainError('not-found')
    return { text: record.canonicalJson, sha256: record.sha256 }
  })
}

function headOf(loaded: LoadedDecisions, personId: string, now: Date): DecisionsHead {
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
    },
    set,
    needed: neededFor(loaded),
    wordsWritten: wordsWrittenIn(loaded),
    mayPropose: found.chosen !== null && !isLive && has(proposers),
    mayWrite: set?.status === 'proposed' && set.approvals.length === 0 && has(proposers),
    maySendBack: set?.status === 'proposed' && has(deciders),
    mayChange: set?.status === 'sealed' && has(approvers),
    mayApprove: part.ok ? part.part : null,
    whyNotApprove: part.ok ? null : part.why,
  }
}

function mayAnswer({ design }: LoadedDecisions, { answer, by }: FoundChange, personId: string): boolean {
  return answer === null && by.id !== personId && approvers.some((role) => design.roles.includes(role))
}

/** Sums by year of the awards that stand, are proposed, or would be. */
function paidOf(loaded: LoadedDecisions): (readonly bigint[])[] {
  const { set, found, input } = loaded
  if (!input) return []
  if (set && set.status !== 'sent-back') return standingAwards(found, input).map((award) => award.paidPence)
  return recommended(loaded).decisions.flatMap(({ paidPence }) => (paidPence ? [paidPence] : []))
}

function countsOf(loaded: LoadedDecisions, rows: readonly DecisionRowView[]): DecisionsPage['counts'] {
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
function rowsOf({ found, facts }: LoadedDecisions): DecisionRowView[] {
  const names = new Map(found.bids.map((bid) => [bid.reference, bid.organisationName]))
  return (found.last?.decisions ?? []).map((decision): DecisionRowView => {
    const { id, reference, outcome, reserveRank, pence, reason, words } = decision
    const counted = (found.last?.changes ?? []).filter(
      ({ decisionId, answer }) => decisionId === id && answer?.answer === 'approved',
    )
    const isEnded = counted.some(({ kind }) => kind !== 'offered')
    return {
      reference,
      organisationName: names.get(reference) ?? reference,
      outcome,
      reserveRank,
      pence: counted.find(({ kind }) => kind === 'offered')?.pence ?? pence,
      reason,
      hasConditions: words[0] !== undefined && (words[0].conditionsEn ?? words[0].conditionsCy) !== null,
      since: isEnded ? 'ended' : counted.length > 0 ? 'offered' : null,
      openFacts: facts.filter((one) => one.reference === reference && !one.reviewed).length,
    }
  })
}
