import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { DatabaseRole } from '@academy/db/client/open-database'
import { startApp, type AppProcess } from './app-process.ts'
import { demoSecret } from './demo-secret.ts'

export type DoorName = 'map' | 'grants' | 'api'

const ROLES = {
  map: 'academy_map',
  grants: 'academy_grants',
  api: 'academy_api',
  worker: 'academy_worker',
} as const satisfies Record<string, DatabaseRole>

export interface Stack {
  databaseUrl: string
  /** Where each door listens, and where the worker answers about its health. */
  ports: Record<keyof typeof ROLES, number>
  demo: boolean
  /** Holds the logs. */
  folder: string
}

/** Where a visitor of this machine finds a door. */
export function addressOf(port: number): string {
  return `http://localhost:${port}`
}

/** Starts the three doors and the worker, each with its own role in the database. */
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
  return Object.entries(ROLES).map(([name, role]) =>
    startApp({
      name,
      folder: new URL(`../../../../apps/${name}/`, import.meta.url),
      port: ports[name as keyof typeof ROLES],
      environment: { ...shared, DATABASE_ROLE: role },
      logFile: join(logs, `${name}.log`),
    }),
  )
}
