import { allowed, denied, type Decision } from '../decision.ts'
import type { ApplicationStatus } from '../grants/application-state.ts'
import type { MemberRole } from '../organisation/member-role.ts'
import { canFollow, isLive, type AppealOutcome, type AppealStatus } from './appeal.ts'

export type AppealWhy =
  | 'appeal-not-told'
  | 'appeal-not-decided'
  | 'appeal-late'
  | 'appeal-there'
  | 'appeal-lead-only'
  | 'round-cancelled'
  | 'withdrawn'

interface ToAppeal {
  /** What the reader is in the organisation. */
  role: MemberRole
  status: ApplicationStatus
  isCancelled: boolean
  /** When results were told; nothing before. */
  toldAt: Date | null
  makeBy: Date | null
  /** Whether anything was decided of the bid. */
  isDecided: boolean
  appeals: readonly { status: AppealStatus }[]
}

/**
 * Whether somebody may appeal: a lead, against a result that was told, before its last instant, and once: only one that was
 * withdrawn leaves room for another.
 */
export function canAppeal(bid: ToAppeal, now: Date): Decision<AppealWhy> {
  if (bid.isCancelled) return denied('round-cancelled')
  if (bid.status === 'withdrawn') return denied('withdrawn')
  if (bid.toldAt === null || bid.makeBy === null) return denied('appeal-not-told')
  if (!bid.isDecided) return denied('appeal-not-decided')
  if (bid.appeals.some(({ status }) => status !== 'withdrawn')) return denied('appeal-there')
  if (now >= bid.makeBy) return denied('appeal-late')
  return bid.role === 'lead' ? allowed : denied('appeal-lead-only')
}

/** Whether a lead may take an appeal back: until it is answered. */
export function canWithdrawAppeal(
  appeal: { status: AppealStatus },
  role: MemberRole,
): Decision<'appeal-answered' | 'appeal-lead-only'> {
  if (!isLive(appeal.status)) return denied('appeal-answered')
  return role === 'lead' ? allowed : denied('appeal-lead-only')
}

/** Why an officer may not decide an appeal, as the database finds it (`grants.why_not_decide_appeal`). */
export const notDeciderWhys = [
  'not-officer',
  'conflict',
  'own-organisation',
  'assessed',
  'decided',
  'wrote-letter',
] as const
export type NotDeciderWhy = (typeof notDeciderWhys)[number]

export type AppealStepWhy =
  | `appeal-by-${NotDeciderWhy}`
  | 'appeal-answered'
  | 'appeal-moved'
  | 'appeal-proposal-waits'
  | 'appeal-own-proposal'
  | 'appeal-proposer-out'

/** Whether an officer may propose this of an appeal as it is. */
export function canProposeOnAppeal(
  appeal: { status: AppealStatus; hasProposal: boolean },
  why: NotDeciderWhy | null,
  outcome: AppealOutcome,
): Decision<AppealStepWhy> {
  if (why !== null) return denied(`appeal-by-${why}`)
  if (!isLive(appeal.status)) return denied('appeal-answered')
  if (appeal.hasProposal) return denied('appeal-proposal-waits')
  return canFollow(appeal.status, outcome) ? allowed : denied('appeal-moved')
}

/**
 * Whether an officer may confirm or refuse what somebody else proposed. Whoever proposed it can take it back, and never
 * confirm it; what was proposed by somebody who may not decide any more is only refused.
 */
export function canRuleOnAppeal(
  appeal: { status: AppealStatus },
  proposal: { byReader: boolean; proposerWhy: NotDeciderWhy | null; outcome: AppealOutcome },
  why: NotDeciderWhy | null,
  ruling: 'confirmed' | 'refused',
): Decision<AppealStepWhy> {
  if (why !== null) return denied(`appeal-by-${why}`)
  if (!isLive(appeal.status)) return denied('appeal-answered')
  if (ruling === 'refused') return allowed
  if (!canFollow(appeal.status, proposal.outcome)) return denied('appeal-moved')
  if (proposal.byReader) return denied('appeal-own-proposal')
  return proposal.proposerWhy === null ? allowed : denied('appeal-proposer-out')
}

/**
 * Whether the last answer to an appeal can be made void: somebody who made it has a conflict that came to be known, and no
 * award was offered because of it.
 */
export function canVoidAppeal(
  appeal: { status: AppealStatus; deciders: readonly (NotDeciderWhy | null)[]; isOffered: boolean },
  why: NotDeciderWhy | null,
): Decision<`appeal-by-${NotDeciderWhy}` | 'appeal-not-answered' | 'appeal-no-conflict' | 'appeal-offered'> {
  if (why !== null) return denied(`appeal-by-${why}`)
  if (!canFollow(appeal.status, 'voided')) return denied('appeal-not-answered')
  if (!appeal.deciders.includes('conflict')) return denied('appeal-no-conflict')
  return appeal.isOffered ? denied('appeal-offered') : allowed
}
