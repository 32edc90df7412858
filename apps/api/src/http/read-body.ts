import type { IncomingMessage } from 'node:http'

/** The body as text; nothing when it is longer than allowed, in which case the rest is not read. */
export function readBody(request: IncomingMessage, bytesMax: number): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    let size = 0
    request.on('data', (part: Buffer) => {
      size += part.length
      if (size <= bytesMax) parts.push(part)
      else resolve(undefined)
    })
    request.once('end', () =>
      resolve(parts.length === 1 ? parts[0]?.toString() : Buffer.concat(parts).toString()),
    )
    request.once('error', reject)
  })
}
