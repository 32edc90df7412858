import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

export interface Connections {
  /** A request began on a connection: until its answer is sent, the connection is in use. */
  use(socket: Socket, response: ServerResponse): void
  /** The request is refused before its end: until that comes, nothing more is said on the connection. */
  drain(request: IncomingMessage): void
  isUsed(socket: Socket): boolean
  /** Whether something else may still be said on the connection: no answer has begun that it would fall into. */
  canSpeak(socket: Socket): boolean
  /** Ends a connection that can say nothing more, once the answer that has begun is sent. */
  endAfterAnswer(socket: Socket): void
  /** Ends every connection that nobody waits on; the others end with their answer. */
  endUnused(): void
}

/** Keeps account of what each connection is doing, so that a stop waits for answers and for nothing else. */
export function trackConnections(server: Server): Connections {
  const inUse = new Map<Socket, Set<ServerResponse>>()
  const draining = new WeakSet<Socket>()
  let ending = false
  const endIfUnused = (socket: Socket) => {
    if (ending && inUse.get(socket)?.size === 0) socket.destroySoon()
  }
  server.on('connection', (socket: Socket) => {
    inUse.set(socket, new Set())
    socket.once('close', () => inUse.delete(socket))
  })
  return {
    use(socket, response) {
      inUse.get(socket)?.add(response)
      response.once('close', () => {
        inUse.get(socket)?.delete(response)
        endIfUnused(socket)
      })
    },
    drain(request) {
      draining.add(request.socket)
      request.once('end', () => draining.delete(request.socket))
    },
    isUsed: (socket) => (inUse.get(socket)?.size ?? 0) > 0,
    canSpeak: (socket) =>
      !draining.has(socket) && [...(inUse.get(socket) ?? [])].every((response) => !response.headersSent),
    endAfterAnswer(socket) {
      const answers = [...(inUse.get(socket) ?? [])]
      const last = answers.at(-1)
      if (last === undefined) return void socket.destroy()
      last.once('close', () => socket.destroySoon())
    },
    endUnused() {
      ending = true
      for (const socket of inUse.keys()) endIfUnused(socket)
    },
  }
}
