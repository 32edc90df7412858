import { allowed, denied, type Decision } from '../decision.ts'

/** What decides about an application. Instants are the database's; `roundStatus` is what the fund manager set. */
export interface RoundWindow {
  status: 'draft' | 'published' | 'cancelled'
  opensAt: Date
  /** The deadline as advertised. */
  closesAt: Date
  /** Minutes after the deadline in which a submission is still taken, the same for everybody, and marked as late. */
  graceMinutes: number
}

export type ApplicationStatus = 'draft' | 'submitted' | 'withdrawn'
export type MemberRole = 'lead' | 'contributor'

export type RoundWhy = 'round-not-published' | 'round-cancelled' | 'not-open-yet' | 'window-closed'
export type SubmitWhy = RoundWhy | 'already-submitted' | 'withdrawn' | 'not-lead' | 'incomplete'

const MINUTE_MS = 60_000

/** `upcoming`, `open`, `grace` (the deadline has passed, late submissions are taken), `closed`, or why it is not on show. */
export type RoundPhase = 'draft' | 'upcoming' | 'open' | 'grace' | 'closed' | 'cancelled'

export function roundPhase(round: RoundWindow, now: Date): RoundPhase {
  if (round.status !== 'published') return round.status
  if (now < round.opensAt) return 'upcoming'
  if (now < round.closesAt) return 'open'
  return now < graceEnd(round) ? 'grace' : 'closed'
}

/** The instant from which nothing is taken any more. */
export function graceEnd(round: RoundWindow): Date {
  return new Date(round.closesAt.getTime() + round.graceMinutes * MINUTE_MS)
}

const PHASE_WHY: Partial<Record<RoundPhase, RoundWhy>> = {
  draft: 'round-not-published',
  cancelled: 'round-cancelled',
  upcoming: 'not-open-yet',
  closed: 'window-closed',
}

/** Whether an application may be begun: only before the advertised deadline, grace is for finishing. */
export function canStart(round: RoundWindow, now: Date): Decision<RoundWhy> {
  const phase = roundPhase(round, now)
  const why = phase === 'grace' ? 'window-closed' : PHASE_WHY[phase]
  return why ? denied(why) : allowed
}

/** Answers may be written as long as it is a draft, after the deadline too: nothing typed is refused for its hour. */
export function canEdit(status: ApplicationStatus): Decision<'already-submitted' | 'withdrawn'> {
  if (status === 'submitted') return denied('already-submitted')
  return status === 'withdrawn' ? denied('withdrawn') : allowed
}

/**
 * Whether the button does anything, for the page that shows it. The same rule stands in the submitting statement,
 * where the database's clock is compared; that one decides.
 */
export function canSubmit(
  application: { status: ApplicationStatus; role: MemberRole; complete: boolean },
  round: RoundWindow,
  now: Date,
): Decision<SubmitWhy> {
  const edit = canEdit(application.status)
  if (!edit.ok) return edit
  const why = PHASE_WHY[roundPhase(round, now)]
  if (why) return denied(why)
  if (application.role !== 'lead') return denied('not-lead')
  return application.complete ? allowed : denied('incomplete')
}

/** A lead may withdraw a draft or a submitted application; what was submitted is kept. */
export function canWithdraw(application: {
  status: ApplicationStatus
  role: MemberRole
}): Decision<'withdrawn' | 'not-lead'> {
  if (application.status === 'withdrawn') return denied('withdrawn')
  return application.role === 'lead' ? allowed : denied('not-lead')
}
