import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { readEnv } from '@academy/config/read-env'
import { readStaticFiles } from '@academy/server/files/static-files'
import { createLog } from '@academy/services/runtime/create-log'
import type { pagesOf as PagesOf } from './app/entry.ts'
import { envSchema } from './env.schema.ts'
import { startApi } from './src/start-api.ts'

const env = readEnv(envSchema)
const dataFolder = env.DATA_DIR ?? fileURLToPath(new URL('../../.data', import.meta.url))

const built = new URL('build/', import.meta.url)
const { pagesOf } = (await import(new URL('server/entry.js', built).href)) as { pagesOf: typeof PagesOf }
const folders = [new URL('client', built), new URL('public', import.meta.url)]

await startApi({
  databaseUrl: env.DATABASE_URL,
  // A demonstration answers this machine alone unless told otherwise.
  host: env.HOST ?? (env.DEMO_MODE === 'true' ? '127.0.0.1' : '0.0.0.0'),
  port: env.PORT,
  origin: env.API_ORIGIN,
  // Without a secret of its own, cursors end with the process: good enough on one machine.
  cursorSecret: env.CURSOR_SECRET ?? randomBytes(32).toString('hex'),
  dataFolder,
  storeBytes: env.ANSWER_STORE_MB * 1024 * 1024,
  pages: pagesOf(env.API_ORIGIN),
  files: folders.map((folder) => readStaticFiles(fileURLToPath(folder))),
  log: createLog({ app: 'api', level: env.LOG_LEVEL }),
})
