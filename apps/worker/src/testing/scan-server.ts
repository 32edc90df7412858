import { createServer, type AddressInfo, type Socket } from 'node:net'

const EICAR = ['EICAR', 'STANDARD-ANTIVIRUS-TEST-FILE'].join('-')

/** A scanner that speaks clamd’s protocol: it puts the pieces of a stream together and looks for the test virus in it. */
export async function startScanServer() {
  const seen: number[] = []
  const server = createServer((socket: Socket) => {
    let waiting = Buffer.alloc(0)
    let whole = Buffer.alloc(0)
    let begun = false
    socket.on('error', () => socket.destroy())
    socket.on('data', (part: Buffer) => {
      waiting = Buffer.concat([waiting, part])
      if (!begun) {
        const end = waiting.indexOf(0)
        if (end === -1) return
        if (waiting.toString('latin1', 0, end) !== 'zINSTREAM') return void socket.end('UNKNOWN COMMAND\0')
        begun = true
        waiting = waiting.subarray(end + 1)
      }
      while (waiting.length >= 4) {
        const length = waiting.readUInt32BE(0)
        if (length === 0) {
          seen.push(whole.length)
          return void socket.end(
            whole.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0',
          )
        }
        if (waiting.length < 4 + length) return
        whole = Buffer.concat([whole, waiting.subarray(4, 4 + length)])
        waiting = waiting.subarray(4 + length)
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Bytes of each stream that came whole. */
    seen,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
