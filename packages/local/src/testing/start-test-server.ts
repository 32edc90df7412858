import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '@academy/db/embedded/start-embedded-postgres'
import type { TestServer } from '@academy/db/testing/provided-context'
import { copyCluster, findTemplateCluster, SERVERS_FOLDER } from './template-cluster.ts'

/** Starts a throw-away server with its template databases. */
export async function startTestServer(): Promise<{ server: TestServer; stop: () => Promise<void> }> {
  const cluster = await findTemplateCluster()
  const folder = mkdtempSync(join(SERVERS_FOLDER, 'run-'))
  copyCluster(cluster, folder)
  const postgres = await startEmbeddedPostgres({ folder, database: 'postgres', durable: false })
  const { problem } = cluster
  const seededTemplate = problem === null ? { name: 'template_seeded' } : { problem }
  return {
    server: { url: postgres.url, migratedTemplate: 'template_migrated', seededTemplate },
    stop: async () => {
      await postgres.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
