import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { lockOwner } from '@academy/db/embedded/lock-folder'
import { stopOrphan } from '@academy/db/embedded/postmaster'
import { startEmbeddedPostgres } from '@academy/db/embedded/start-embedded-postgres'
import { migrate } from '@academy/db/migrate/migrate'
import type { TestServer } from '@academy/db/testing/provided-context'
import { loadFacts } from '../facts/load-facts.ts'

const SERVERS_FOLDER = join(tmpdir(), 'academy-test-servers')

/** Starts a throw-away server with its template databases. */
export async function startTestServer(): Promise<{ server: TestServer; stop: () => Promise<void> }> {
  mkdirSync(SERVERS_FOLDER, { recursive: true })
  await removeLeftovers()
  const folder = mkdtempSync(join(SERVERS_FOLDER, 'run-'))
  const postgres = await startEmbeddedPostgres({ folder, durable: false })
  const stop = async () => {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const server = await makeTemplates(postgres.url)
    return { server, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function makeTemplates(url: string): Promise<TestServer> {
  const migratedTemplate = 'template_migrated'
  await run(url, `CREATE DATABASE ${migratedTemplate}`)
  await migrate(withDatabase(url, migratedTemplate))
  return { url, migratedTemplate, seededTemplate: await makeSeeded(url, migratedTemplate) }
}

/** A seed that does not load must fail the tests that need it, and only those. */
async function makeSeeded(url: string, from: string): Promise<TestServer['seededTemplate']> {
  const name = 'template_seeded'
  try {
    await run(url, `CREATE DATABASE ${name} TEMPLATE ${from}`)
    await loadFacts(withDatabase(url, name))
    return { name }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

/** Runs that were killed leave their server behind; nobody else stops it. */
async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(SERVERS_FOLDER)) {
    const folder = join(SERVERS_FOLDER, name)
    // A run that is just starting has made its folder and not yet its lock.
    if (lockOwner(folder, 'lock') !== null || isYoung(folder)) continue
    await stopOrphan(join(folder, 'postgres'))
    rmSync(folder, { recursive: true, force: true })
  }
}

function isYoung(folder: string): boolean {
  return Date.now() - statSync(folder).mtimeMs < 60_000
}

function withDatabase(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

async function run(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
