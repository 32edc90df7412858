import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { freePort } from '@academy/db/embedded/free-port'
import { startEmbeddedPostgres } from '@academy/db/embedded/start-embedded-postgres'
import { migrate } from '@academy/db/migrate/migrate'
import { loadFacts } from '../facts/load-facts.ts'
import { addressOf, startApps } from '../processes/apps.ts'
import { buildApps } from '../start/build-apps.ts'
import './stack-context.ts'

/** Vitest's global setup for journeys: the production build of every app in demo mode, on a database with the facts. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'academy-stack-'))
  const stops: (() => Promise<void>)[] = [async () => rmSync(folder, { recursive: true, force: true })]
  const teardown = async () => {
    for (const stop of stops.toReversed()) await stop()
  }
  try {
    const [database] = await Promise.all([
      startEmbeddedPostgres({ folder, durable: false }).then((started) => {
        stops.push(started.stop)
        return started
      }),
      buildApps(new AbortController().signal),
    ])
    await migrate(database.url)
    await loadFacts(database.url)
    const [map, grants, api, worker] = await Promise.all([freePort(), freePort(), freePort(), freePort()])
    const apps = startApps({
      databaseUrl: database.url,
      ports: { map, grants, api, worker },
      demo: true,
      folder,
    })
    stops.push(async () => void (await Promise.all(apps.map((app) => app.stop()))))
    await Promise.all(apps.map((app) => app.ready))
    project.provide('addresses', { map: addressOf(map), grants: addressOf(grants), api: addressOf(api) })
    project.provide('stackDatabaseUrl', database.url)
    return teardown
  } catch (error) {
    await teardown()
    throw error
  }
}
