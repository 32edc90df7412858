import { join } from 'node:path'
import { GraphqlEndpoint } from '@academy/graphql/endpoint/graphql-endpoint'
import { GraphiqlPage } from '@academy/graphql/graphiql/graphiql-page'
import { limits } from '@academy/graphql/guard/limits'
import { createRuntime, type Runtime } from '@academy/services/runtime/create-runtime'
import type { Log } from '@academy/services/service-context'
import { createApiServer } from './create-api-server.ts'
import type { Route } from './http/exchange.ts'
import { ReleaseFiles } from './releases/release-files.ts'
import { assetRoute } from './routes/asset-route.ts'
import { graphqlRoute } from './routes/graphql-route.ts'
import { healthRoute } from './routes/health-route.ts'
import { homeRoute } from './routes/home-route.ts'
import { releaseRoute } from './routes/release-route.ts'
import { schemaRoute } from './routes/schema-route.ts'
import { trpcRoute } from './routes/trpc-route.ts'

export interface ApiSettings {
  databaseUrl: string
  host?: string | undefined
  port: number
  /** The address that users call. */
  origin: string
  cursorSecret: string
  dataFolder: string
  storeBytes: number
  log: Log
}

/** Every route there is, in the order in which they are tried: the busiest first. */
export function apiRoutes(settings: ApiSettings, runtime: Runtime, closing: () => boolean): Route[] {
  const contextFor = () => runtime.contextFor({ kind: 'public' })
  const endpoint = new GraphqlEndpoint({
    contextFor,
    cursorSecret: settings.cursorSecret,
    storeBytes: settings.storeBytes,
  })
  return [
    graphqlRoute(endpoint, new GraphiqlPage()),
    trpcRoute(runtime),
    releaseRoute(runtime, new ReleaseFiles(join(settings.dataFolder, 'releases'), contextFor)),
    schemaRoute(settings.origin),
    assetRoute(),
    healthRoute(runtime, closing),
    homeRoute(runtime, settings.origin),
  ]
}

/** Requests under way may end for so long once the process is asked to stop. */
const STOP_WITHIN_MS = 10_000

/** Serves until the process is asked to stop; then answers what has begun, and ends. */
export async function startApi(settings: ApiSettings): Promise<void> {
  const { databaseUrl, log, origin, cursorSecret, port, host } = settings
  const runtime = createRuntime({
    databaseUrl,
    role: 'academy_api',
    log,
    statementTimeoutMs: limits.deadlineMs,
    ports: { origin, cursorSecret },
  })
  let closing = false
  const server = createApiServer({
    routes: apiRoutes(settings, runtime, () => closing),
    log,
    https: origin.startsWith('https:'),
  })
  const stop = (signal: string) => {
    if (closing) return
    closing = true
    log.info({ signal }, 'stopping')
    server.close(() => void runtime.close().then(() => process.exit(0)))
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), STOP_WITHIN_MS).unref()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  log.info({ port, address: origin }, 'listening')
}
