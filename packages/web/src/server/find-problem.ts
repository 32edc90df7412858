import type { IncomingHttpHeaders } from 'node:http'
import { methodProblem, problemOf, type Problem } from '@academy/server/problem'

export interface Incoming {
  method: string
  headers: IncomingHttpHeaders
}

const formType = 'application/x-www-form-urlencoded'

/**
 * Why a request is refused before any page sees it, if it is. A form may come from our own pages only, said by
 * `Sec-Fetch-Site` or, in a browser without it, by `Origin`; a request that says neither is refused. Where one may come
 * from anywhere, its address is the proof of who sends it, and what it holds is not read.
 */
export function findProblem(
  { method, headers }: Incoming,
  settings: {
    host: string
    allowed: readonly string[]
    types?: readonly string[] | undefined
    fromAnywhere?: boolean
  },
): Problem | undefined {
  if (method === 'GET' || method === 'HEAD') return undefined
  if (!settings.allowed.includes(method)) return methodProblem(settings.allowed)
  if (settings.fromAnywhere) return undefined
  if (!isOurs(headers, settings.host)) return notOurs
  const type = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase()
  return (settings.types ?? [formType]).includes(type ?? '') ? undefined : problemOf('unsupported-type')
}

const notOurs: Problem = {
  status: 403,
  code: 'other-site',
  message: 'A form is taken from our own pages only.',
}

function isOurs(headers: IncomingHttpHeaders, host: string): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  const { origin } = headers
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host
}
