import type { PublishedRelease } from '@academy/services/published/releases/list-releases'
import type { ServiceContext } from '@academy/services/service-context'

/** One query on its way through the server: what it starts from, and what is found out about it. */
export interface QueryRun {
  readonly requestId: string
  readonly service: ServiceContext
  /** The newest first, as they were when the query came in: all of it is answered from the same list. */
  readonly releases: readonly PublishedRelease[]
  /** The releases that the answer was read from. */
  readonly releasesUsed: Set<number>
  /** Takes what to call when the client hangs up. */
  readonly onHangUp: ((abandon: () => void) => void) | undefined
  /** Whether the body was longer than what is read. */
  readonly tooLong: boolean
  /** What the query can cost at most, once the guard has let it through. */
  cost: number
  /** Whether every field was answered without an error. */
  complete: boolean
}

/** What Yoga hands from one plugin to the next. */
export interface ServerContext {
  run: QueryRun
}
