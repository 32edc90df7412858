/** What the database's clock said, and when this process heard it by its own monotonic clock (`performance.now()`). */
export interface ClockReading {
  at: Date
  heardAtMs: number
}

/**
 * The earliest instant by the database's clock at which something can have happened here at `happenedAtMs`. Only a
 * length of time is taken from this process, so that its clock need not be right. It is too early by no more than the
 * statement that read the clock took, never too late: whoever was in time is.
 */
export function earliestInstant(clock: ClockReading, happenedAtMs: number): Date {
  return new Date(clock.at.getTime() - Math.ceil(clock.heardAtMs - happenedAtMs))
}
