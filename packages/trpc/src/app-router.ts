import { auditRouter, grantsRouter } from './grants.ts'
import { mapRouter } from './map.ts'
import { router } from './procedure.ts'
import { publishedRouter } from './published.ts'

/** Every operation of the platform, grouped by the door that uses it. */
export const appRouter = router({
  map: mapRouter,
  published: publishedRouter,
  grants: grantsRouter,
  audit: auditRouter,
})

export type AppRouter = typeof appRouter
