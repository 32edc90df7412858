import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '@academy/db/embedded/free-port'
import { openDatabase } from '@academy/db/client/open-database'
import { createAuth } from '@academy/services/auth/create-auth'
import { RETURN_PATH } from '@academy/services/auth/identity-service'
import { startIdentityProvider } from '@academy/services/auth/testing/start-identity-provider'
import { appFolder } from '../processes/apps.ts'

const READY_TIMEOUT_MS = 60_000

/** A second grants door on the same database, which names a real identity provider of this machine. */
export async function startDoorWithService(databaseUrl: string) {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const provider = await startIdentityProvider(`${origin}${RETURN_PATH}`)
  const service = {
    issuer: provider.issuer,
    ...provider.client,
    name: { en: 'Example ID', cy: 'ID Enghraifft' },
  }
  const child = spawn(process.execPath, ['server.ts'], {
    cwd: fileURLToPath(appFolder('grants')),
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      GRANTS_ORIGIN: origin,
      DEMO_MODE: 'true',
      LOG_LEVEL: 'silent',
      OIDC_ISSUER: service.issuer,
      OIDC_CLIENT_ID: service.clientId,
      OIDC_CLIENT_SECRET: service.clientSecret,
      OIDC_NAME_EN: service.name.en,
      OIDC_NAME_CY: service.name.cy,
    },
    stdio: 'ignore',
  })
  const ended = once(child, 'exit')
  const deadline = Date.now() + READY_TIMEOUT_MS
  while (!(await isReady(origin))) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error('The second door did not start.')
    await wait(50)
  }
  return {
    origin,
    provider,
    /** Every path that better-auth would answer if it were asked from outside. */
    authPaths: await authPaths(databaseUrl, service),
    async stop() {
      child.kill('SIGTERM')
      await ended
      await provider.stop()
    },
  }
}

async function isReady(origin: string): Promise<boolean> {
  return fetch(`${origin}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )
}

async function authPaths(
  url: string,
  service: NonNullable<Parameters<typeof createAuth>[0]['service']>,
): Promise<string[]> {
  const database = openDatabase({ url, role: 'academy_auth' })
  const auth = createAuth({
    db: database.db,
    secret: 'a secret of more than thirty-two characters',
    baseUrl: 'http://localhost',
    demo: true,
    log: { info: () => {}, error: () => {} },
    service,
  })
  await auth.$context
  await database.close()
  const paths = Object.values(auth.api).map(({ path }) => path as string | undefined)
  return [...new Set(paths.filter((path) => path !== undefined))].toSorted()
}
