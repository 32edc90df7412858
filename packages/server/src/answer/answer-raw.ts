import type { Duplex } from 'node:stream'
import { STATUS_CODES } from 'node:http'
import type { Problem } from '../problem.ts'
import type { Described } from './describe-problem.ts'

/** So long a client may take to read why it was refused before its connection is cut. */
const LINGER_MS = 1_000

/**
 * Answers where there is no request to answer: broken HTTP, or too much of it. What the client still sends is read and
 * dropped, since cutting it off would take the answer away with it.
 */
export function answerRaw(
  socket: Duplex,
  problem: Problem,
  described: Described,
  headers: Readonly<Record<string, string>>,
): void {
  if (!socket.writable) return void socket.destroy()
  const body = Buffer.from(described.body)
  const all = {
    ...headers,
    'content-type': described.type,
    'cache-control': 'no-store',
    ...problem.headers,
    date: new Date().toUTCString(),
    'content-length': String(body.length),
    connection: 'close',
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.write(`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\n${lines.join('')}\r\n`)
  socket.end(body)
  linger(socket)
}

/** Reads on for a while, then lets go. */
function linger(socket: Duplex): void {
  socket.on('error', () => {})
  socket.resume()
  const late = setTimeout(() => socket.destroy(), LINGER_MS)
  socket.once('close', () => clearTimeout(late))
}
