import { once } from 'node:events'
import { freePort } from '@academy/db/embedded/free-port'
import { loadFacts } from '../facts/load-facts.ts'
import { addressOf, startApps, type DoorName } from '../processes/apps.ts'
import { PlainError } from '../processes/plain-error.ts'
import { buildApps } from './build-apps.ts'
import { checkPorts } from './check-ports.ts'
import { migrateDatabase, provideDatabase } from './provide-database.ts'
import type { StartEnv } from './start-env.ts'

export interface Platform {
  env: StartEnv
  /** Aborted when the person wants it to end. */
  signal: AbortSignal
  /** Told each step, as a line of its own. */
  report: (line: string) => void
  onReady: (addresses: Record<DoorName, string>) => void
}

/**
 * Runs the whole platform until the signal asks it to end or a part of it ends by itself.
 * Resolves after a wanted end; throws a PlainError otherwise. Either way nothing is left running.
 */
export async function runPlatform({ env, signal, report, onReady }: Platform): Promise<void> {
  const stops: (() => Promise<void>)[] = []
  const step = async <T>(line: string, work: Promise<T>): Promise<T> => {
    report(line)
    const result = await work
    signal.throwIfAborted()
    return result
  }
  try {
    const { PORT_MAP, PORT_GRANTS, PORT_API } = env
    await checkPorts({ PORT_MAP, PORT_GRANTS, PORT_API })
    const starting = provideDatabase(env).then((started) => {
      stops.push(started.stop)
      return started
    })
    const database = await step('Starting the database', starting)
    await step('Bringing its tables up to date', migrateDatabase(database.url))
    await step('Loading the facts', loadFacts(database.url))
    await step('Building the pages', buildApps(signal))
    const ports = { map: PORT_MAP, grants: PORT_GRANTS, api: PORT_API, worker: await freePort() }
    const demo = env.DEMO_MODE ?? env.DATABASE_URL === undefined
    const apps = startApps({ databaseUrl: database.url, ports, demo, folder: env.DATA_DIR })
    stops.push(async () => void (await Promise.all(apps.map((app) => app.stop()))))
    await step('Starting map, grants, api and worker', Promise.all(apps.map((app) => app.ready)))
    onReady({ map: addressOf(ports.map), grants: addressOf(ports.grants), api: addressOf(ports.api) })
    const sentence = await Promise.race([
      once(signal, 'abort').then(() => null),
      database.ended,
      ...apps.map((app) => app.ended),
    ])
    if (sentence !== null && !signal.aborted) throw new PlainError(sentence)
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    for (const stop of stops.toReversed()) await stop()
  }
}
