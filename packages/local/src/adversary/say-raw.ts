import { connect } from 'node:net'

export interface RawAnswer {
  /** 0 when the connection ended without an answer. */
  status: number
  /** The whole answer, headers too. */
  text: string
  /** What the system said when the connection broke. */
  error?: string
}

export interface RawRequest {
  bytes: Buffer
  /** Nothing more is sent, and the other side is told so: a request that breaks off. */
  ends?: boolean
}

/** Sends bytes as they are to this machine, and reads the answer to its end. */
export function sayRaw(
  port: number,
  { bytes, ends = false }: RawRequest,
  withinMs: number,
): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const parts: Buffer[] = []
    let error: string | undefined
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
    const late = setTimeout(() => {
      error = `no end within ${withinMs} ms`
      socket.destroy()
    }, withinMs)
    socket.on('data', (part: Buffer) => parts.push(part))
    socket.on('error', (broken: NodeJS.ErrnoException) => (error = broken.code ?? broken.message))
    socket.once('end', () => socket.end())
    socket.once('close', () => {
      clearTimeout(late)
      const text = Buffer.concat(parts).toString('latin1')
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text, ...(error && { error }) })
    })
    if (ends) socket.end(bytes)
    else socket.write(bytes)
  })
}
