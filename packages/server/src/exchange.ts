import type { IncomingMessage, ServerResponse } from 'node:http'

/** One request and its response, with what every route wants to know of it. */
export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  method: string
  /** Without the query, as it was sent. */
  path: string
  /** What follows `?`, without it. */
  search: string
  /** The host and port that were asked for. */
  host: string
  /** Quoted to people and written in the log. */
  requestId: string
  /** The network address of whoever asks; never logged. */
  clientAddress: string | undefined
  /** What every answer says beside its own headers. They are written together, once. */
  headers: Readonly<Record<string, string>>
  /** The whole body, within the limits; empty where there is none. */
  body: Buffer
  /** When the whole request had arrived, by `performance.now()`; however long it then waits for its turn. */
  arrivedAtMs: number
}

/** Aborted when whoever asks is gone before the answer is sent. */
export function untilGone({ response }: Pick<Exchange, 'response'>): AbortSignal {
  const gone = new AbortController()
  response.once('close', () => response.writableFinished || gone.abort())
  return gone.signal
}

export function isRead({ method }: Pick<Exchange, 'method'>): boolean {
  return method === 'GET' || method === 'HEAD'
}
