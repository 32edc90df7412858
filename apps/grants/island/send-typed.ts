import { pairsOf } from './form-values.ts'
import type { Answered, Line, Typing } from './typing.ts'

export interface Met {
  key: string
  version: number
  /** Who wrote the other text; nothing where it was the same person, in another window. */
  by: string | null
  time: string
}

export interface SaveAnswer extends Answered {
  conflicts: Met[]
  /** The time of day by the database's clock, in the page's language. */
  time: string
  /** When the session ends. */
  expiresAt: string | null
}

const WAIT_MS = 20_000
/** More than this a browser does not send for a page that is being closed. */
const KEEPALIVE_LETTERS_MAX = 60_000

/** Sends what is on its way. What is not answered is told apart by what is to be done about it. */
export async function sendTyped(
  address: string,
  { sending, base, mine }: Typing,
  isLeaving: boolean,
): Promise<SaveAnswer | Exclude<Line, 'open'>> {
  const body = new URLSearchParams()
  for (const [key, value] of Object.entries(sending ?? {})) {
    for (const [name, text] of pairsOf(value)) body.append(name, text)
    body.append(`base.${key}`, String(base[key] ?? 0))
    if (mine[key]) body.append(`mine.${key}`, String(mine[key]))
  }
  try {
    const response = await fetch(address, {
      method: 'POST',
      body,
      keepalive: isLeaving && body.toString().length < KEEPALIVE_LETTERS_MAX,
      signal: AbortSignal.timeout(WAIT_MS),
    })
    if (response.ok) return (await response.json()) as SaveAnswer
    if (response.status === 401) return 'signed-out'
    return response.status === 429 || response.status >= 500 ? 'lost' : 'refused'
  } catch {
    return 'lost'
  }
}
