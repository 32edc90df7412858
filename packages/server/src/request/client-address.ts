import type { IncomingMessage } from 'node:http'

/**
 * The network address of whoever asks. We speak plain HTTP, so at an `https` address a proxy stands in front: it adds
 * the address that it saw to the end of `X-Forwarded-For`; what stands before that anybody could have written.
 */
export function clientAddress(request: IncomingMessage, behindProxy: boolean): string | undefined {
  const forwarded = request.headers['x-forwarded-for']
  const list = Array.isArray(forwarded) ? forwarded.join(',') : forwarded
  const nearest = behindProxy ? list?.split(',').at(-1)?.trim() : undefined
  return nearest || request.socket.remoteAddress
}
