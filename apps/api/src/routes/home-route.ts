import { listReleases } from '@academy/services/published/releases/list-releases'
import type { Runtime } from '@academy/services/runtime/create-runtime'
import { homePage } from '../home/home-page.ts'
import { isRead, type Route } from '../http/exchange.ts'
import { send } from '../http/send.ts'

/** `/` in English and `/cy` in Welsh. */
export function homeRoute(runtime: Runtime, origin: string): Route {
  return async (exchange) => {
    const language = exchange.path === '/' ? 'en' : exchange.path === '/cy' ? 'cy' : undefined
    if (!language || !isRead(exchange)) return false
    const [newest] = await listReleases(runtime.contextFor({ kind: 'public' }))
    send(exchange, {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-language': language,
        'cache-control': 'public, max-age=60',
      },
      body: homePage(language, newest, origin),
    })
    return true
  }
}
