import { asPerson } from '@academy/db/actor/as-person'
import type { Db } from '@academy/db/client/open-database'
import { insertProposal, type ProposedPair } from '@academy/db/grants/assess/proposals'
import { findBidsToRead, findReaders } from '@academy/db/grants/assess/reading-facts'
import { MOVE_REASON_MAX } from '@academy/domain/assess/assessment'
import type { ReadingPair } from '@academy/domain/assign/assignment-problem'
import type { Contradiction } from '@academy/domain/assign/find-contradictions'
import type { AssignmentExplanation } from '@academy/domain/assign/mend-assignment'
import { PairSet } from '@academy/domain/assign/pair-set'
import { DomainError } from '@academy/domain/domain-error'
import type { Words } from '@academy/domain/text/words'
import { proposeAssignment, type AssignmentProposal } from '@academy/solver/assign/propose-assignment'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import { requirePort } from '../../ports/require-port.ts'
import type { ServiceContext } from '../../service-context.ts'
import { designInput, loadRound, requireRoundRole } from '../design/load-design.ts'
import { toRoundSummary, type RoundSummary } from '../round/round-summary.ts'
import { isSealed } from '../round/is-sealed.ts'
import {
  definitionOf,
  readingProblem,
  REVIEWS_PER_BID,
  termsOf,
  themeFields,
  topicsOf,
  usualLoad,
  type ReadingProblem,
} from './reading-problem.ts'

/** Somebody waits for the page; a thousand bids take about two seconds of a core. */
const TIME_LIMIT_MS = 20_000

export interface ProposingPage {
  round: RoundSummary
  bids: number
  /** Of those in Welsh. */
  welshBids: number
  /** Reviews that there are or that are under way. */
  reviews: number
  reviewsPerBid: number
  usualLoad: number
  /** What a bid can be about. */
  topics: { value: string; label: Words }[]
  assessors: {
    personId: string
    name: string | null
    open: number
    finished: number
    /** Nobody wrote down yet what he agreed to. */
    isUsual: boolean
    terms: ReturnType<typeof termsOf>
  }[]
}

/**
 * What a proposal begins from: two statements, the one that says who asks, and the round. For fund managers and senior officers. Refuses
 * with `signed-out`, `not-found`, `not-allowed`.
 */
export async function getProposing(
  ctx: ServiceContext,
  { slug }: z.output<typeof designInput>,
): Promise<ProposingPage> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const { round, definition, bids, readers } = await readFacts(tx, slug, personId)
    const load = usualLoad(bids.length, readers.length, REVIEWS_PER_BID)
    const asked = {
      reviewsPerBid: REVIEWS_PER_BID,
      welshReaders: 'all',
      loadMost: load,
      withoutPerson: null,
    } as const
    const { problem, open } = readingProblem(bids, readers, asked)
    return {
      round: toRoundSummary(round, ctx.now),
      bids: bids.length,
      welshBids: bids.filter(({ language }) => language === 'cy').length,
      reviews: open.length + problem.finished.length,
      reviewsPerBid: REVIEWS_PER_BID,
      usualLoad: load,
      topics: topicsOf(definition),
      assessors: readers.map((reader) => ({
        personId: reader.personId,
        name: reader.name,
        open: reader.open,
        finished: reader.finished,
        isUsual: reader.terms === null,
        terms: termsOf(reader, load),
      })),
    }
  })
}

export const proposeInput = designInput.extend({
  reviewsPerBid: z.number().int().min(1).max(10),
  welshReaders: z.enum(['all', 'one']),
  loadMost: z.number().int().min(0).max(1000),
  dueOn: z.iso.date().nullable(),
  /** Who cannot go on, such as somebody who fell ill. */
  withoutPerson: z.uuid().nullable(),
  reason: z.string().max(MOVE_REASON_MAX),
})

/** Bids by reference, people by id, as the page names them. */
export type ProposeResult =
  | { status: 'proposed'; id: string }
  /** Everything that was asked for is there already. */
  | { status: 'nothing-to-do' }
  | { status: 'reason-missing' }
  | { status: 'contradictory'; contradictions: Contradiction[] }
  | { status: 'infeasible'; explanation: AssignmentExplanation }
  | { status: 'time-limit' }
  | { status: 'failed' }

