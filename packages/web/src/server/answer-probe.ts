import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Runtime } from '@academy/services/runtime/create-runtime'
import { pathOf } from './path-of.ts'

export interface ProbeSettings {
  runtime: Pick<Runtime, 'ready'>
  closing: boolean
  indexed: boolean
}

/** `/healthz`: the process lives. `/readyz`: it can serve. `/robots.txt`. True when the request was one of them. */
export function answerProbe(
  request: IncomingMessage,
  response: ServerResponse,
  settings: ProbeSettings,
): boolean {
  switch (pathOf(request)) {
    case '/healthz':
      send(response, 200, 'ok\n')
      return true
    case '/readyz':
      void answerReady(response, settings)
      return true
    case '/robots.txt':
      send(response, 200, `User-agent: *\n${settings.indexed ? 'Allow: /' : 'Disallow: /'}\n`)
      return true
    default:
      return false
  }
}

async function answerReady(response: ServerResponse, { runtime, closing }: ProbeSettings): Promise<void> {
  const ready = !closing && (await runtime.ready())
  send(
    response,
    ready ? 200 : 503,
    ready ? 'ready\n' : closing ? 'closing\n' : 'the database does not answer\n',
  )
}

function send(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(text)
}
