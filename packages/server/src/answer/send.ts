import { isRead, type Exchange } from '../exchange.ts'
import { chooseEncoding, encodingNames } from '../request/accept-encoding.ts'
import { compress, compressedBytesMin, isText } from './compress.ts'
import { judgeConditions } from './judge-conditions.ts'

export interface Answer {
  status?: number
  /** Names in small letters. An `etag` or `last-modified` makes the answer conditional. */
  headers?: Readonly<Record<string, string | readonly string[]>>
  body: string | Buffer
}

/** Sends a whole answer: nothing where the client has it, compressed where that helps; of a HEAD, all but the body. */
export function send(exchange: Exchange, answer: Answer): void | Promise<void> {
  const { request } = exchange
  const { status = 200, headers = {}, body } = answer
  if (status === 200 && isRead(exchange)) {
    const verdict = judgeConditions(request.headers, validatorsOf(headers))
    if (verdict === 412) return write(exchange, 412, headers, Buffer.alloc(0))
    if (verdict === 304) return write(exchange, 304, withVary(answer), undefined)
  }
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  if (!canCompress(headers, bytes)) return write(exchange, status, headers, bytes)
  const vary = withVary(answer)
  const encoding = chooseEncoding(request.headers['accept-encoding'], encodingNames)
  if (!encoding) return write(exchange, status, vary, bytes)
  return compress(encoding, bytes).then((packed) => {
    const etag = headers['etag']
    // The packed bytes are others: a strong tag would promise that they are the same.
    const weak = typeof etag === 'string' && !etag.startsWith('W/') ? { etag: `W/${etag}` } : {}
    write(exchange, status, { ...vary, ...weak, 'content-encoding': encoding }, packed)
  })
}

/** Sends JSON for programs, written so that people can read it too. */
export function sendJson(
  exchange: Exchange,
  value: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): void | Promise<void> {
  const body = `${JSON.stringify(value, null, 2)}\n`
  return send(exchange, {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body,
  })
}

type Headers = NonNullable<Answer['headers']>

function write(exchange: Exchange, status: number, headers: Headers, body: Buffer | undefined): void {
  const { response, method } = exchange
  // Who is gone is not written to.
  if (response.destroyed || response.headersSent) return
  const length = body && status !== 204 ? { 'content-length': String(body.length) } : {}
  response.writeHead(status, { ...exchange.headers, ...headers, ...length } as Record<string, string>)
  response.end(method === 'HEAD' ? undefined : body)
}

function canCompress(headers: Headers, body: Buffer): boolean {
  if (body.length < compressedBytesMin || 'content-encoding' in headers) return false
  return (
    isText(String(headers['content-type'] ?? '')) && !/no-transform/.test(String(headers['cache-control']))
  )
}

function withVary({ headers = {}, body }: Answer): Headers {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  if (!canCompress(headers, bytes)) return headers
  const vary = String(headers['vary'] ?? '')
  return { ...headers, vary: vary ? `${vary}, accept-encoding` : 'accept-encoding' }
}

function validatorsOf(headers: Headers) {
  const modified = headers['last-modified']
  return {
    etag: headers['etag'] === undefined ? undefined : String(headers['etag']),
    lastModified: modified === undefined ? undefined : new Date(String(modified)),
  }
}
