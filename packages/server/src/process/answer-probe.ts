import { send } from '../answer/send.ts'
import type { Exchange } from '../exchange.ts'

export interface ProbeSettings {
  ready: () => Promise<boolean>
  closing: boolean
}

export const probePaths: readonly string[] = ['/healthz', '/readyz']

/** `/healthz`: the process lives. `/readyz`: it can serve. */
export async function answerProbe(exchange: Exchange, { ready, closing }: ProbeSettings): Promise<void> {
  if (exchange.path === '/healthz') return say(exchange, 200, 'ok')
  if (closing) return say(exchange, 503, 'closing')
  return (await ready()) ? say(exchange, 200, 'ready') : say(exchange, 503, 'the database does not answer')
}

async function say(exchange: Exchange, status: number, text: string): Promise<void> {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }
  await send(exchange, { status, headers, body: `${text}\n` })
}
