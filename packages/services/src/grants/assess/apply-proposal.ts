import { asPerson } from '@academy/db/actor/as-person'
import type { Db } from '@academy/db/client/open-database'
import {
  applyPairs,
  findProposal,
  findProposedPairs,
  insertApplied,
} from '@academy/db/grants/assess/proposals'
import { findAssessors } from '@academy/db/grants/assess/assignments'
import type { AskedProposal, ProposalValue } from '@academy/db/grants/proposal-tables'
import { DomainError } from '@academy/domain/domain-error'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudits } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { designInput, loadRound, requireRoundRole } from '../design/load-design.ts'
import { toRoundSummary, type RoundSummary } from '../round/round-summary.ts'

/** So many bids stand on a page of a proposal. */
export const PROPOSED_ROWS = 100

export const proposalInput = designInput.extend({
  id: z.uuid(),
  /** The reference behind which the page begins. */
  after: z.string().max(40).default(''),
})

type Pair = Awaited<ReturnType<typeof findProposedPairs>>[number]

export interface ProposalPage {
  round: RoundSummary
  id: string
  madeAt: Date
  isOwn: boolean
  appliedAt: Date | null
  asked: AskedProposal
  value: ProposalValue
  dueOn: string | null
  reason: string | null
  /** Reviews that are given and taken away, and bids that stay as they are. */
  gives: number
  takes: number
  unchanged: number
  /** Pairs that cannot be given or taken any more: it cannot be applied then. */
  stale: number
  assessors: { personId: string; name: string | null; keeps: number; gets: number; loses: number }[]
  bids: {
    reference: string
    organisationName: string
    readers: { personId: string; change: Pair['change']; isStale: boolean }[]
  }[]
  /** The last reference, where there are more. */
  next: string | null
}

/**
 * A proposal to look at before anybody is told: who gets and loses what, three statements beside the one that says who asks and the
 * round. Refuses with `signed-out`, `not-found`, `not-allowed`.
 */
export async function getProposal(
  ctx: ServiceContext,
  { slug, id, after }: z.output<typeof proposalInput>,
): Promise<ProposalPage> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const { round, proposal, pairs } = await readProposal(tx, slug, id, personId)
    const people = await findAssessors(tx, round.id)
    const { madeBy, ...said } = proposal
    const count = (change: Pair['change'], of: readonly Pair[] = pairs) =>
      of.filter((pair) => pair.change === change).length
    const byPerson = Map.groupBy(pairs, (pair) => pair.personId)
    const byBid = [...Map.groupBy(pairs, ({ reference }) => reference)]
    const changed = byBid.filter(([, own]) => own.some(({ change }) => change !== 'keep'))
    const shown = changed.filter(([reference]) => reference > after).slice(0, PROPOSED_ROWS)
    const last = shown.at(-1)?.[0] ?? null
    return {
      round: toRoundSummary(round, ctx.now),
      ...said,
      isOwn: madeBy === personId,
      gives: count('give'),
      takes: count('take'),
      unchanged: byBid.length - changed.length,
      stale: proposal.appliedAt === null ? pairs.filter(({ isStale }) => isStale).length : 0,
      assessors: people.map(({ personId: whose, name }) => {
        const own = byPerson.get(whose) ?? []
        return {
          personId: whose,
          name,
          keeps: count('keep', own),
          gets: count('give', own),
          loses: count('take', own),
        }
      }),
      bids: shown.map(([reference, own]) => ({
        reference,
        organisationName: own[0]?.organisationName ?? '',
        readers: own.map(({ personId: whose, change, isStale }) => ({
          personId: whose,
          change,
          isStale: isStale && proposal.appliedAt === null,
        })),
      })),
      next: last !== null && (changed.at(-1)?.[0] ?? '') > last ? last : null,
    }
  })
}

export const applyProposalInput = designInput.extend({ id: z.uuid() })

/**
 * Gives and takes what a proposal says, all of it or nothing, and tells the assessors. Applied again it is the same. For fund managers
 * and senior officers. Refuses with `signed-out`, `not-found`, `not-allowed`, and `refused` because `proposal-stale`, when a conflict of
 * interest, a withdrawal or another assignment came between.
 */
export async function applyProposal(
  ctx: ServiceContext,
  { slug, id }: z.output<typeof applyProposalInput>,
): Promise<void> {
  const personId = requirePerson(ctx)
  await asPerson(ctx.db, personId, async (tx, { at }) => {
    const { round, proposal, pairs } = await readProposal(tx, slug, id, personId)
    if (!(await insertApplied(tx, id, personId))) return
    if (pairs.some(({ isStale }) => isStale)) throw new DomainError('refused', 'proposal-stale')
    await applyPairs(
      tx,
      { roundId: round.id, officerId: personId, dueOn: proposal.dueOn, reason: proposal.reason ?? '' },
      pairs,
    )
    const facts = pairs.filter(({ change }) => change !== 'keep')
    await recordAudits(tx, [
      {
        actor: ctx.actor,
        event: 'assignment.proposal-applied',
        subjectKind: 'round',
        subjectId: round.id,
        at,
        detail: { proposal: id, pairs: facts.length },
      },
      ...facts.map(({ applicationId, personId: whose, change }) => ({
        actor: ctx.actor,
        event: change === 'give' ? 'assignment.offered' : 'assignment.unassigned',
        subjectKind: 'application',
        subjectId: applicationId,
        at,
        detail: { person: whose, proposal: id },
      })),
    ])
  })
}

async function readProposal(tx: Db, slug: string, id: string, personId: string) {
  const design = await loadRound(tx, slug, personId)
  requireRoundRole(design, 'fund-manager', 'senior-officer')
  const proposal = await findProposal(tx, design.round.id, id)
  if (!proposal) throw new DomainError('not-found')
  return { round: design.round, proposal, pairs: await findProposedPairs(tx, design.round.id, id) }
}
