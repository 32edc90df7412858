import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '@academy/db/embedded/start-embedded-postgres'
import { migrate } from '@academy/db/migrate/migrate'
import { loadCurrentFacts } from '../facts/load-facts.ts'
import { createDatabase } from './create-database.ts'
import type { TemplateCluster } from './template-cluster.ts'

/** Makes a cluster with the two template databases in a new folder under `parent`. */
export async function makeTemplates(parent: string): Promise<TemplateCluster> {
  const folder = mkdtempSync(join(parent, 'run-'))
  // Durable: what is kept for days must have reached the disk.
  const postgres = await startEmbeddedPostgres({ folder, database: 'postgres' })
  try {
    await migrate(await createDatabase(postgres.url, 'template_migrated'))
    return { folder, problem: await seed(postgres.url) }
  } finally {
    await postgres.stop()
  }
}

/** A seed that does not load must fail the tests that need it, and only those. */
async function seed(serverUrl: string): Promise<string | null> {
  try {
    await loadCurrentFacts(await createDatabase(serverUrl, 'template_seeded', 'template_migrated'))
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
