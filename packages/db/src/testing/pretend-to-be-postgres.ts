import { createServer, type AddressInfo, type Socket } from 'node:net'

export interface PretendedServer {
  port: number
  /** What it was asked. */
  statements: string[]
  close(): Promise<void>
}

/**
 * Stands in for a server of another version, of which none is at hand: it lets everybody in and answers every statement
 * with its version number, as `SHOW server_version_num` does.
 */
export async function pretendToBePostgres(major: number): Promise<PretendedServer> {
  const statements: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    let known = false
    socket
      .on('error', () => {})
      .on('data', (data) => {
        if (!known) {
          known = true
          socket.write(Buffer.concat([message('R', int32(0)), message('Z', text('I'))]))
        } else if (data.toString('latin1', 0, 1) === 'Q') {
          statements.push(data.toString('utf8', 5, data.length - 1))
          socket.write(Buffer.concat(versionRow(String(major * 10_000))))
        }
      })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    statements,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

/** A description of one column of text, one row, and the end; see "Message Formats" in PostgreSQL's documentation. */
function versionRow(value: string): Buffer[] {
  const column = [text('server_version_num\0'), int32(0), int16(0), int32(25), int16(-1), int32(-1), int16(0)]
  return [
    message('T', int16(1), ...column),
    message('D', int16(1), int32(value.length), text(value)),
    message('C', text('SHOW\0')),
    message('Z', text('I')),
  ]
}

function message(type: string, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts)
  return Buffer.concat([text(type), int32(body.length + 4), body])
}

function text(value: string): Buffer {
  return Buffer.from(value, 'latin1')
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return bytes
}

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeInt16BE(value)
  return bytes
}
