/** What the server said to one request about an upload; nothing where the line was cut. */
export interface Answer {
  status: number
  /** Bytes that are there. */
  offset: number | null
  /** The query of the page that shows what became of it. */
  outcome: string | null
  /** Why it is refused. */
  why: string | null
}

export type Step =
  | { do: 'begin' }
  /** Ask how much is there, after a while. */
  | { do: 'ask'; afterMs: number; line: 'lost' | 'elsewhere' }
  | { do: 'send'; from: number }
  | { do: 'done'; query: string }
  | { do: 'refused'; why: string }
  | { do: 'signed-out' }

const WAIT_MS_MAX = 20_000

/** What to do next. `cuts` is how often in a row the line was cut before. */
export function stepAfter(answer: Answer | undefined, cuts: number): Step {
  const wait = Math.min(WAIT_MS_MAX, 1_000 * 2 ** cuts)
  if (!answer) return { do: 'ask', afterMs: wait, line: 'lost' }
  const { status, offset, outcome, why } = answer
  if (outcome) return { do: 'done', query: outcome }
  if (status < 300 && offset !== null) return { do: 'send', from: offset }
  if (status === 401) return { do: 'signed-out' }
  // It expired, or was given up in another tab.
  if (status === 410) return { do: 'begin' }
  if (status === 409 || status === 460) return { do: 'ask', afterMs: 0, line: 'lost' }
  // The line that was lost may not be given up yet on the other side.
  if (status === 423) return { do: 'ask', afterMs: 2_000, line: cuts > 0 ? 'lost' : 'elsewhere' }
  if (status >= 500 && why !== 'no-space') return { do: 'ask', afterMs: wait, line: 'lost' }
  return { do: 'refused', why: why ?? 'other' }
}

/** Whole per cent of a file that are sent: 100 only when all of it is. */
export function percentOf(sent: number, all: number): number {
  return all === 0 ? 100 : Math.floor((100 * sent) / all)
}
