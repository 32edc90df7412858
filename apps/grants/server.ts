import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readEnv } from '@academy/config/read-env'
import { refuseStart } from '@academy/config/refuse-start'
import { fileDownloadRoute } from '@academy/web/files/file-download-route'
import { fileFormRoute } from '@academy/web/files/file-form-route'
import { resumableRoute } from '@academy/web/files/resumable-route'
import { folderStore } from '@academy/web/files/folder-store'
import { auditKeys } from '@academy/web/server/audit-keys'
import { heartbeatOfApp } from '@academy/web/server/heartbeat'
import { createSolver } from '@academy/web/server/solver'
import { signInDoor } from '@academy/web/server/sign-in-door'
import { startWebApp } from '@academy/web/server/start-web-app'
import { autosaveDirectly } from './app/form/autosave.ts'
import { paths } from './app/paths.ts'
import { refusalSentence } from './app/text/refusal-text.ts'
import { envSchema, identityServiceOf } from './env.schema.ts'

const env = readEnv(envSchema)
const demo = env.DEMO_MODE === 'true'
const dataDir = env.DATA_DIR ?? fileURLToPath(new URL('../../.data', import.meta.url))

const keys = await auditKeys(env.AUDIT_PUBLIC_KEYS, demo ? dataDir : undefined).catch(refuseStart)

/** A demonstration without secrets of its own signs everybody out when it is started anew, and forgets places in lists. */
function randomSecret(): string {
  return randomBytes(32).toString('hex')
}

const heartbeat = heartbeatOfApp()
const solver = createSolver()

/** Fetching a file begins at the sign-in page for whoever is signed out. */
function signInAndGoTo(path: string): string {
  return `${path.startsWith('/cy/') ? '/cy' : ''}${paths.signIn}?${new URLSearchParams({ next: path })}`
}

await startWebApp({
  name: 'grants',
  folder: new URL('.', import.meta.url),
  databaseUrl: env.DATABASE_URL,
  role: 'academy_grants',
  demo,
  host: env.HOST,
  port: env.PORT,
  origin: env.GRANTS_ORIGIN,
  logLevel: env.LOG_LEVEL,
  ports: {
    files: folderStore(env.FILES_DIR ?? join(dataDir, 'files')),
    ...(keys && { auditKeys: keys }),
    solver,
    cursorSecret: env.CURSOR_SECRET ?? randomSecret(),
  },
  settings: { mapOrigin: env.MAP_ORIGIN, contactEmail: env.CONTACT_EMAIL },
  // Nobody who searches for funding should find a made-up round.
  indexed: !demo,
  // About what two seconds' worth of pages come to; a submission waits for none of them.
  turns: { atOnce: 24, readsWaitingMax: 300, readWaitsMsMax: 5_000 },
  // The inputs of a form are counted by `readForm`, which gives back what was typed.
  limits: { fieldsMax: Infinity, fieldNameLengthMax: Infinity },
  sentenceFor: refusalSentence,
  direct: autosaveDirectly,
  // A mail program that refuses a kind of mail for its reader (RFC 8058).
  fromAnywhere: (path) => /^(\/cy)?\/unsubscribe\/[^/]+$/.test(path),
  onAnswered: heartbeat.count,
  extend: (runtime) => {
    const stopBeating = heartbeat.start(runtime)
    const door = signInDoor({
      runtime,
      databaseUrl: env.AUTH_DATABASE_URL ?? env.DATABASE_URL,
      secret: env.AUTH_SECRET ?? randomSecret(),
      origin: env.GRANTS_ORIGIN,
      demo,
      service: identityServiceOf(env),
    })
    return {
      streams: [fileFormRoute(runtime), resumableRoute(runtime), fileDownloadRoute(runtime, signInAndGoTo)],
      ...door,
      close: async () => {
        stopBeating()
        await Promise.all([door.close(), solver.close()])
      },
    }
  },
})
