import { router } from './procedure.ts'

/** Every operation of the platform, grouped by the door that uses it. */
export const appRouter = router({})

export type AppRouter = typeof appRouter