/**
 * Works out who reads what, and keeps it to be looked at; nobody is told. The solver works outside any transaction. For fund managers
 * and senior officers. Refuses with `signed-out`, `not-found`, `not-allowed`, and `refused` because `sealed`, `nothing-to-assign` or
 * `not-assessor`.
 */
export async function proposeAssignments(
  ctx: ServiceContext,
  { slug, dueOn, reason, ...asked }: z.output<typeof proposeInput>,
): Promise<ProposeResult> {
  const personId = requirePerson(ctx)
  const said = reason.trim()
  if (asked.withoutPerson !== null && said === '') return { status: 'reason-missing' }
  const facts = await asPerson(ctx.db, personId, async (tx, { at }) => {
    const found = await readFacts(tx, slug, personId)
    if (isSealed(found.round, at)) throw new DomainError('refused', 'sealed')
    return found
  })
  const { bids, readers, round } = facts
  if (bids.length === 0 || readers.length === 0) throw new DomainError('refused', 'nothing-to-assign')
  if (asked.withoutPerson !== null && !readers.some((one) => one.personId === asked.withoutPerson))
    throw new DomainError('refused', 'not-assessor')
  const reading = readingProblem(bids, readers, asked)
  const proposal = await proposeAssignment(requirePort(ctx, 'solver'), reading.problem, {
    timeLimitMs: TIME_LIMIT_MS,
    keep: reading.keep,
  })
  if (proposal.status !== 'assigned') return explained(ctx, proposal, bids)
  const pairs = changesOf(reading, proposal.pairs)
  if (pairs.every(({ change }) => change === 'keep')) return { status: 'nothing-to-do' }
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const value = { ...proposal.value, isBest: proposal.best }
    const kept = {
      roundId: round.id,
      madeBy: personId,
      asked,
      value,
      dueOn,
      reason: said === '' ? null : said,
    }
    const id = await insertProposal(tx, kept, pairs)
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'assignment.proposed',
      subjectKind: 'round',
      subjectId: round.id,
      at,
      detail: { proposal: id, pairs: pairs.length, best: String(proposal.best) },
    })
    return { status: 'proposed', id }
  })
}

async function readFacts(tx: Db, slug: string, personId: string) {
  const design = await loadRound(tx, slug, personId)
  requireRoundRole(design, 'fund-manager', 'senior-officer')
  const definition = definitionOf(design)
  const bids = await findBidsToRead(tx, design.round.id, themeFields(definition))
  const readers = await findReaders(tx, design.round.id)
  return { round: design.round, definition, bids, readers }
}

/** What a proposal changes, pair by pair; finished ones are kept. */
function changesOf({ problem, open }: ReadingProblem, proposed: readonly ReadingPair[]): ProposedPair[] {
  const there = new PairSet([...open, ...problem.finished])
  const wanted = new PairSet(proposed)
  const toPair = (change: ProposedPair['change']) => (pair: ReadingPair) => ({
    applicationId: pair.bid,
    personId: pair.assessor,
    change,
  })
  return [
    ...proposed.filter((pair) => there.has(pair)).map(toPair('keep')),
    ...proposed.filter((pair) => !there.has(pair)).map(toPair('give')),
    ...open.filter((pair) => !wanted.has(pair)).map(toPair('take')),
  ]
}

function explained(
  ctx: ServiceContext,
  proposal: Exclude<AssignmentProposal, { status: 'assigned' }>,
  bids: readonly { applicationId: string; reference: string }[],
): ProposeResult {
  const references = new Map(bids.map(({ applicationId, reference }) => [applicationId, reference]))
  const named = <Said extends object>(said: Said): Said =>
    'bid' in said && typeof said.bid === 'string'
      ? { ...said, bid: references.get(said.bid) ?? said.bid }
      : said
  switch (proposal.status) {
    case 'contradictory':
      return { status: 'contradictory', contradictions: proposal.contradictions.map(named) }
    case 'infeasible': {
      const { shortBids, mends } = proposal.explanation
      return {
        status: 'infeasible',
        explanation: { shortBids: shortBids.map(named), mends: mends.map(named) },
      }
    }
    case 'time-limit':
      return { status: 'time-limit' }
    case 'failed':
      ctx.log.error({ message: proposal.message }, 'the solver failed')
      return { status: 'failed' }
  }
}
