import { fileURLToPath } from 'node:url'
import type { FilledPorts } from '@academy/services/ports/ports'
import { createLog, type LogSettings } from '@academy/services/runtime/create-log'
import { createRuntime, type Runtime, type RuntimeSettings } from '@academy/services/runtime/create-runtime'
import { runUntilStopped } from '@academy/server/process/run-until-stopped'
import type { ServerBuild } from 'react-router'
import { settingsContext } from '../context/settings-context.ts'
import { createWebServer, type WebServerSettings } from './create-web-server.ts'

type Shared = Pick<
  WebServerSettings,
  | 'port'
  | 'cacheControl'
  | 'sources'
  | 'limits'
  | 'turns'
  | 'indexed'
  | 'sentenceFor'
  | 'direct'
  | 'fromAnywhere'
  | 'onAnswered'
>

export interface WebAppSettings extends Shared {
  name: string
  /** The app's own folder, which holds `build/`. */
  folder: URL
  databaseUrl: string
  role: RuntimeSettings['role']
  demo: boolean
  host?: string | undefined
  origin?: string | undefined
  /** What this app has beside the database and its own origin. */
  ports?: Omit<FilledPorts, 'origin'>
  logLevel?: LogSettings['level']
  /** What pages may show of the operator's settings. */
  settings?: Readonly<Record<string, string | undefined>>
  /** What only this app needs of each request, such as who is signed in. */
  extend?: (
    runtime: Runtime,
  ) => Pick<WebServerSettings, 'sessionFor' | 'prepare' | 'streams'> & { close?(): Promise<void> }
}

/** Runs a built app until it is asked to stop. A demonstration listens to this machine alone unless told otherwise. */
export async function startWebApp(app: WebAppSettings): Promise<void> {
  const {
    name,
    folder,
    databaseUrl,
    role,
    demo,
    origin,
    ports,
    logLevel = 'info',
    settings = {},
    extend,
  } = app
  const log = createLog({ app: name, level: logLevel })
  const runtime = createRuntime({
    databaseUrl,
    role,
    log,
    ports: { ...ports, ...(origin !== undefined && { origin }) },
  })
  const build = (await import(new URL('build/server/index.js', folder).href)) as ServerBuild
  const { prepare, close, ...extended } = extend?.(runtime) ?? {}
  const server = await createWebServer({
    ...app,
    ...extended,
    host: app.host ?? (demo ? '127.0.0.1' : '0.0.0.0'),
    build,
    runtime,
    clientFolder: fileURLToPath(new URL('build/client', folder)),
    prepare: async (context, request) => {
      context.set(settingsContext, settings)
      await prepare?.(context, request)
    },
  })
  log.info({ port: server.port, address: origin ?? `http://localhost:${server.port}` }, 'ready')
  runUntilStopped(log, server.close, async () => {
    await Promise.all([runtime.close(), close?.()])
  })
}
