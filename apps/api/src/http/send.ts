import type { Exchange } from './exchange.ts'

export interface Answer {
  status?: number
  headers?: Record<string, string>
  body: string | Buffer
}

/** Sends a whole answer; of a HEAD request, all but the body. */
export function send(exchange: Exchange, { status = 200, headers = {}, body }: Answer): void {
  const { request, response } = exchange
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.length
  const all = { ...exchange.headers, ...headers }
  response.writeHead(status, status === 304 ? all : { ...all, 'content-length': String(length) })
  response.end(request.method === 'HEAD' || status === 304 ? undefined : body)
}

export function sendJson(
  exchange: Exchange,
  value: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  const body = `${JSON.stringify(value, null, 2)}\n`
  send(exchange, { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers }, body })
}

/** A refusal outside GraphQL and tRPC: a code for programs and a sentence for people. */
export function sendError(
  exchange: Exchange,
  status: number,
  error: { code: string; message: string },
  headers: Record<string, string> = {},
): void {
  sendJson(exchange, { error }, status, { 'cache-control': 'no-store', ...headers })
}
