import { once } from 'node:events'
import { freePort } from '@academy/db/embedded/free-port'
import { loadFacts } from '../facts/load-facts.ts'
import { openSampleRound } from '../facts/open-sample-round.ts'
import { playSampleRehearsals } from '../facts/play-sample-rehearsals.ts'
import { startApp } from '../processes/app-process.ts'
import { appEnvironment, appSettings, type DoorName, type Stack } from '../processes/apps.ts'
import { openLogs, type Logs } from '../processes/open-logs.ts'
import { PlainError } from '../processes/plain-error.ts'
import { supervise } from '../processes/supervise.ts'
import { buildApps } from './build-apps.ts'
import { checkAppSettings } from './check-app-settings.ts'
import { checkPorts } from './check-ports.ts'
import { claimFolder } from './claim-folder.ts'
import { migrateDatabase, provideDatabase, type ProvidedDatabase } from './provide-database.ts'
import type { StartEnv } from './start-env.ts'

export interface Platform {
  env: StartEnv
  /** Aborted when the person wants it to end. */
  signal: AbortSignal
  /** Told each step and each restart, as a line of its own. */
  report: (line: string) => void
  /** Told where people find each door, and the network address they all listen on. */
  onReady: (addresses: Record<DoorName, string>, host: string) => void
  /** Resolves when a source file changes: the apps are then built and started again. Without it they run as they are. */
  nextChange?: () => Promise<void>
}

/**
 * Runs the whole platform until the signal asks it to end or a part of it cannot be kept running.
 * Resolves after a wanted end; throws a PlainError otherwise. Either way nothing is left running.
 */
export async function runPlatform(platform: Platform): Promise<void> {
  const { env, signal, report } = platform
  const stack = await describeStack(env)
  await checkAppSettings(stack)
  const leave = await claimFolder(env.DATA_DIR, report)
  const logs = openLogs(env.DATA_DIR, report)
  const ending = new AbortController()
  let database: ProvidedDatabase | undefined
  let rehearsals: Promise<void> | undefined
  try {
    const { PORT_MAP, PORT_GRANTS, PORT_API } = env
    await checkPorts({ PORT_MAP, PORT_GRANTS, PORT_API })
    report('Starting the database')
    database = await provideDatabase(env, logs, report)
    signal.throwIfAborted()
    report('Bringing its tables up to date')
    await migrateDatabase(database.url)
    signal.throwIfAborted()
    report('Loading the facts')
    await loadFacts(database.url)
    signal.throwIfAborted()
    if (stack.demo) await openSampleRound(database.url)
    signal.throwIfAborted()
    const { url, serving } = database
    const onReady: Platform['onReady'] = (addresses, host) => {
      platform.onReady(addresses, host)
      const playing = { url, serving, report, origin: addresses.grants, signal: ending.signal }
      if (stack.demo) rehearsals ??= playSampleRehearsals(playing)
    }
    while (await runApps({ ...platform, onReady }, stack, database, logs))
      report('Starting again, as a file has changed')
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    ending.abort()
    await rehearsals
    await database?.stop()
    await logs.close()
    leave()
  }
}

/** Sample people sign in with one click, unless a real server is used or a person says otherwise. */
async function describeStack(env: StartEnv): Promise<Omit<Stack, 'databaseUrl'>> {
  return {
    ports: { map: env.PORT_MAP, grants: env.PORT_GRANTS, api: env.PORT_API, worker: await freePort() },
    origins: { map: env.MAP_ORIGIN, grants: env.GRANTS_ORIGIN, api: env.API_ORIGIN },
    host: env.HOST,
    demo: env.DEMO_MODE ?? env.DATABASE_URL === undefined,
    folder: env.DATA_DIR,
  }
}

/** Builds and runs the apps until something ends them; true when they should run again. */
async function runApps(
  { signal, report, onReady, nextChange }: Platform,
  described: Omit<Stack, 'databaseUrl'>,
  database: ProvidedDatabase,
  logs: Logs,
): Promise<boolean> {
  const changed = nextChange?.().then(() => true) ?? new Promise<never>(() => {})
  const aborted = once(signal, 'abort').then(() => false)
  report('Building the pages')
  try {
    await buildApps(signal, { gallery: nextChange !== undefined })
  } catch (error) {
    if (nextChange === undefined || signal.aborted) throw error
    report(error instanceof PlainError ? error.message : String(error))
    return Promise.race([changed, aborted])
  }
  signal.throwIfAborted()
  report('Starting map, grants, api and worker')
  const stack = { ...described, databaseUrl: database.url }
  const apps = appSettings(stack, logs).map((app) =>
    supervise({
      name: app.name,
      logFile: app.log.file,
      begin: () => startApp(app),
      // Some apps refuse to start without it, and would be given up before it is back.
      needs: database.serving,
      report,
    }),
  )
  const failed = Promise.race([database.failed, ...apps.map((app) => app.failed)])
  try {
    const ready = Promise.all(apps.map((app) => app.ready)).then(() => {
      const {
        MAP_ORIGIN: map = '',
        GRANTS_ORIGIN: grants = '',
        API_ORIGIN: api = '',
        HOST = '',
      } = appEnvironment(stack)
      onReady({ map, grants, api }, HOST)
    })
    await Promise.race([ready, aborted, failed])
    return await Promise.race([changed, aborted, failed])
  } finally {
    await Promise.all(apps.map((app) => app.stop()))
  }
}
