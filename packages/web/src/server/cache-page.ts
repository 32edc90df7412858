import { etagOf } from '@academy/server/answer/etag'

/** The headers of a page: cacheable by its text, or kept out of every cache. */
export function cacheHeaders(
  request: Request,
  response: Response,
  body: Buffer,
  cacheControl: string,
): Headers {
  const headers = new Headers(response.headers)
  const cacheable = isCacheable(request, response)
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', cacheable ? cacheControl : 'no-store')
  if (cacheable && headers.get('Cache-Control') !== 'no-store' && !headers.has('ETag'))
    headers.set('ETag', etagOf(body))
  return headers
}

function isCacheable(request: Request, response: Response): boolean {
  const isText = /^(text|application\/(json|geo\+json))/.test(response.headers.get('Content-Type') ?? '')
  return request.method === 'GET' && response.status === 200 && isText && !response.headers.has('Set-Cookie')
}
