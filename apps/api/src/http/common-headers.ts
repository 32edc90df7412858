import type { ServerResponse } from 'node:http'

const policy =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/**
 * The headers of every answer. Everything here is public and nobody is signed in, so pages of any site may read it; a
 * browser sends no cookies with `*`.
 */
export function setCommonHeaders(response: ServerResponse, requestId: string, https: boolean): void {
  response.setHeader('access-control-allow-origin', '*')
  response.setHeader(
    'access-control-expose-headers',
    'etag, content-range, accept-ranges, content-disposition, retry-after, x-request-id',
  )
  response.setHeader('content-security-policy', policy)
  response.setHeader('cross-origin-resource-policy', 'cross-origin')
  response.setHeader('referrer-policy', 'strict-origin-when-cross-origin')
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('x-request-id', requestId)
  if (https) response.setHeader('strict-transport-security', 'max-age=63072000; includeSubDomains')
}

/** What a browser asks before it sends a request from another site. */
export const preflightHeaders = {
  'access-control-allow-methods': 'GET, HEAD, POST',
  'access-control-allow-headers': 'content-type, accept, if-none-match, if-range, range',
  'access-control-max-age': '86400',
}
