import { asPerson } from '@academy/db/actor/as-person'
import type { Db } from '@academy/db/client/open-database'
import {
  findAssessors,
  findAssignment,
  findBoard,
  insertAssignment,
  insertAssignmentEvent,
  isClosedTo,
  isWeighingLocked,
} from '@academy/db/grants/assess/assignments'
import { findBidsToRead, findReaders } from '@academy/db/grants/assess/reading-facts'
import { findReference } from '@academy/db/grants/assess/find-reference'
import { MOVE_REASON_MAX } from '@academy/domain/assess/assessment'
import { nextAssignment, type AssignmentStatus } from '@academy/domain/assess/assignment-state'
import type { ReadingPair } from '@academy/domain/assign/assignment-problem'
import { warnOfPair, type PairWarning } from '@academy/domain/assign/warn-of-pair'
import { DomainError } from '@academy/domain/domain-error'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { designInput, loadRound, requireRoundRole, type LoadedDesign } from '../design/load-design.ts'
import { toRoundSummary, type RoundSummary } from '../round/round-summary.ts'
import {
  definitionOf,
  readingProblem,
  REVIEWS_PER_BID,
  themeFields,
  usualLoad,
  type BidFacts,
  type ReaderFacts,
} from './reading-problem.ts'

/** So many bids stand on a page of the board. */
export const BOARD_ROWS = 20

export const boardInput = designInput.extend({
  text: z.string().trim().max(100).default(''),
  /** The reference behind which the page begins. */
  after: z.string().max(40).default(''),
})

export interface AssessingBoard {
  round: RoundSummary
  assessors: {
    personId: string
    name: string | null
    language: string
    open: number
    finished: number
    behind: number
  }[]
  bids: {
    reference: string
    organisationName: string
    readers: { assignmentId: string; personId: string; status: AssignmentStatus; dueOn: string | null }[]
    /** To whom a conflict of interest closes it. */
    closedTo: string[]
  }[]
  /** The last reference, where there are more. */
  next: string | null
}

/**
 * Who reads what in a round, with how far they are and who is behind: three statements and the one that says who asks. For its
 * fund managers and senior officers. Refuses with `signed-out`, `not-found`, `not-allowed`.
 */
export async function getAssessingBoard(
  ctx: ServiceContext,
  { slug, text, after }: z.output<typeof boardInput>,
): Promise<AssessingBoard> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const round = await officersRound(tx, slug, personId)
    const assessors = await findAssessors(tx, round.id)
    const rows = await findBoard(tx, round.id, { text, after, rowsMax: BOARD_ROWS })
    const [first] = rows
    return {
      round: toRoundSummary(round, ctx.now),
      assessors,
      bids: rows.map(({ bids: _bids, ...row }) => row),
      next: first && first.bids > rows.length ? (rows.at(-1)?.reference ?? null) : null,
    }
  })
}

export const assignBidInput = designInput.extend({
  reference: z.string().min(1).max(40),
  personId: z.uuid(),
  dueOn: z.iso.date().nullable(),
  /** What speaks against it is answered instead of doing it. */
  heed: z.boolean().optional(),
})

export type AssignResult = { ok: true } | { ok: false; warnings: PairWarning[] }

/**
 * Offers a bid to an assessor of its round. Offered again it is the same. Whoever asks to `heed` what speaks against it is told that
 * first, and asks again without: a person may know better, except than a conflict of interest. Refuses with `signed-out`, `not-found`,
 * `not-allowed`, and `refused` because `closed-to-assessor` by a conflict of interest, or `not-assessor`.
 */
