import { join } from 'node:path'
import { GraphqlEndpoint } from '@academy/graphql/endpoint/graphql-endpoint'
import { limits } from '@academy/graphql/guard/limits'
import { runUntilStopped } from '@academy/server/process/run-until-stopped'
import type { StaticFiles } from '@academy/server/files/static-files'
import type { Route } from '@academy/server/routing/find-route'
import { createRuntime, type Runtime } from '@academy/services/runtime/create-runtime'
import type { Log } from '@academy/services/service-context'
import type { ApiPages } from '../app/api-pages.tsx'
import { createApiServer } from './create-api-server.ts'
import { ReleaseFiles } from './releases/release-files.ts'
import { fileRoutes } from './routes/file-routes.ts'
import { graphqlRoutes } from './routes/graphql-route.ts'
import { homeRoutes } from './routes/home-route.ts'
import { releaseRoutes } from './routes/release-route.ts'
import { schemaRoutes } from './routes/schema-route.ts'
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
  pages: ApiPages
  /** What browsers fetch for the pages. */
  files: readonly StaticFiles[]
}

/** Every route there is. */
export function apiRoutes(
  { storeBytes, origin, dataFolder, pages, files }: Omit<ApiSettings, 'cursorSecret' | 'host' | 'port'>,
  runtime: Runtime,
): Route[] {
  const contextFor = () => runtime.contextFor({ kind: 'public' })
  const endpoint = new GraphqlEndpoint({ contextFor, storeBytes })
  return [
    ...graphqlRoutes(endpoint, pages),
    trpcRoute(runtime),
    ...releaseRoutes(runtime, new ReleaseFiles(join(dataFolder, 'releases'), contextFor), pages),
    ...schemaRoutes(origin),
    ...homeRoutes(runtime, pages),
    ...files.flatMap(fileRoutes),
  ]
}

/** Serves until the process is asked to stop; then answers what has begun, and ends. */
export async function startApi(settings: ApiSettings): Promise<void> {
  const { databaseUrl, log, origin, cursorSecret, port, host, pages } = settings
  const runtime = createRuntime({
    databaseUrl,
    role: 'academy_api',
    log,
    statementTimeoutMs: limits.deadlineMs,
    ports: { origin, cursorSecret },
  })
  const routes = apiRoutes(settings, runtime)
  const server = await createApiServer({ routes, pages, log, host, port, origin, ready: runtime.ready })
  log.info({ port: server.port, address: origin }, 'ready')
  runUntilStopped(log, server.close, runtime.close)
}
