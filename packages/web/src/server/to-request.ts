import { untilGone, type Exchange } from '@academy/server/exchange'

/** The request as pages read it. A HEAD is answered as a GET whose body is not sent; a refused form is read as its page. */
export function toRequest(exchange: Exchange, origin: string, isRefused: boolean): Request {
  const { request, path, search, method, body } = exchange
  const posts = method === 'POST' && !isRefused
  return new Request(`${origin}${path}${search && `?${search}`}`, {
    method: posts ? 'POST' : 'GET',
    headers: headersOf(request.rawHeaders),
    signal: untilGone(exchange),
    ...(posts && { body: new Uint8Array(body) }),
  })
}

function headersOf(raw: readonly string[]): Headers {
  const headers = new Headers()
  for (let n = 0; n + 1 < raw.length; n += 2) headers.append(raw[n] ?? '', raw[n + 1] ?? '')
  return headers
}
