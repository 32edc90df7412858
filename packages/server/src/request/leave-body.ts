import type { IncomingMessage, ServerResponse } from 'node:http'

/** So long a client may take to read why it was refused before its connection is cut. */
const LINGER_MS = 1_000

/**
 * Reads no more of a body in crumbs, and lets fall what has arrived already. Some ten thousand crumbs come with one read
 * of the system: Node hands over each, and to queue it costs as much again as to parse it.
 */
export function leaveBody(request: IncomingMessage): void {
  request.pause()
  request.push = () => false
}

/** Cuts the connection of a body that was left, once its answer can have been read. */
export function cutAfterAnswer({ socket }: IncomingMessage, response: ServerResponse): void {
  response.shouldKeepAlive = true
  const late = setTimeout(() => socket.destroy(), LINGER_MS)
  socket.once('close', () => clearTimeout(late))
}
