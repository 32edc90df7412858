import type { GraphQLSchema } from 'graphql'
import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import { LRUCache } from 'lru-cache'
import { useDeadline } from '../plugins/use-deadline.ts'
import { useErrorWords } from '../plugins/use-error-words.ts'
import { useExtensions } from '../plugins/use-extensions.ts'
import { useGuard } from '../plugins/use-guard.ts'
import { useJsonRequests } from '../plugins/use-json-requests.ts'
import { usePublishedReads } from '../plugins/use-published-reads.ts'
import type { ServerContext } from '../run/query-run.ts'

export type GraphqlServer = YogaServerInstance<ServerContext, object>

/** A document of the allowed size is half a megabyte when read. */
const documentsMax = 200

/** Yoga with our rules around it: queries only, in JSON only, within the guard's limits and one deadline. */
export function graphqlServer(schema: GraphQLSchema, deadlineMs: number): GraphqlServer {
  return createYoga<ServerContext, object>({
    schema,
    graphqlEndpoint: '/graphql',
    plugins: [
      useJsonRequests(),
      useGuard(schema),
      useDeadline(deadlineMs),
      usePublishedReads(schema),
      useExtensions(),
      useErrorWords(),
    ],
    parserAndValidationCache: {
      documentCache: new LRUCache({ max: documentsMax }),
      errorCache: new LRUCache({ max: documentsMax }),
    },
    // The page, headers for other sites and the size of a body are the HTTP server's; errors are masked by `useErrorWords`.
    graphiql: false,
    landingPage: false,
    cors: false,
    maxRequestBodySize: false,
    maskedErrors: false,
    multipart: false,
    logging: false,
  })
}
