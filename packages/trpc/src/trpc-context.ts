import type { ServiceContext } from '@academy/services/service-context'

/** What a service may use, and the id that an unexpected error is logged and quoted under. */
export interface TrpcContext extends ServiceContext {
  requestId?: string | undefined
  /** Aborted when nobody waits for the answer any more. */
  signal?: AbortSignal | undefined
}
