import { Client } from 'pg'

/** Makes a database on the server at `url`, empty or like another one, and gives its address. */
export async function createDatabase(url: string, name: string, template = 'template1'): Promise<string> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`)
  } finally {
    await client.end()
  }
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}
