import { appRouter } from './app-router.ts'
import { createCallerFactory } from './procedure.ts'

/** The router called in process, for one request: `createApi(ctx).map.home(input)`. Nothing is serialised. */
export const createApi = createCallerFactory(appRouter)

export type Api = ReturnType<typeof createApi>
