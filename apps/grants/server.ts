import { readEnv } from '@academy/config/read-env'
import { startWebApp } from '@academy/web/server/start-web-app'
import { envSchema } from './env.schema.ts'

const env = readEnv(envSchema)

await startWebApp({
  name: 'grants',
  folder: new URL('.', import.meta.url),
  databaseUrl: env.DATABASE_URL,
  role: 'academy_grants',
  demo: env.DEMO_MODE === 'true',
  host: env.HOST,
  port: env.PORT,
  origin: env.GRANTS_ORIGIN,
  logLevel: env.LOG_LEVEL,
})
