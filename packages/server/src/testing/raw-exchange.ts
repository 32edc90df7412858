import { connect, type Socket } from 'node:net'

/** Sends bytes as they are, and gives everything that comes back until the other side ends. */
export async function sayRaw(port: number, bytes: string | Buffer): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1' })
  socket.write(bytes)
  return readAll(socket)
}

export async function readAll(socket: Socket): Promise<string> {
  const parts: Buffer[] = []
  socket.on('data', (part: Buffer) => parts.push(part))
  // A connection that is cut after its answer, with much of the request unread, ends with an error here.
  socket.on('error', () => {})
  await new Promise((resolve) => socket.once('close', resolve))
  return Buffer.concat(parts).toString()
}

/** Waits until what came back holds the words. */
export function heard(socket: Socket, words: string): Promise<string> {
  let text = ''
  return new Promise((resolve, reject) => {
    socket.on('data', (part: Buffer) => {
      text += part.toString()
      if (text.includes(words)) resolve(text)
    })
    socket.once('close', () => reject(new Error(`The connection ended after: ${text}`)))
  })
}
