import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@academy/db/embedded/free-port'
import { startEmbeddedPostgres } from '@academy/db/embedded/start-embedded-postgres'
import { migrate } from '@academy/db/migrate/migrate'
import { loadFacts } from '../facts/load-facts.ts'
import { openSampleRound } from '../facts/open-sample-round.ts'
import { startApp } from '../processes/app-process.ts'
import { addressOf, appSettings, type DoorName } from '../processes/apps.ts'
import { openLogs } from '../processes/open-logs.ts'
import { buildApps } from '../start/build-apps.ts'

export interface RunningStack {
  addresses: Record<DoorName, string>
  /** The database behind the doors, as its owner. */
  databaseUrl: string
  stop(): Promise<void>
}

/** The production build of every app in demo mode, on free ports and a throw-away database with the real facts. */
export async function startStack({ durable = false } = {}): Promise<RunningStack> {
  const folder = mkdtempSync(join(tmpdir(), 'academy-stack-'))
  const stops: (() => Promise<void>)[] = [async () => rmSync(folder, { recursive: true, force: true })]
  const stop = async () => {
    for (const end of stops.splice(0).toReversed()) await end()
  }
  try {
    await buildApps(new AbortController().signal)
    const database = await startEmbeddedPostgres({ folder, durable })
    stops.push(database.stop)
    await migrate(database.url)
    await loadFacts(database.url)
    await openSampleRound(database.url)
    const [map, grants, api, worker] = await Promise.all([freePort(), freePort(), freePort(), freePort()])
    const logs = openLogs(folder, console.error)
    stops.push(logs.close)
    const stack = { databaseUrl: database.url, ports: { map, grants, api, worker }, demo: true, folder }
    const apps = appSettings(stack, logs).map(startApp)
    let stopping = false
    stops.push(async () => {
      stopping = true
      await Promise.all(apps.map((app) => app.stop()))
    })
    // Not begun again: journeys must see that an app has ended, and why.
    for (const app of apps) void app.ended.then((sentence) => stopping || console.error(sentence))
    await Promise.all(apps.map((app) => app.ready))
    const addresses = { map: addressOf(map), grants: addressOf(grants), api: addressOf(api) }
    return { addresses, databaseUrl: database.url, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
