import type { IncomingMessage, ServerResponse } from 'node:http'

/** One request and its response, with what every route wants to know of it. */
export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  path: string
  /** What follows `?`, without it. */
  search: string
  requestId: string
  /** What every answer says beside its own headers. They are written together, once. */
  headers: Readonly<Record<string, string>>
}

/** Answers, and says whether the path was this route's. */
export type Route = (exchange: Exchange) => boolean | Promise<boolean>

export function isRead({ request }: Exchange): boolean {
  return request.method === 'GET' || request.method === 'HEAD'
}
