import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, expect, it } from 'vitest'
import { useTestDatabase } from '../testing/test-database.ts'
import { appLogin, ensureAppLogin } from './app-login.ts'

const database = useTestDatabase()
const name = `map_${randomBytes(4).toString('hex')}`

async function connected<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}

function addressOf(password: string): string {
  const url = new URL(database.url)
  url.username = name
  url.password = encodeURIComponent(password)
  return url.href
}

// Logins belong to the whole server and outlive the database.
afterAll(() => connected(database.url, (client) => client.query(`DROP ROLE IF EXISTS ${name}`)))

it('lets the app in with the rights of its role and no others', async () => {
  const url = addressOf("it's a word")
  await connected(database.url, (client) => ensureAppLogin(client, appLogin('academy_map', url)))
  await connected(url, async (client) => {
    await expect(client.query('SELECT 1 FROM published.scheme')).resolves.toBeDefined()
    await expect(client.query('SELECT 1 FROM grants.application')).rejects.toThrow('permission denied')
    await expect(client.query('DELETE FROM published.scheme')).rejects.toThrow('permission denied')
  })
})

it('gives a login that is there a new password', async () => {
  const url = addressOf('another')
  await connected(database.url, (client) => ensureAppLogin(client, appLogin('academy_map', url)))
  const answer = await connected(url, (client) => client.query('SELECT current_user AS name'))
  expect(answer.rows).toEqual([{ name }])
})

it('refuses an address without a password', () => {
  expect(() => appLogin('academy_map', 'postgres://map@host/academy')).toThrow(
    'The address for academy_map has no name or no password.',
  )
})
