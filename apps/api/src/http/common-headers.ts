const policy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/**
 * The headers of every answer. Everything here is public and nobody is signed in, so pages of any site may read it; a
 * browser sends no cookies with `*`.
 */
export function commonHeaders(requestId: string, https: boolean): Record<string, string> {
  return { ...always, 'x-request-id': requestId, ...(https && strictTransport) }
}

const always = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'etag, content-range, accept-ranges, content-disposition, retry-after, x-request-id',
  'content-security-policy': policy,
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
}
const strictTransport = { 'strict-transport-security': 'max-age=63072000; includeSubDomains' }

/** What a browser asks before it sends a request from another site. */
export const preflightHeaders = {
  'access-control-allow-methods': 'GET, HEAD, POST',
  'access-control-allow-headers': 'content-type, accept, if-none-match, if-range, range',
  'access-control-max-age': '86400',
}
