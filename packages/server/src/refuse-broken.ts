import { randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { answerRaw } from './answer/answer-raw.ts'
import { describeAsJson } from './answer/describe-problem.ts'
import type { HttpSettings } from './http-settings.ts'
import { methodProblem, problemOf, type Problem } from './problem.ts'
import type { Connections } from './process/connections.ts'
import { readBrokenHead } from './request/read-broken-head.ts'

type ClientError = NodeJS.ErrnoException & { rawPacket?: Buffer }

/** Answers what is no request: broken lines, too long a head, one that does not come to its end, a tunnel. */
export function refuseBroken(
  server: Server,
  connections: Connections,
  { log, describe = describeAsJson }: HttpSettings,
  headers: Readonly<Record<string, string>>,
): void {
  const refuse = (socket: Socket, problem: Problem, packet?: Buffer) => {
    const requestId = randomUUID()
    const { path, accept, method } = readBrokenHead(packet)
    // A request that broke off has its own line.
    if (!connections.isUsed(socket))
      log.info({ requestId, method, path, status: problem.status, code: problem.code }, 'request')
    const said = { ...headers, 'x-request-id': requestId }
    answerRaw(socket, problem, describe(problem, { path, accept, requestId }), said)
  }
  const broken = new WeakSet<object>()
  server.on('connect', (_request, socket) => refuse(socket as Socket, methodProblem(['GET', 'HEAD', 'POST'])))
  server.on('clientError', (error: ClientError, duplex) => {
    const socket = duplex as Socket
    // What follows on a broken connection is as broken, and already answered.
    if (broken.has(socket)) return
    broken.add(socket)
    if (error.code === 'ECONNRESET') socket.destroy()
    else if (connections.canSpeak(socket)) refuse(socket, problemOf(brokenBy(error.code)), error.rawPacket)
    else connections.endAfterAnswer(socket)
  })
}

function brokenBy(code: string | undefined): 'timeout' | 'headers-too-large' | 'bad-request' {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 'timeout'
  return code === 'HPE_HEADER_OVERFLOW' ? 'headers-too-large' : 'bad-request'
}
