import { mapRouter } from './map.ts'
import { router } from './procedure.ts'

/** Every operation of the platform, grouped by the door that uses it. */
export const appRouter = router({ map: mapRouter })

export type AppRouter = typeof appRouter
