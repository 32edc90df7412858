import { etagOf, holdsEtag } from './etag.ts'

/** Headers that make a page cacheable by its text, or that keep it out of every cache. */
export async function cachePage(
  request: Request,
  response: Response,
  cacheControl: string,
): Promise<Response> {
  const headers = new Headers(response.headers)
  const cacheable = isCacheable(request, response)
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', cacheable ? cacheControl : 'no-store')
  const { status, statusText } = response
  if (!cacheable || headers.get('Cache-Control') === 'no-store' || headers.has('ETag')) {
    return new Response(response.body, { status, statusText, headers })
  }
  const body = Buffer.from(await response.arrayBuffer())
  const etag = etagOf(body)
  headers.set('ETag', etag)
  if (holdsEtag(request.headers.get('If-None-Match'), etag))
    return new Response(null, { status: 304, headers })
  return new Response(body, { status, statusText, headers })
}

function isCacheable(request: Request, response: Response): boolean {
  const isText = /^(text|application\/(json|geo\+json))/.test(response.headers.get('Content-Type') ?? '')
  return request.method === 'GET' && response.status === 200 && isText && !response.headers.has('Set-Cookie')
}
