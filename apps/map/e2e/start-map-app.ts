import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startApp } from '@academy/local/processes/app-process'
import { openLogs } from '@academy/local/processes/open-logs'

/** Another atlas on the same database, with settings of its own; rejects with its last words when it refuses to start. */
export async function startMapApp(databaseUrl: string, settings: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'academy-map-'))
  const port = await freePort()
  const address = `http://localhost:${port}`
  const logs = openLogs(folder, () => {})
  const app = startApp({
    name: 'map',
    folder: new URL('../', import.meta.url),
    port,
    log: logs.open('map.log'),
    environment: {
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      DEMO_MODE: 'true',
      MAP_ORIGIN: address,
      ...settings,
    },
  })
  const stop = async () => {
    await app.stop()
    await logs.close()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await app.ready
  } catch (error) {
    await stop()
    throw error
  }
  return { address, stop }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
