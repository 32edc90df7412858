import type { IncomingMessage, ServerResponse } from 'node:http'
import { crumbCounter } from './crumbs.ts'

/** So long a client may take to read why it was refused before its connection is cut. */
const LINGER_MS = 1_000

/**
 * Reads and drops what is left of a body that nobody wants. To cut the connection in the middle would take the answer
 * with it, so it ends when the body does; but a body in crumbs is not even read, and is cut a little later.
 */
export function drainBody(request: IncomingMessage, response: ServerResponse): void {
  const { socket } = request
  const ends = !response.shouldKeepAlive
  response.shouldKeepAlive = true
  const isCrumb = crumbCounter()
  const drop = (part: Buffer) => {
    if (!isCrumb(part)) return
    request.off('data', drop)
    request.pause()
    const late = setTimeout(() => socket.destroy(), LINGER_MS)
    socket.once('close', () => clearTimeout(late))
  }
  request.on('data', drop)
  request.once('end', () => {
    if (!ends) return
    if (response.writableFinished) socket.destroySoon()
    else response.once('finish', () => socket.destroySoon())
  })
}
