import { createServer } from 'node:net'
import { PlainError } from '../processes/plain-error.ts'

/** Throws a PlainError for the first port that is taken or wanted twice, naming the variable that changes it. */
export async function checkPorts(ports: Record<string, number>): Promise<void> {
  const owners = new Map<number, string>()
  for (const [variable, port] of Object.entries(ports)) {
    const other = owners.get(port)
    if (other) throw new PlainError(`${other} and ${variable} are both ${port}: give each its own port.`)
    owners.set(port, variable)
  }
  for (const [variable, port] of Object.entries(ports)) {
    const code = (await tryListen(port, '127.0.0.1')) ?? (await tryListen(port, '::'))
    if (code === 'EADDRINUSE') {
      throw new PlainError(
        `Port ${port} is in use by another program: stop it, or choose another port with ${variable}.`,
      )
    }
    if (code === 'EACCES') {
      throw new PlainError(
        `Port ${port} may not be opened by this user: choose one above 1024 with ${variable}.`,
      )
    }
  }
}

function tryListen(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code))
    probe.listen({ port, host }, () => probe.close(() => resolve(undefined)))
  })
}
