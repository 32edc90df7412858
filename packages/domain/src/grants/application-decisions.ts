import { allowed, denied, type Decision } from '../decision.ts'
import type { MemberRole } from '../organisation/member-role.ts'
import type { ApplicationStatus } from './application-state.ts'
import { graceEnd, phaseWhy, roundPhase, type RoundWhy, type RoundWindow } from './round-window.ts'

export type EditWhy = 'awaiting-sign-off' | 'already-submitted' | 'withdrawn' | 'round-cancelled'
export type SubmitWhy = RoundWhy | EditWhy | 'not-lead' | 'incomplete' | 'sign-off-first' | 'signs-own'

/** Whether an application may be begun: only before the advertised deadline, grace is for finishing. */
export function canStart(round: RoundWindow, now: Date): Decision<RoundWhy> {
  const phase = roundPhase(round, now)
  const why = phase === 'grace' ? 'window-closed' : phaseWhy(phase)
  return why ? denied(why) : allowed
}

/** An application as it stands in its round. */
interface InRound {
  status: ApplicationStatus
  round: Pick<RoundWindow, 'status'>
}

/**
 * Answers may be written while it is a draft, is being corrected or was opened again, after the deadline too: nothing
 * typed is refused for its hour. Of a round that was cancelled nothing changes any more.
 */
export function canEdit({ status, round }: InRound): Decision<EditWhy> {
  if (round.status === 'cancelled') return denied('round-cancelled')
  if (status === 'submitted') return denied('already-submitted')
  return status === 'withdrawn' || status === 'awaiting-sign-off' ? denied(status) : allowed
}

/** Whether answers of this section may be written: opened again by staff, only those they named. */
export function canEditSection(
  application: InRound & { reopenedSections: readonly string[] | null },
  section: string,
): Decision<EditWhy | 'section-closed'> {
  const edit = canEdit(application)
  if (!edit.ok || application.status !== 'reopened') return edit
  const { reopenedSections } = application
  const isOpen = !reopenedSections || reopenedSections.length === 0 || reopenedSections.includes(section)
  return isOpen ? allowed : denied('section-closed')
}

export interface ToSubmit {
  status: ApplicationStatus
  role: MemberRole
  complete: boolean
  /** Later ends than the round's: opened again by staff, or the ruling on a late plea. */
  reopenedUntil?: Date | null
  submitUntil?: Date | null
  /** The round asks for a second person, and whoever reads this is the one who sent it for sign-off. */
  signOffRequired?: boolean
  sentForSignOffByReader?: boolean
}

/**
 * Whether the button does anything. The same rule stands in the database, where the event of a submission is held
 * against the round; that one decides.
 */
export function canSubmit(application: ToSubmit, round: RoundWindow, now: Date): Decision<SubmitWhy> {
  const { status, role, complete, signOffRequired = false } = application
  if (status === 'submitted') return denied('already-submitted')
  if (status === 'withdrawn') return denied('withdrawn')
  const why = windowWhy(application, round, now)
  if (why) return denied(why)
  if (signOffRequired && status !== 'awaiting-sign-off') return denied('sign-off-first')
  if (!(signOffRequired ? signsOff(role) : role === 'lead')) return denied('not-lead')
  if (signOffRequired && application.sentForSignOffByReader) return denied('signs-own')
  return complete ? allowed : denied('incomplete')
}

function signsOff(role: MemberRole): boolean {
  return role === 'lead' || role === 'certifier'
}

function windowWhy(application: ToSubmit, round: RoundWindow, now: Date): RoundWhy | undefined {
  const why = phaseWhy(roundPhase(round, now))
  if (why !== 'window-closed') return why
  const ends = [graceEnd(round), application.reopenedUntil, application.submitUntil]
  return ends.some((end) => end && now < end) ? undefined : why
}

/** Whether it may be given to a second person to sign off; anybody of it may. */
export function canSendForSignOff(
  application: ToSubmit,
  round: RoundWindow,
  now: Date,
): Decision<SubmitWhy | 'no-sign-off'> {
  if (!application.signOffRequired) return denied('no-sign-off')
  const edit = canEdit({ status: application.status, round })
  if (!edit.ok) return edit
  const why = windowWhy(application, round, now)
  if (why) return denied(why)
  return application.complete ? allowed : denied('incomplete')
}

/** Whether what waits for sign-off may be sent back to be changed: by a lead or a certifier, whoever sent it. */
export function canSendBack(
  application: InRound & { role: MemberRole },
): Decision<'not-awaiting' | 'not-lead' | 'round-cancelled'> {
  if (application.round.status === 'cancelled') return denied('round-cancelled')
  if (application.status !== 'awaiting-sign-off') return denied('not-awaiting')
  return signsOff(application.role) ? allowed : denied('not-lead')
}

/** Whether what was submitted may be taken up again: by a lead, until the advertised deadline. It stands meanwhile. */
export function canCorrect(
  application: { status: ApplicationStatus; role: MemberRole },
  round: RoundWindow,
  now: Date,
): Decision<RoundWhy | 'not-submitted' | 'not-lead'> {
  if (application.status !== 'submitted') return denied('not-submitted')
  const phase = roundPhase(round, now)
  const why = phase === 'grace' ? 'window-closed' : phaseWhy(phase)
  if (why) return denied(why)
  return application.role === 'lead' ? allowed : denied('not-lead')
}

/** A lead may withdraw whatever is not withdrawn, of a round that goes on; what was submitted is kept. */
export function canWithdraw(
  application: InRound & { role: MemberRole },
): Decision<'withdrawn' | 'not-lead' | 'round-cancelled'> {
  if (application.round.status === 'cancelled') return denied('round-cancelled')
  if (application.status === 'withdrawn') return denied('withdrawn')
  return application.role === 'lead' ? allowed : denied('not-lead')
}

/** A lead may take a withdrawal back until the advertised deadline. */
export function canUndoWithdrawal(
  application: { status: ApplicationStatus; role: MemberRole },
  round: RoundWindow,
  now: Date,
): Decision<RoundWhy | 'not-withdrawn' | 'not-lead'> {
  if (application.status !== 'withdrawn') return denied('not-withdrawn')
  const phase = roundPhase(round, now)
  const why = phase === 'grace' ? 'window-closed' : phaseWhy(phase)
  if (why) return denied(why)
  return application.role === 'lead' ? allowed : denied('not-lead')
}
