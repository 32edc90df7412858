import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { startApp, type AppProcess } from './app-process.ts'
import { demoSecret } from './demo-secret.ts'

export type DoorName = 'map' | 'grants' | 'api'

const APPS = ['map', 'grants', 'api', 'worker'] as const

export interface Stack {
  databaseUrl: string
  /** Where each door listens, and where the worker answers about its health. */
  ports: Record<(typeof APPS)[number], number>
  demo: boolean
  /** Holds the logs. */
  folder: string
}

/** Where a visitor of this machine finds a door. */
export function addressOf(port: number): string {
  return `http://localhost:${port}`
}

/** Starts the three doors and the worker; each takes its own role in the database. */
export function startApps({ databaseUrl, ports, demo, folder }: Stack): AppProcess[] {
  const logs = join(resolve(folder), 'logs')
  mkdirSync(logs, { recursive: true })
  const shared = {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    DEMO_MODE: String(demo),
    DATA_DIR: resolve(folder),
    MAP_ORIGIN: addressOf(ports.map),
    GRANTS_ORIGIN: addressOf(ports.grants),
    API_ORIGIN: addressOf(ports.api),
    ...(demo && { AUTH_SECRET: demoSecret(resolve(folder)) }),
  }
  return APPS.map((name) =>
    startApp({
      name,
      folder: new URL(`../../../../apps/${name}/`, import.meta.url),
      port: ports[name],
      environment: shared,
      logFile: join(logs, `${name}.log`),
    }),
  )
}
