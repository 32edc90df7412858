import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readEnv } from '@academy/config/read-env'
import { refuseStart } from '@academy/config/refuse-start'
import { folderStore } from '@academy/services/ports/file-store'
import { keepDemoSigningKey, readSigningKey } from '@academy/services/ports/signing-key'
import { createLog } from '@academy/services/runtime/create-log'
import { envSchema } from './env.schema.ts'
import { createMailer } from './src/create-mailer.ts'
import { createScanner } from './src/create-scanner.ts'
import { startWorker } from './src/start-worker.ts'

const env = readEnv(envSchema)
const log = createLog({ app: 'worker', level: env.LOG_LEVEL })
const dataDir = env.DATA_DIR ?? fileURLToPath(new URL('../../.data', import.meta.url))

const worker = await startWorker({
  databaseUrl: env.DATABASE_URL,
  // A demonstration answers this machine alone unless told otherwise.
  host: env.HOST ?? (env.DEMO_MODE === 'true' ? '127.0.0.1' : '0.0.0.0'),
  port: env.PORT,
  signingKey: env.AUDIT_SIGNING_KEY
    ? readSigningKey(env.AUDIT_SIGNING_KEY)
    : await keepDemoSigningKey(dataDir).catch(refuseStart),
  origin: env.GRANTS_ORIGIN,
  mailer: env.SMTP_URL && env.MAIL_FROM ? createMailer(env.SMTP_URL, env.MAIL_FROM) : undefined,
  files: folderStore(env.FILES_DIR ?? join(dataDir, 'files')),
  ...(env.CLAMD_ADDRESS && { scanFile: createScanner(env.CLAMD_ADDRESS) }),
  log,
})

let stopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return
    stopping = true
    log.info({ signal }, 'stopping')
    void worker.stop().then(() => process.exit(0))
  })
}
