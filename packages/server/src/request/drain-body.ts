import type { IncomingMessage, ServerResponse } from 'node:http'
import { crumbCounter } from './crumbs.ts'
import { cutAfterAnswer, leaveBody } from './leave-body.ts'

const DRAIN_WITHIN_MS = 30_000

/**
 * Reads and drops what is left of a body that nobody wants. To cut the connection in the middle would take the answer
 * with it, so it ends when the body does; but a body in crumbs is not even read, and is cut a little later.
 */
export function drainBody(request: IncomingMessage, response: ServerResponse): void {
  if (request.isPaused()) return cutAfterAnswer(request, response)
  const { socket } = request
  const ends = !response.shouldKeepAlive
  response.shouldKeepAlive = true
  const isCrumb = crumbCounter()
  const late = setTimeout(() => socket.destroy(), DRAIN_WITHIN_MS)
  request.once('close', () => clearTimeout(late))
  const drop = (part: Buffer) => {
    if (!isCrumb(part)) return
    request.off('data', drop)
    leaveBody(request)
    cutAfterAnswer(request, response)
  }
  request.on('data', drop)
  request.once('end', () => {
    if (!ends) return
    if (response.writableFinished) socket.destroySoon()
    else response.once('finish', () => socket.destroySoon())
  })
}
