import { allowed, denied, type Decision } from '../decision.ts'
import type { ApplicationStatus } from './application-state.ts'
import { graceEnd, phaseWhy, roundPhase, type RoundWhy, type RoundWindow } from './round-window.ts'

/** Pleas that one application may make; one waits at a time. */
export const PLEAS_MAX = 3
/** The most days that a ruling may give. */
export const RULING_DAYS_MAX = 30
/** Failed presses of Submit that are kept one by one, for each application in an hour; after them they are counted. */
export const PRESSES_KEPT_MAX = 20

/** A plea to be late, and what was ruled. */
export interface LatePlea {
  id: string
  at: Date
  reason: string
  ruling: { at: Date; granted: boolean; until: Date | null; reason: string } | null
}

export type PleaWhy =
  | Exclude<RoundWhy, 'window-closed'>
  | 'still-open'
  | 'already-submitted'
  | 'withdrawn'
  | 'plea-waits'
  | 'pleas-full'

/** Whether somebody of an application may plead to be late: once nothing is taken any more, and never beside another. */
export function canPlead(
  application: { status: ApplicationStatus; submittedAt: Date | null; submitUntil: Date | null },
  round: RoundWindow,
  pleas: readonly LatePlea[],
  now: Date,
): Decision<PleaWhy> {
  if (application.status === 'withdrawn') return denied('withdrawn')
  if (application.submittedAt !== null) return denied('already-submitted')
  const why = phaseWhy(roundPhase(round, now))
  if (why === undefined) return denied('still-open')
  if (why !== 'window-closed') return denied(why)
  if (application.submitUntil && now < application.submitUntil) return denied('still-open')
  if (pleas.some(({ ruling }) => ruling === null)) return denied('plea-waits')
  return pleas.length < PLEAS_MAX ? allowed : denied('pleas-full')
}

/** Whether a plea may be ruled on: once, of what is not submitted, and by nobody who belongs or belonged to it. */
export function canRule(plea: {
  ruled: boolean
  ownOrganisation: boolean
  status: ApplicationStatus
}): Decision<'decided-already' | 'own-case' | 'withdrawn' | 'already-submitted'> {
  if (plea.ruled) return denied('decided-already')
  if (plea.status === 'withdrawn') return denied('withdrawn')
  if (plea.status !== 'draft' && plea.status !== 'awaiting-sign-off') return denied('already-submitted')
  return plea.ownOrganisation ? denied('own-case') : allowed
}

/**
 * How a submission that is taken is late: within the grace that everybody has, or by the ruling on a plea. One of an
 * application that staff have opened again is not late.
 */
export function latenessOf(
  application: { reopenedUntil: Date | null },
  round: RoundWindow,
  submittedAt: Date,
): 'grace' | 'ruling' | null {
  const { reopenedUntil } = application
  if (submittedAt < round.closesAt || (reopenedUntil && submittedAt < reopenedUntil)) return null
  return submittedAt < graceEnd(round) ? 'grace' : 'ruling'
}
