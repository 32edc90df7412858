import { createServer } from 'node:http'
import { once } from 'node:events'

export interface HealthServer {
  port: number
  close(): Promise<void>
}

export interface HealthSettings {
  host?: string | undefined
  port: number
  ready(): Promise<boolean>
}

/** `/healthz`: the process lives. `/readyz`: the database answers and jobs are taken. Anything else is not found. */
export async function startHealthServer({ host, port, ready }: HealthSettings): Promise<HealthServer> {
  const server = createServer((request, response) => {
    const answer = (status: number, text: string) => {
      response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
      response.end(text)
    }
    const path = request.url?.split('?')[0]
    if (path === '/healthz') answer(200, 'ok\n')
    else if (path === '/readyz')
      void ready().then((yes) => answer(yes ? 200 : 503, yes ? 'ready\n' : 'not ready\n'))
    else answer(404, 'not found\n')
  })
  server.listen(port, host)
  await once(server, 'listening')
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
