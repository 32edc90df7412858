/** What an answer is kept under: the field's name, or a table's cell. */
export type Key = string

/** What is in the inputs of each answer, as JSON of their names and values: compared, and never read here. */
export type Values = Readonly<Record<Key, string>>

/**
 * `open`: what was sent last was answered. `lost`: it was not. `signed-out`: the server no longer knows who writes.
 * `refused`: it will not take it, as after the application was submitted.
 */
export type Line = 'open' | 'lost' | 'signed-out' | 'refused'

export interface Typing {
  /** What the server has, as far as this page knows. */
  kept: Values
  /** What is in the form. */
  now: Values
  /** The version that each answer is written over. */
  base: Readonly<Record<Key, number>>
  /** The version of one's own text where it met another's: what is typed next carries it on. */
  mine: Readonly<Record<Key, number>>
  /** What is on its way. After a line that was lost it is sent again as it was, because it may have arrived. */
  sending: Values | null
  isOnItsWay: boolean
  /** Too long to be kept, as it is now. */
  tooLong: Values
  typedAt: number
  /** When the oldest text that has not been sent was typed. */
  unsentSince: number | null
  /** When to send next. */
  sendAt: number | null
  failures: number
  line: Line
}

export interface Answered {
  versions: Readonly<Record<Key, number>>
  conflicts: readonly { key: Key; version: number }[]
  notKept: readonly string[]
}

export type TypingEvent =
  | { is: 'typed'; now: Values; at: number }
  | { is: 'due'; at: number }
  | { is: 'answered'; answer: Answered; at: number }
  | { is: 'failed'; line: Exclude<Line, 'open'>; at: number }
  /** Now rather than later: the tab is put away, the line is back, or somebody comes back to the tab. */
  | { is: 'hurry'; at: number }

/** After the last key, and at the latest after the first. */
export const PAUSE_MS = 1_000
export const PAUSE_MS_MAX = 4_000
const RETRY_MS = 1_000
const RETRY_MS_MAX = 30_000

export function startTyping(kept: Values, base: Typing['base']): Typing {
  const none = { sending: null, unsentSince: null, sendAt: null }
  const quiet = { isOnItsWay: false, typedAt: 0, failures: 0, line: 'open' } as const
  return { kept, now: kept, base, mine: {}, tooLong: {}, ...none, ...quiet }
}

/** What the server does not have. */
export function unsaved({ kept, now }: Pick<Typing, 'kept' | 'now'>): Key[] {
  return Object.keys(now).filter((key) => now[key] !== kept[key])
}

/** The next state. Where `isOnItsWay` becomes true, `sending` is to be sent. */
export function stepTyping(state: Typing, event: TypingEvent): Typing {
  switch (event.is) {
    case 'typed':
      return schedule({ ...state, now: event.now, typedAt: event.at }, event.at)
    case 'due':
      return state.sendAt !== null && event.at >= state.sendAt ? send(state) : state
    case 'hurry':
      return waiting(state).length > 0 || state.sending ? send(state) : state
    case 'answered':
      return schedule(settle(state, event.answer), event.at)
    case 'failed':
      return retry(state, event.line, event.at)
  }
}

/** What is to be sent, which a text that is too long is not. */
function waiting(state: Typing): Key[] {
  return unsaved(state).filter((key) => state.tooLong[key] !== state.now[key])
}

function schedule(state: Typing, at: number): Typing {
  if (waiting(state).length === 0 && !state.sending) return { ...state, unsentSince: null, sendAt: null }
  const unsentSince = state.unsentSince ?? at
  const soon = Math.min(state.typedAt + PAUSE_MS, unsentSince + PAUSE_MS_MAX)
  const isWaitingLonger = state.failures > 0 && state.sendAt !== null && state.line !== 'refused'
  return { ...state, unsentSince, sendAt: isWaitingLonger ? state.sendAt : Math.max(at, soon) }
}

function send(state: Typing): Typing {
  if (state.isOnItsWay) return state
  const sending = state.sending ?? pick(state.now, waiting(state))
  if (Object.keys(sending).length === 0) return { ...state, sendAt: null }
  return { ...state, sending, isOnItsWay: true, sendAt: null }
}

function settle(state: Typing, { versions, conflicts, notKept }: Answered): Typing {
  const sent = state.sending ?? {}
  const isKept = (key: Key) => !notKept.some((field) => key === field || key.startsWith(`${field}.`))
  const own = Object.fromEntries(conflicts.map(({ key, version }) => [key, version]))
  const mine = { ...state.mine, ...own }
  for (const key of Object.keys(versions)) delete mine[key]
  return {
    ...state,
    kept: { ...state.kept, ...pick(sent, Object.keys(sent).filter(isKept)) },
    tooLong: pick(
      sent,
      Object.keys(sent).filter((key) => !isKept(key)),
    ),
    base: { ...state.base, ...versions },
    mine,
    sending: null,
    isOnItsWay: false,
    unsentSince: null,
    failures: 0,
    line: 'open',
  }
}

function retry(state: Typing, line: Typing['line'], at: number): Typing {
  const failures = state.failures + 1
  const wait = Math.min(RETRY_MS_MAX, RETRY_MS * 2 ** Math.min(failures - 1, 10))
  // What was refused did not arrive, and what is typed next may do.
  const sending = line === 'refused' ? null : state.sending
  return {
    ...state,
    failures,
    line,
    sending,
    isOnItsWay: false,
    sendAt: line === 'refused' ? null : at + wait,
  }
}

function pick(values: Values, keys: readonly Key[]): Values {
  return Object.fromEntries(keys.map((key) => [key, values[key] ?? '']))
}
