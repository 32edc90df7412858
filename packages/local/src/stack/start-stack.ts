import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@academy/db/embedded/free-port'
import { startEmbeddedPostgres } from '@academy/db/embedded/start-embedded-postgres'
import { openSampleRound } from '../facts/open-sample-round.ts'
import { startApp, type AppSettings } from '../processes/app-process.ts'
import { addressOf, appSettings, APPS, type AppName, type DoorName } from '../processes/apps.ts'
import { openLogs } from '../processes/open-logs.ts'
import { PlainError } from '../processes/plain-error.ts'
import { supervise, type Life } from '../processes/supervise.ts'
import { buildApps } from '../start/build-apps.ts'
import { createDatabase } from '../testing/create-database.ts'
import { copyCluster, findTemplateCluster } from '../testing/template-cluster.ts'

export interface RunningStack {
  addresses: Record<DoorName, string>
  /** The database behind the doors, as its owner. */
  databaseUrl: string
  /** Ends an app as a crash would: at once, with whatever it was doing. */
  kill(name: AppName): void
  stop(): Promise<void>
}

interface StackSettings {
  durable?: boolean
  /** Every app when not given; nothing answers at the addresses of the others. */
  apps?: readonly AppName[] | undefined
  /** False where somebody has built them before. */
  build?: boolean
  /** Begins an app again that has ended, as `pnpm start` does; else journeys see that it has, and why. */
  revive?: boolean
}

/** The production build of the apps in demo mode, on free ports and a throw-away database with the real facts. */
export async function startStack({
  durable = false,
  apps: wanted = APPS,
  build = true,
  revive = false,
}: StackSettings = {}): Promise<RunningStack> {
  const folder = mkdtempSync(join(tmpdir(), 'academy-stack-'))
  const stops: (() => Promise<void>)[] = [async () => rmSync(folder, { recursive: true, force: true })]
  const stop = async () => {
    for (const end of stops.splice(0).toReversed()) await end()
  }
  try {
    if (build) await buildApps(new AbortController().signal, { apps: wanted })
    const cluster = await findTemplateCluster()
    copyCluster(cluster, folder)
    if (cluster.problem !== null) throw new PlainError(cluster.problem)
    const server = await startEmbeddedPostgres({ folder, database: 'postgres', durable })
    stops.push(server.stop)
    const databaseUrl = await createDatabase(server.url, 'academy', 'template_seeded')
    await openSampleRound(databaseUrl)
    const [map, grants, api, worker] = await Promise.all([freePort(), freePort(), freePort(), freePort()])
    const logs = openLogs(folder, console.error)
    stops.push(logs.close)
    const stack = { databaseUrl, ports: { map, grants, api, worker }, demo: true, folder }
    const pids = new Map<string, number>()
    const apps = appSettings(stack, logs)
      .filter(({ name }) => wanted.some((app) => app === name))
      .map((app) => {
        const onStart = (pid: number) => {
          pids.set(app.name, pid)
          app.onStart?.(pid)
        }
        return revive ? keepRunning({ ...app, onStart }) : runOnce({ ...app, onStart })
      })
    stops.push(async () => {
      await Promise.all(apps.map((app) => app.stop()))
    })
    await Promise.all(apps.map((app) => app.ready))
    const addresses = { map: addressOf(map), grants: addressOf(grants), api: addressOf(api) }
    const kill = (name: AppName) => process.kill(pids.get(name) ?? NaN, 'SIGKILL')
    return { addresses, databaseUrl, kill, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Not begun again: journeys must see that an app has ended, and why. */
function runOnce(app: AppSettings): Pick<Life, 'ready' | 'stop'> {
  const life = startApp(app)
  let stopping = false
  void life.ended.then((sentence) => stopping || console.error(sentence))
  const stop = async () => {
    stopping = true
    await life.stop()
  }
  return { ready: life.ready, stop }
}

function keepRunning(app: AppSettings): Pick<Life, 'ready' | 'stop'> {
  return supervise({
    name: app.name,
    logFile: app.log.file,
    begin: () => startApp(app),
    report: (line) => console.error(line),
  })
}
