import type { IncomingHttpHeaders } from 'node:http'
import { holdsTag } from './etag.ts'

/** What tells one state of a resource from another. */
export interface Validators {
  etag?: string | undefined
  lastModified?: Date | undefined
}

/** What the conditions of a read come to, in the order of RFC 9110, section 13.2.2. */
export function judgeConditions(headers: IncomingHttpHeaders, now: Validators): 'send' | 304 | 412 {
  const { etag, lastModified } = now
  if (!etag && !lastModified) return 'send'
  const ifMatch = headers['if-match']
  const ifNoneMatch = headers['if-none-match']
  if (ifMatch !== undefined) {
    if (etag && !holdsTag(ifMatch, etag, 'strong')) return 412
  } else if (isAfter(lastModified, headers['if-unmodified-since'])) return 412
  if (ifNoneMatch !== undefined) return etag && holdsTag(ifNoneMatch, etag, 'weak') ? 304 : 'send'
  const since = headers['if-modified-since']
  const isKnown = lastModified && since !== undefined && !Number.isNaN(Date.parse(since))
  return isKnown && !isAfter(lastModified, since) ? 304 : 'send'
}

/** Whether the part that `Range` asks for is of the state that the client has the rest of. */
export function rangeHolds(ifRange: string | undefined, now: Validators): boolean {
  if (ifRange === undefined) return true
  if (ifRange.includes('"')) return now.etag !== undefined && holdsTag(ifRange, now.etag, 'strong')
  return now.lastModified !== undefined && ifRange.trim() === now.lastModified.toUTCString()
}

/** HTTP counts whole seconds. */
function isAfter(date: Date | undefined, header: string | undefined): boolean {
  if (date === undefined || header === undefined) return false
  const limit = Date.parse(header)
  return !Number.isNaN(limit) && Math.floor(date.getTime() / 1000) * 1000 > limit
}
