import { until } from '@academy/db/client/open-database'
import type { ServiceContext } from '../service-context.ts'

/** The same context for as long as somebody waits: at the signal the statement under way ends, on the server too. */
export function contextUntil(ctx: ServiceContext, signal: AbortSignal): ServiceContext {
  return { ...ctx, db: until(ctx.db, signal) }
}
