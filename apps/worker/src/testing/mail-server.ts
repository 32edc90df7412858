import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'

/** A mail server that keeps what it is given: enough of SMTP for one client, and no more. */
export async function startMailServer() {
  const messages: string[] = []
  const server = createServer((socket) => converse(socket, messages))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    messages,
    close: async () => {
      server.close()
      await once(server, 'close')
    },
  }
}

function converse(socket: Socket, messages: string[]): void {
  let rest = ''
  let message: string | undefined
  const say = (line: string) => socket.write(`${line}\r\n`)
  say('220 test')
  socket.setEncoding('utf8')
  socket.on('error', () => {})
  socket.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\r\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (message !== undefined) {
        if (line !== '.') message += `${line}\n`
        else {
          messages.push(message)
          message = undefined
          say('250 kept')
        }
      } else if (/^DATA/i.test(line)) {
        message = ''
        say('354 go on')
      } else if (/^QUIT/i.test(line)) {
        socket.end('221 bye\r\n')
      } else {
        say(/RCPT TO:<refused@/i.test(line) ? '550 no such mailbox' : '250 ok')
      }
    }
  })
}
