import { randomBytes } from 'node:crypto'
import { readEnv } from '@academy/config/read-env'
import { startWebApp } from '@academy/web/server/start-web-app'
import { envSchema } from './env.schema.ts'
import { mapSources } from './map-sources.ts'

const env = readEnv(envSchema)

await startWebApp({
  name: 'map',
  folder: new URL('.', import.meta.url),
  databaseUrl: env.DATABASE_URL,
  role: 'academy_map',
  demo: env.DEMO_MODE === 'true',
  host: env.HOST,
  port: env.PORT,
  origin: env.MAP_ORIGIN,
  // Without a secret of its own, links to a place in a list end with the process: good enough on one machine.
  ports: { cursorSecret: env.CURSOR_SECRET ?? randomBytes(32).toString('hex') },
  logLevel: env.LOG_LEVEL,
  // Every page shows published facts, the same to everybody: a minute old is fresh, and an hour old will do meanwhile.
  cacheControl: 'public, max-age=60, stale-while-revalidate=3600',
  settings: { mapboxToken: env.MAPBOX_ACCESS_TOKEN },
  sources: env.MAPBOX_ACCESS_TOKEN ? mapSources : {},
})
