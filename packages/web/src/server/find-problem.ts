import type { IncomingHttpHeaders } from 'node:http'
import type { Problem } from '../context/request-context.ts'

const reading = new Set(['GET', 'HEAD'])

export interface Incoming {
  method: string
  headers: IncomingHttpHeaders
}

/**
 * Why a request is refused before any page sees it, if it is. A form may come from our own pages only, said by
 * `Sec-Fetch-Site` or, in a browser without it, by `Origin`; a request that says neither is refused.
 */
export function findProblem(
  request: Incoming,
  settings: { host: string; bodyBytesMax: number },
): Problem | undefined {
  if (reading.has(request.method)) return undefined
  if (request.method !== 'POST') return { status: 405 }
  if (!isOurs(request.headers, settings.host)) return { status: 403 }
  const length = request.headers['content-length']
  // A body without a stated length could grow without end; every browser states it.
  if (length === undefined) return { status: 411 }
  return Number(length) <= settings.bodyBytesMax ? undefined : { status: 413 }
}

function isOurs(headers: IncomingHttpHeaders, host: string): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  const { origin } = headers
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host
}
