import { auditRouter, grantsRouter } from './grants.ts'
import { mapRouter } from './map.ts'
import { router } from './procedure.ts'
import { registryRouter } from './registry.ts'

/** Every operation of the platform, grouped by the door that uses it. */
export const appRouter = router({
  map: mapRouter,
  registry: registryRouter,
  grants: grantsRouter,
  audit: auditRouter,
})

export type AppRouter = typeof appRouter
