import { connect, type Socket } from 'node:net'
import { once } from 'node:events'
import type { ScanFile } from '@academy/services/ports/scan-file'

/** A scanner that says nothing for so long does not answer; a large file takes some seconds. */
const SILENT_MS = 60_000
const ANSWER_MAX = 1_000

/** Asks ClamAV’s clamd at `tcp://host:3310` or `unix:/path/to/clamd.sock`: each file is handed over as it is read. */
export function createScanner(address: string): ScanFile {
  return async (bytes) => {
    const socket = open(address)
    const answer = answerOf(socket)
    // Whoever waits for the socket hears of it too.
    answer.catch(() => undefined)
    try {
      await write(socket, Buffer.from('zINSTREAM\0'))
      for await (const piece of bytes) {
        if (socket.destroyed || socket.readableEnded) break
        const length = Buffer.alloc(4)
        length.writeUInt32BE(piece.byteLength)
        await write(socket, length)
        await write(socket, piece)
      }
      if (!socket.destroyed) await write(socket, Buffer.alloc(4))
      return readAnswer(await answer)
    } finally {
      socket.destroy()
    }
  }
}

function open(address: string): Socket {
  const socket = address.startsWith('unix:')
    ? connect({ path: address.slice('unix:'.length).replace(/^\/\/(?=\/)/, '') })
    : connect({ host: new URL(address).hostname, port: Number(new URL(address).port) || 3310 })
  socket.setTimeout(SILENT_MS, () => socket.destroy(new Error('clamd does not answer')))
  return socket
}

async function write(socket: Socket, bytes: Uint8Array): Promise<void> {
  if (!socket.write(bytes)) await Promise.race([once(socket, 'drain'), once(socket, 'close')])
}

function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    socket.setEncoding('utf8')
    socket.on('data', (part: string) => {
      text = (text + part).slice(0, ANSWER_MAX)
      if (text.includes('\0')) resolve(text)
    })
    socket.once('error', reject)
    socket.once('close', () => (text ? resolve(text) : reject(new Error('clamd closed without an answer'))))
  })
}

/** `stream: OK`, or `stream: Eicar-Test-Signature FOUND`. Anything else is no answer. */
function readAnswer(text: string): { found: string | undefined } {
  const [line = ''] = text.split('\0')
  const [, found] = /^stream: (.+) FOUND$/.exec(line.trim()) ?? []
  if (found) return { found }
  if (line.trim() === 'stream: OK') return { found: undefined }
  throw new Error(`clamd could not look: ${line.trim().slice(0, 200)}`)
}
