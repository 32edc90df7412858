import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate as migrateByDrizzle } from 'drizzle-orm/node-postgres/migrator'
import { Client } from 'pg'
import { afterAll, expect, it } from 'vitest'
import { useTestDatabase } from '../testing/test-database.ts'
import { applyMigrations } from './apply-migrations.ts'
import { migrate } from './migrate.ts'
import { migrationsFolder, readMigrations } from './read-migrations.ts'

const database = useTestDatabase()
const folder = mkdtempSync(join(tmpdir(), 'migrations-'))
const older = `older_${randomBytes(4).toString('hex')}`
const migrations = await readMigrations()

afterAll(async () => {
  rmSync(folder, { recursive: true })
  await database.db.execute(sql.raw(`DROP DATABASE IF EXISTS ${older} WITH (FORCE)`))
})

/** What a database remembers of its migrations. */
const remembered = (client: Client) =>
  client.query('SELECT hash, created_at::float8 AS at FROM drizzle.__drizzle_migrations ORDER BY id')

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client
}

/** The first nine migrations with the journal that was kept by hand when drizzle applied them. */
function folderOfDrizzle(): string {
  mkdirSync(join(folder, 'meta'))
  const tags = migrations.slice(0, 9).map(({ name }) => name)
  for (const tag of tags) cpSync(join(migrationsFolder, `${tag}.sql`), join(folder, `${tag}.sql`))
  const entries = tags.map((tag, idx) => ({
    idx,
    version: '7',
    when: 1793534400000 + idx,
    tag,
    breakpoints: false,
  }))
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ version: '7', dialect: 'postgresql', entries })) // prettier-ignore
  return folder
}

it('a database that drizzle migrated has only what is new applied to it', async () => {
  await database.db.execute(sql.raw(`CREATE DATABASE ${older}`))
  const url = new URL(database.url)
  url.pathname = `/${older}`
  const client = await connected(url.href)
  await migrateByDrizzle(drizzle(client), { migrationsFolder: folderOfDrizzle() })
  const before = await remembered(client)
  expect(before.rows).toHaveLength(9)
  await migrate(url.href)
  await migrate(url.href)
  const after = await remembered(client)
  expect(after.rows.slice(0, 9)).toEqual(before.rows)
  expect(after.rows).toEqual(
    migrations.map(({ number, sha256 }) => ({ hash: sha256, at: 1793534399999 + number })),
  )
  await client.end()
})

it('a migration that fails leaves nothing of those before it', async () => {
  const client = await connected(database.url)
  const next = (migrations.at(-1)?.number ?? 0) + 1
  const wrong = [
    ...migrations,
    { number: next, name: 'made', sql: 'CREATE TABLE registry.half ()', sha256: 'made' },
    { number: next + 1, name: 'wrong', sql: 'CREATE TABLE nowhere.half ()', sha256: 'wrong' },
  ]
  await expect(applyMigrations(client, wrong)).rejects.toThrow('schema "nowhere" does not exist')
  await client.query('ROLLBACK')
  const { rows } = await client.query(`SELECT to_regclass('registry.half') AS half`)
  expect(rows).toEqual([{ half: null }])
  expect((await remembered(client)).rows).toHaveLength(migrations.length)
  await client.end()
})

it('a migration that came later than one of a higher number is applied all the same', async () => {
  const client = await connected(database.url)
  const [last] = migrations.slice(-1)
  const number = (last?.number ?? 0) + 2
  const higher = { number, name: 'higher', sql: 'CREATE TABLE registry.higher ()', sha256: 'higher' }
  const lower = { number: number - 1, name: 'lower', sql: 'CREATE TABLE registry.lower ()', sha256: 'lower' }
  await applyMigrations(client, [...migrations, higher])
  await applyMigrations(client, [...migrations, lower, higher])
  const { rows } = await client.query(`SELECT to_regclass('registry.lower') IS NOT NULL AS there`)
  expect(rows).toEqual([{ there: true }])
  await client.end()
})

it.each([
  ['0002_again.sql', 'has no number of its own'],
  ['notes.txt', 'has no number of its own'],
])('a folder with %s beside two migrations is refused', async (file, reason) => {
  const odd = mkdtempSync(join(folder, 'odd-'))
  for (const name of ['0001_one.sql', '0002_a_two.sql', file]) writeFileSync(join(odd, name), '')
  await expect(readMigrations(odd)).rejects.toThrow(reason)
})
