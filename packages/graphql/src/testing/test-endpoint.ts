import type { Db } from '@academy/db/client/open-database'
import type { ServiceContext } from '@academy/services/service-context'
import { GraphqlEndpoint, type GraphqlEndpointSettings } from '../endpoint/graphql-endpoint.ts'

/** An endpoint on a test's database, and what it logged. */
export function testEndpoint(db: Db, more: Partial<GraphqlEndpointSettings> = {}) {
  const logged: unknown[] = []
  const contextFor = (): ServiceContext => ({
    db,
    actor: { kind: 'public' },
    now: new Date(),
    log: {
      info: () => {},
      error: (fields) => logged.push(fields),
    },
    ports: { cursorSecret: 'a secret of a test' },
  })
  return {
    endpoint: new GraphqlEndpoint({ contextFor, ...more }),
    logged,
    contextFor,
  }
}
