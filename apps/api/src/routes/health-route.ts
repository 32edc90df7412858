import type { Runtime } from '@academy/services/runtime/create-runtime'
import { isRead, type Route } from '../http/exchange.ts'
import { sendJson } from '../http/send.ts'

/** `/healthz`: the process lives. `/readyz`: it can answer. */
export function healthRoute(runtime: Pick<Runtime, 'ready'>, closing: () => boolean): Route {
  return async (exchange) => {
    if (!isRead(exchange)) return false
    const headers = { 'cache-control': 'no-store' }
    if (exchange.path === '/healthz') {
      sendJson(exchange, { ok: true }, 200, headers)
      return true
    }
    if (exchange.path !== '/readyz') return false
    const ready = !closing() && (await runtime.ready())
    sendJson(exchange, { ready }, ready ? 200 : 503, headers)
    return true
  }
}
