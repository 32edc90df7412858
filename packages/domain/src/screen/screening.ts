import { allowed, denied, type Decision } from '../decision.ts'
import type { ScreenedAs } from '../grants/screened-as.ts'

/** How far a bid is: nothing was checked, something was, a second person is waited for, or two have found what it is. */
export const screeningStates = [
  'waiting',
  'begun',
  'proposed',
  'eligible',
  'ineligible',
  'duplicate',
] as const
export type ScreeningState = (typeof screeningStates)[number]

export const SCREENING_REASON_MAX = 2000

/** A proposal that nobody has ruled on. */
export interface OpenProposal {
  outcome: ScreenedAs
  proposedBy: string
  /** The submission that stood when it was proposed still stands. */
  isOfStanding: boolean
}

export type ScreeningWhy =
  | 'withdrawn'
  | 'proposal-waits'
  | 'screened-so-already'
  | 'no-proposal'
  | 'second-person-needed'
  | 'fresh-person-needed'
  | 'submission-changed'

/** Whether a bid can be proposed to be something. */
export function canPropose(
  bid: { status: string; screenedAs: ScreenedAs | null; open: OpenProposal | null },
  outcome: ScreenedAs,
): Decision<ScreeningWhy> {
  if (bid.status === 'withdrawn') return denied('withdrawn')
  if (bid.open) return denied('proposal-waits')
  return bid.screenedAs === outcome ? denied('screened-so-already') : allowed
}

/**
 * Whether a person can rule on what waits: who proposed it can take it back, and only somebody else confirms it. That a bid was stopped is
 * reviewed by somebody who took no part in that: `stoppedBy` are those who proposed or confirmed it, at any time.
 */
export function canRule(
  bid: { status: string; open: OpenProposal | null; stoppedBy: readonly string[] },
  personId: string,
  ruling: 'confirmed' | 'refused',
): Decision<ScreeningWhy> {
  if (!bid.open) return denied('no-proposal')
  if (ruling === 'refused') return allowed
  if (bid.status === 'withdrawn') return denied('withdrawn')
  if (bid.open.proposedBy === personId) return denied('second-person-needed')
  if (bid.open.outcome === 'eligible' && bid.stoppedBy.includes(personId))
    return denied('fresh-person-needed')
  return bid.open.isOfStanding ? allowed : denied('submission-changed')
}
