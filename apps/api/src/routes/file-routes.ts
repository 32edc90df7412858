import type { StaticFiles } from '@academy/server/files/static-files'
import type { Route } from '@academy/server/routing/find-route'

/** Built styles and letters, and what lies in `public`. */
export function fileRoutes(files: StaticFiles): Route[] {
  return files.paths.map((path) => ({
    path,
    methods: ['GET'],
    answer: (exchange) => void files.answer(exchange),
  }))
}
