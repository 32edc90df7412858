import type { PublishedRelease } from '@academy/services/published/releases/list-releases'
import type { ServiceContext } from '@academy/services/service-context'
import type { PublishedReads } from './published-reads.ts'

/** What resolvers may use while one query is answered. */
export interface GraphqlContext {
  run: ReadRun
  reads: PublishedReads
}

/** What a query is read by, and from. */
export interface ReadRun {
  readonly service: ServiceContext
  /** The newest first, as they were when the query came in: all of it is answered from the same list. */
  readonly releases: readonly PublishedRelease[]
  /** The releases that the answer was read from. */
  readonly releasesUsed: Set<number>
}
