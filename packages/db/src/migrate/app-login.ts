import { escapeIdentifier, escapeLiteral, type ClientBase } from 'pg'

/** The login of one app, member of one role, as its `postgres://` address says it. */
export interface AppLogin {
  name: string
  password: string
  role: string
}

/** Reads name and password out of an app's own address, so that both are written down in one place only. */
export function appLogin(role: string, url: string): AppLogin {
  const { username, password } = new URL(url)
  if (username === '' || password === '')
    throw new Error(`The address for ${role} has no name or no password.`)
  return { role, name: decodeURIComponent(username), password: decodeURIComponent(password) }
}

/** Makes the login, or gives the one that is there this password; either way it has the rights of its role and no others. */
export async function ensureAppLogin(client: ClientBase, login: AppLogin): Promise<void> {
  const name = escapeIdentifier(login.name)
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [login.name])
  const verb = rowCount === 0 ? 'CREATE' : 'ALTER'
  const rights = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE'
  await client.query(`${verb} ROLE ${name} ${rights} PASSWORD ${escapeLiteral(login.password)}`)
  await client.query(`GRANT ${escapeIdentifier(login.role)} TO ${name}`)
}
