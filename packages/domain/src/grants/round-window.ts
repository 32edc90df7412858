/** What decides about the time of a round. Instants are the database's; `status` is what its events have made of it. */
export interface RoundWindow {
  status: 'draft' | 'published' | 'cancelled'
  opensAt: Date
  /** The deadline as advertised. */
  closesAt: Date
  /** Minutes after the deadline in which a submission is still taken, the same for everybody, and marked as late. */
  graceMinutes: number
}

export type RoundWhy = 'round-not-published' | 'round-cancelled' | 'not-open-yet' | 'window-closed'

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

/** Why nothing can be submitted in a phase; nothing where it can. */
export function phaseWhy(phase: RoundPhase): RoundWhy | undefined {
  return PHASE_WHY[phase]
}
