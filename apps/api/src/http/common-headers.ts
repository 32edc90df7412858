import { contentSecurityPolicy } from '@academy/server/answer/security-headers'

const policy = contentSecurityPolicy({
  'style-src': ["'self'"],
  'font-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'form-action': ["'none'"],
})

/**
 * The headers of every answer. Everything here is public and nobody is signed in, so pages of any site may read it; a
 * browser sends no cookies with `*`.
 */
export const commonHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'etag, content-range, accept-ranges, content-disposition, retry-after, x-request-id',
  'content-security-policy': policy,
  'cross-origin-resource-policy': 'cross-origin',
}

/** What clients send beside what every page may: keys, their own name (Apollo), and the number of a trace. */
const headersTaken = [
  'accept',
  'apollographql-client-name',
  'apollographql-client-version',
  'authorization',
  'content-type',
  'if-match',
  'if-modified-since',
  'if-none-match',
  'if-range',
  'if-unmodified-since',
  'range',
  'traceparent',
  'tracestate',
  'trpc-accept',
]

/** What a browser asks before it sends a request from another site. */
export function preflightHeaders(allowed: readonly string[]): Record<string, string> {
  return {
    allow: allowed.join(', '),
    'access-control-allow-methods': allowed.join(', '),
    'access-control-allow-headers': headersTaken.join(', '),
    'access-control-max-age': '86400',
  }
}
