import { listReleases } from '@academy/services/published/releases/list-releases'
import type { Route } from '@academy/server/routing/find-route'
import type { Runtime } from '@academy/services/runtime/create-runtime'
import type { Language } from '@academy/domain/text/language'
import type { ApiPages } from '../../app/api-pages.tsx'
import { sendPage } from '../http/send-page.ts'

/** `/` in English and `/cy` in Welsh. */
export function homeRoutes(runtime: Runtime, pages: ApiPages): Route[] {
  const route = (path: string, language: Language): Route => ({
    path,
    methods: ['GET'],
    async answer(exchange) {
      const [newest] = await listReleases(runtime.contextFor({ kind: 'public' }))
      await sendPage(exchange, language, pages.home(language, newest))
    },
  })
  return [route('/', 'en'), route('/cy', 'cy')]
}
