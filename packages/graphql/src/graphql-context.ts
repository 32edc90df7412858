import type { PublishedRelease } from '@academy/services/research/list-releases'
import type { ServiceContext } from '@academy/services/service-context'
import type { CursorCodec } from './reads/cursor.ts'
import type { PublishedReads } from './reads/published-reads.ts'

/** What resolvers may use while one query is answered. */
export interface GraphqlContext {
  service: ServiceContext
  reads: PublishedReads
  cursors: CursorCodec
  /** The newest first, as they were when the query came in: all of it is answered from the same list. */
  releases: readonly PublishedRelease[]
  /** The releases that the answer was read from. */
  releasesUsed: Set<number>
}
