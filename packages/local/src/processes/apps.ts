import { resolve } from 'node:path'
import type { AppSettings } from './app-process.ts'
import { demoSecret } from './demo-secret.ts'
import { noteRunning } from './left-running.ts'
import type { Logs } from './open-logs.ts'

export type DoorName = 'map' | 'grants' | 'api'
export type AppName = DoorName | 'worker'

export const APPS = ['map', 'grants', 'api', 'worker'] as const satisfies readonly AppName[]

export interface Stack {
  databaseUrl: string
  /** Where each door listens, and where the worker answers about its health. */
  ports: Record<AppName, number>
  /** The addresses that people use, where they are not this machine's own. */
  origins?: Partial<Record<DoorName, string | undefined>>
  /** The network address to listen on: this machine alone unless it is said. */
  host?: string | undefined
  demo: boolean
  /** Holds what the apps keep. */
  folder: string
}

/** Where a visitor of this machine finds a door. */
export function addressOf(port: number): string {
  return `http://localhost:${port}`
}

/** What each app is started with: the four of them are one platform. */
export function appEnvironment(stack: Stack): Record<string, string> {
  const { databaseUrl, ports, origins = {}, host = '127.0.0.1', demo, folder } = stack
  return {
    NODE_ENV: 'production',
    HOST: host,
    DATABASE_URL: databaseUrl,
    DEMO_MODE: String(demo),
    DATA_DIR: resolve(folder),
    // Every app of this machine sees it, and it stays.
    FILES_DIR: process.env['FILES_DIR'] ?? resolve(folder, 'files'),
    MAP_ORIGIN: origins.map ?? addressOf(ports.map),
    GRANTS_ORIGIN: origins.grants ?? addressOf(ports.grants),
    API_ORIGIN: origins.api ?? addressOf(ports.api),
  }
}

/** The folder of an app: `server.ts` runs it, and `env.schema.ts` says what it needs. */
export function appFolder(name: AppName): URL {
  return new URL(`../../../../apps/${name}/`, import.meta.url)
}

/** How to start the three doors and the worker; each takes its own role in the database. */
export function appSettings(stack: Stack, logs: Logs): AppSettings[] {
  const folder = resolve(stack.folder)
  const secrets = stack.demo && {
    AUTH_SECRET: demoSecret(folder, 'auth'),
    CURSOR_SECRET: demoSecret(folder, 'cursor'),
  }
  const shared = { ...appEnvironment(stack), ...secrets }
  return APPS.map((name) => ({
    name,
    folder: appFolder(name),
    port: stack.ports[name],
    // Nobody but this machine asks the worker anything.
    environment: name === 'worker' ? { ...shared, HOST: '127.0.0.1' } : shared,
    log: logs.open(`logs/${name}.log`),
    onStart: (pid) => noteRunning(folder, name, pid),
  }))
}
