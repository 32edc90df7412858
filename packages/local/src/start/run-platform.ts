import { once } from 'node:events'
import { freePort } from '@academy/db/embedded/free-port'
import { loadFacts } from '../facts/load-facts.ts'
import { openSampleRound } from '../facts/open-sample-round.ts'
import { addressOf, startApps, type DoorName } from '../processes/apps.ts'
import { PlainError } from '../processes/plain-error.ts'
import { buildApps } from './build-apps.ts'
import { checkPorts } from './check-ports.ts'
import { migrateDatabase, provideDatabase, type ProvidedDatabase } from './provide-database.ts'
import type { StartEnv } from './start-env.ts'

export interface Platform {
  env: StartEnv
  /** Aborted when the person wants it to end. */
  signal: AbortSignal
  /** Told each step, as a line of its own. */
  report: (line: string) => void
  onReady: (addresses: Record<DoorName, string>) => void
  /** Resolves when a source file changes: the apps are then built and started again. Without it they run as they are. */
  nextChange?: () => Promise<void>
}

/**
 * Runs the whole platform until the signal asks it to end or a part of it ends by itself.
 * Resolves after a wanted end; throws a PlainError otherwise. Either way nothing is left running.
 */
export async function runPlatform(platform: Platform): Promise<void> {
  const { env, signal, report } = platform
  const { PORT_MAP, PORT_GRANTS, PORT_API } = env
  await checkPorts({ PORT_MAP, PORT_GRANTS, PORT_API })
  let database: ProvidedDatabase | undefined
  try {
    report('Starting the database')
    database = await provideDatabase(env)
    signal.throwIfAborted()
    report('Bringing its tables up to date')
    await migrateDatabase(database.url)
    signal.throwIfAborted()
    report('Loading the facts')
    await loadFacts(database.url)
    signal.throwIfAborted()
    if (isDemo(env)) await openSampleRound(database.url)
    signal.throwIfAborted()
    while (await runApps(platform, database)) report('Starting again, as a file has changed')
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    await database?.stop()
  }
}

/** Builds and runs the apps until something ends them; true when they should run again. */
async function runApps(platform: Platform, database: ProvidedDatabase): Promise<boolean> {
  const { env, signal, report, onReady, nextChange } = platform
  const changed = nextChange?.().then(() => true) ?? new Promise<never>(() => {})
  const aborted = once(signal, 'abort').then(() => false)
  report('Building the pages')
  try {
    await buildApps(signal)
  } catch (error) {
    if (nextChange === undefined || signal.aborted) throw error
    report(error instanceof PlainError ? error.message : String(error))
    return Promise.race([changed, aborted])
  }
  signal.throwIfAborted()
  report('Starting map, grants, api and worker')
  const ports = { map: env.PORT_MAP, grants: env.PORT_GRANTS, api: env.PORT_API, worker: await freePort() }
  const apps = startApps({ databaseUrl: database.url, ports, demo: isDemo(env), folder: env.DATA_DIR })
  const ended = Promise.race([database.ended, ...apps.map((app) => app.ended)]).then((sentence) => {
    throw new PlainError(sentence)
  })
  try {
    const ready = Promise.all(apps.map((app) => app.ready)).then(() => {
      onReady({ map: addressOf(ports.map), grants: addressOf(ports.grants), api: addressOf(ports.api) })
    })
    await Promise.race([ready, aborted, ended])
    return await Promise.race([changed, aborted, ended])
  } finally {
    await Promise.all(apps.map((app) => app.stop()))
  }
}

/** Sample people sign in with one click, unless a real server is used or a person says otherwise. */
function isDemo(env: StartEnv): boolean {
  return env.DEMO_MODE ?? env.DATABASE_URL === undefined
}
