import { asPerson } from '@academy/db/actor/as-person'
import type { FoundChange, FoundSet } from '@academy/db/grants/decide/find-decisions'
import { findDecisionRecord } from '@academy/db/grants/decide/keep-decisions'
import { sumOf } from '@academy/domain/allocate/allocation-input'
import { decisionOutcomes, type DecisionOutcome } from '@academy/domain/decide/decision'
import type { LateFact } from '@academy/domain/decide/late-facts'
import { DomainError } from '@academy/domain/domain-error'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import type { ServiceContext } from '../../service-context.ts'
import { designInput } from '../design/load-design.ts'
import {
  countsOf,
  headOf,
  mayAnswer,
  paidOf,
  rowsOf,
  type DecisionRowView,
  type DecisionsHead,
} from './decisions-view.ts'
import { loadDecisions, type LoadedDecisions } from './load-decisions.ts'
import { readYears } from './recommended.ts'
import { standingAwards } from './standing-awards.ts'
import type { decisionInput } from './write-decision.ts'

const DECISIONS_PER_PAGE = 50

export interface DecisionsPage extends DecisionsHead {
  earlier: FoundSet[]
  /** Of the newest set, or of what would be proposed. */
  counts: Record<DecisionOutcome, number>
  bids: number
  /** How many awards stand; before sealing as they are proposed or would be. */
  awards: number
  /** Awards as they stand; before sealing as they are proposed or would be. */
  years: { financialYear: string; budgetPence: bigint; paidPence: bigint }[]
  rows: DecisionRowView[]
  page: number
  pages: number
  reserves: DecisionRowView[]
  /** Bids that are offered what is free before the reserves, because an appeal was upheld. */
  appeals: LoadedDecisions['found']['appeals']
  changes: (FoundChange & { reference: string; mayAnswer: boolean })[]
  openFacts: LateFact[]
}

export const getDecisionsInput = designInput.extend({
  outcome: z.enum(decisionOutcomes).optional(),
  page: z.number().int().min(1).max(1000).default(1),
})

/**
 * What is decided of a round: three statements and the one that says who asks. Refuses with `signed-out`, `not-found`, `not-allowed`, and `refused` because
 * `not-closed-yet` or `closed-bid-in-round`: a bid of the round is closed to him.
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
      awards: paid.length,
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
      appeals: found.appeals,
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
