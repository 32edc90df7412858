import type { IncomingMessage } from 'node:http'

/** So long a line may say nothing in the middle of a file. */
export const SILENT_MS = 30_000

/** The same where it is gone on with afterwards: so long another line has to wait for one that is lost. */
const SILENT_AND_RESUMED_MS = 10_000

/** A body that is gone on with if it is cut, as it comes: where it says nothing for ten seconds it ends in an error. */
export async function* untilCut(request: IncomingMessage): AsyncGenerator<Uint8Array> {
  const { socket } = request
  const silent = () => socket.destroy()
  socket.setTimeout(SILENT_AND_RESUMED_MS, silent)
  // Left open where it ends early: the rest is dropped with an answer, and not the line with it.
  const pieces = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>
  try {
    for await (const piece of pieces) yield piece
  } finally {
    socket.setTimeout(0, silent)
  }
}