export async function assignBid(
  ctx: ServiceContext,
  { slug, reference, personId: whose, dueOn, heed }: z.output<typeof assignBidInput>,
): Promise<AssignResult> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const design = await officersDesign(tx, slug, personId)
    const { round } = design
    const applicationId = await findReference(tx, round.id, reference)
    if (applicationId === undefined) throw new DomainError('not-found')
    if (await isClosedTo(tx, applicationId, whose)) throw new DomainError('refused', 'closed-to-assessor')
    const readers = await findReaders(tx, round.id)
    if (!readers.some((one) => one.personId === whose)) throw new DomainError('refused', 'not-assessor')
    if (heed) {
      const bids = await findBidsToRead(tx, round.id, themeFields(definitionOf(design)))
      const warnings = warningsOf(bids, readers, { bid: applicationId, assessor: whose })
      if (warnings.length > 0) return { ok: false, warnings }
    }
    const offered = { roundId: round.id, applicationId, personId: whose, dueOn, offeredBy: personId }
    const id = await insertAssignment(tx, offered)
    if (id === undefined) return { ok: true }
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'assignment.offered',
      subjectKind: 'application',
      subjectId: applicationId,
      at,
      detail: { assignment: id, person: whose },
    })
    return { ok: true }
  })
}

/** What speaks against a pair by what is known of all; nothing of one that is there already. */
function warningsOf(
  bids: readonly BidFacts[],
  readers: readonly ReaderFacts[],
  pair: ReadingPair,
): PairWarning[] {
  const loadMost = usualLoad(bids.length, readers.length, REVIEWS_PER_BID)
  const asked = {
    reviewsPerBid: REVIEWS_PER_BID,
    welshReaders: 'all',
    loadMost,
    withoutPerson: null,
  } as const
  const { problem, open } = readingProblem(bids, readers, asked)
  const saysTopics = readers.some(
    ({ personId, terms }) => personId === pair.assessor && (terms?.topics.length ?? 0) > 0,
  )
  return warnOfPair(problem, [...open, ...problem.finished], pair).filter(
    ({ why }) => why !== 'already-there' && (saysTopics || why !== 'knows-no-topic'),
  )
}

export const moveAssignmentInput = designInput.extend({
  id: z.uuid(),
  move: z.enum(['unassigned', 'sent-back']),
  reason: z.string().max(MOVE_REASON_MAX),
})

/**
 * Takes a bid from an assessor who has not finished, or sends a finished assessment back, with a reason that he reads. Scores
 * stay as they are. Done again it changes nothing. Refuses with `signed-out`, `not-found`, `not-allowed`, and `refused` because
 * `assignment-ended`, or `weighing-locked` once a division of the money was chosen.
 */
export async function moveAssignment(
  ctx: ServiceContext,
  { slug, id, move, reason }: z.output<typeof moveAssignmentInput>,
): Promise<{ ok: true } | { ok: false; problem: 'reason-missing' }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const round = await officersRound(tx, slug, personId)
    const found = await findAssignment(tx, id)
    if (found?.roundId !== round.id || found.personId === personId) throw new DomainError('not-found')
    if (found.status === move) return { ok: true }
    if (nextAssignment(found.status, move) === undefined) throw new DomainError('refused', 'assignment-ended')
    const said = reason.trim()
    if (said === '') return { ok: false, problem: 'reason-missing' }
    if (move === 'sent-back' && (await isWeighingLocked(tx, round.id)))
      throw new DomainError('refused', 'weighing-locked')
    await insertAssignmentEvent(tx, { assignmentId: id, kind: move, actorId: personId, reason: said })
    await recordAudit(tx, {
      actor: ctx.actor,
      event: `assignment.${move}`,
      subjectKind: 'application',
      subjectId: found.applicationId,
      at,
      detail: { assignment: id, person: found.personId },
    })
    return { ok: true }
  })
}

async function officersRound(tx: Db, slug: string, personId: string) {
  return (await officersDesign(tx, slug, personId)).round
}

async function officersDesign(tx: Db, slug: string, personId: string): Promise<LoadedDesign> {
  const design = await loadRound(tx, slug, personId)
  requireRoundRole(design, 'fund-manager', 'senior-officer')
  return design
}
