import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { Client } from 'pg'
import { afterAll, expect, it } from 'vitest'
import { useTestDatabase } from '../testing/test-database.ts'
import { applyMigrations } from './apply-migrations.ts'
import { readMigrations } from './read-migrations.ts'

const THIS = 32
const database = useTestDatabase()
const name = `by_cell_${randomBytes(4).toString('hex')}`
afterAll(async () => {
  await database.db.execute(sql.raw(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))
})

const application = '00000000-0000-7000-8000-000000000001'
const author = '00000000-0000-7000-8000-000000000002'

type Kept = [field: string, version: number, value: unknown, met: number | null]

it('takes tables apart into cells with the same current answers, and keeps every text of theirs', async () => {
  await database.db.execute(sql.raw(`CREATE DATABASE ${name}`))
  const url = new URL(database.url)
  url.pathname = `/${name}`
  const client = new Client({ connectionString: url.href })
  await client.connect()
  const migrations = await readMigrations()
  await applyMigrations(
    client,
    migrations.filter(({ number }) => number < THIS),
  )
  const before: Kept[] = [
    ['budget', 1, { 'grant.1': '100', 'grant.2': '', 'match.1': '5' }, null],
    ['budget', 2, { 'grant.1': '100', 'grant.2': '50', 'match.1': '5' }, null],
    // Set aside, because it was written over version 1; only one of its cells differs from what it met.
    ['budget', 3, { 'grant.1': '70', 'grant.2': '50', 'match.1': '5' }, 2],
    ['budget', 4, { 'grant.1': '100', 'grant.2': '60', 'match.1': '5' }, null],
    ['budget', 5, { 'grant.1': '100', 'grant.2': '61', 'match.1': '5', 'note.1': 'new' }, 4],
    ['start-date', 1, { day: '1', month: '4', year: '2027' }, null],
    ['name', 1, 'as it was', null],
    ['activities', 1, ['arts'], null],
  ]
  await client.query(`SET session_replication_role = replica`)
  for (const [field, version, value, met] of before)
    await client.query(
      `INSERT INTO grants.answer (application_id, field, version, value, author_id, conflicts_with) VALUES ($1, $2, $3, $4, $5, $6)`,
      [application, field, version, JSON.stringify(value), author, met],
    )
  await applyMigrations(client, migrations)
  const { rows } = await client.query<{ key: string; version: number; value: unknown; met: number | null }>(
    `SELECT key, version, value, conflicts_with AS met FROM grants.answer ORDER BY key, version`,
  )
  expect(rows.map(({ key, version, value, met }) => [key, version, value, met])).toEqual([
    ['activities', 1, ['arts'], null],
    ['budget.grant.1', 1, '100', null],
    ['budget.grant.1', 3, '70', 1],
    ['budget.grant.2', 2, '50', null],
    ['budget.grant.2', 4, '60', null],
    ['budget.grant.2', 5, '61', 4],
    ['budget.match.1', 1, '5', null],
    ['budget.note.1', 5, 'new', 0],
    ['name', 1, 'as it was', null],
    ['start-date', 1, { day: '1', month: '4', year: '2027' }, null],
  ])
  await client.end()
}, 60_000)
