import type { IncomingMessage } from 'node:http'
import { connectionLimits, type RequestLimits } from '../limits.ts'
import { problemOf, type Problem } from '../problem.ts'
import { findExcessOfSearch } from './find-excess.ts'
import type { Target } from './read-target.ts'

const host = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i

/** Why a request is refused for its head alone, if it is. */
export function screenHead(
  request: IncomingMessage,
  target: Target | undefined,
  limits: RequestLimits,
): Problem | undefined {
  if (!target) return problemOf('bad-request')
  const { rawHeaders, headers, httpVersionMinor } = request
  if (rawHeaders.length / 2 > connectionLimits.headersMax) return problemOf('headers-too-large')
  const hosts = rawHeaders.filter((name, n) => n % 2 === 0 && name.toLowerCase() === 'host').length
  const isOld = httpVersionMinor === 0 && hosts === 0
  if (hosts > 1 || !(isOld || host.test(target.host ?? headers.host ?? ''))) return problemOf('bad-host')
  return findExcessOfSearch(target.search, limits)
}
