import { connect, type Socket } from 'node:net'

export interface SlowConnections {
  /** Resolves when the last is ended, with the statuses that they were told. */
  ended: Promise<Map<string, number>>
}

const BYTE_EVERY_MS = 500

const beginnings = [
  'GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ',
  'POST /sign-in HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 5000\r\n\r\na=',
]

/** Opens connections that each send a byte now and then: half of them in their headers, half in their body. */
export function openSlowConnections(port: number, count: number): SlowConnections {
  const told = new Map<string, number>()
  const ends = Array.from({ length: count }, (_none, n) => {
    const socket = connect({ port, host: '127.0.0.1' })
    socket.write(beginnings[n % beginnings.length] ?? '')
    return heardBy(socket).then((status) => told.set(status, (told.get(status) ?? 0) + 1))
  })
  return { ended: Promise.all(ends).then(() => told) }
}

function heardBy(socket: Socket): Promise<string> {
  let heard = ''
  const dripping = setInterval(() => socket.write('a'), BYTE_EVERY_MS)
  return new Promise((resolve) => {
    socket.on('data', (part: Buffer) => {
      heard += part.toString('latin1')
      clearInterval(dripping)
    })
    socket.on('error', () => {})
    socket.once('close', () => {
      clearInterval(dripping)
      resolve(/^HTTP\/1\.1 (\d{3})/.exec(heard)?.[1] ?? 'nothing')
    })
  })
}
