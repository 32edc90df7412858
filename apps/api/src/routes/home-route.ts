import { listReleases } from '@academy/services/published/releases/list-releases'
import { etagOf } from '@academy/server/answer/etag'
import { send } from '@academy/server/answer/send'
import type { Route } from '@academy/server/routing/find-route'
import type { Runtime } from '@academy/services/runtime/create-runtime'
import { homePage } from '../home/home-page.ts'
import type { Language } from '../home/home-text.ts'

/** `/` in English and `/cy` in Welsh. */
export function homeRoutes(runtime: Runtime, origin: string): Route[] {
  const route = (path: string, language: Language): Route => ({
    path,
    methods: ['GET'],
    async answer(exchange) {
      const [newest] = await listReleases(runtime.contextFor({ kind: 'public' }))
      const body = homePage(language, newest, origin)
      const headers = {
        'content-type': 'text/html; charset=utf-8',
        'content-language': language,
        'cache-control': 'public, max-age=60',
        etag: etagOf(body),
      }
      await send(exchange, { headers, body })
    },
  })
  return [route('/', 'en'), route('/cy', 'cy')]
}
