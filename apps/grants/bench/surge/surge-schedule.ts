/** When each applicant presses Submit, in milliseconds before the deadline (negative: after it). */
export interface SurgeSchedule {
  pressesMs: number[]
  /** How long before the deadline the first of them opens the first page. */
  startsMs: number
}

/** What happens before the last five minutes is the least of it, and is run through faster. */
const EARLY_MS = 100_000
const LAST_MINUTES_MS = 5 * 60_000
const LAST_MINUTE_MS = 60_000
/** Of the half that comes in the last five minutes, nine of ten come in the last one: see `docs/grants-guide.md`. */
const LAST_MINUTE_SHARE = 0.9
/** They think before each of three pages, for 3 to 10 seconds each. */
const BEFORE_FIRST_PRESS_MS = 31_000
const STRAGGLERS = 100
const STRAGGLE_MS = 3_000
/** Two clocks are read, ours and the database's, and a press takes its time on the way: nobody presses in this instant. */
const NOBODY_MS = 250

/**
 * A round's last minutes: half of all submit before the last five, a few in the next four, and the rest in the last one,
 * at a rate that doubles from its beginning to its end. A hundred more press when it is over.
 */
export function surgeSchedule(applicants: number): SurgeSchedule {
  const early = Math.floor(applicants / 2)
  const lastMinute = Math.floor((applicants - early) * LAST_MINUTE_SHARE)
  const between = applicants - early - lastMinute
  const spread = (count: number, fromMs: number, toMs: number) =>
    Array.from({ length: count }, (_, index) => fromMs - ((fromMs - toMs) * (index + 0.5)) / count)
  return {
    pressesMs: [
      ...spread(early, LAST_MINUTES_MS + EARLY_MS, LAST_MINUTES_MS),
      ...spread(between, LAST_MINUTES_MS, LAST_MINUTE_MS),
      ...Array.from({ length: lastMinute }, (_, index) => risingInstant((index + 0.5) / lastMinute)),
      ...spread(STRAGGLERS, -NOBODY_MS, -STRAGGLE_MS),
    ],
    startsMs: LAST_MINUTES_MS + EARLY_MS + BEFORE_FIRST_PRESS_MS,
  }
}

/** Where in the last minute the given share of its presses has been made, when their rate grows from r to 2r: (2x + x²)/3. */
function risingInstant(share: number): number {
  return LAST_MINUTE_MS - (Math.sqrt(1 + 3 * share) - 1) * (LAST_MINUTE_MS - NOBODY_MS)
}
