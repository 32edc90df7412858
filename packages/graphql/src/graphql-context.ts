import type { QueryRun } from './endpoint/query-run.ts'
import type { PublishedReads } from './reads/published-reads.ts'

/** What resolvers may use while one query is answered. */
export interface GraphqlContext {
  run: Pick<QueryRun, 'service' | 'releases' | 'releasesUsed'>
  reads: PublishedReads
}
