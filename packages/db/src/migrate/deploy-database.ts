import { Client } from 'pg'
import { appLogin, ensureAppLogin } from './app-login.ts'
import { deployEnv } from './deploy-env.ts'
import { migrate } from './migrate.ts'

// A program: what a deployment runs once, before any app of it starts. Running it again changes nothing.
// oxlint-disable-next-line node/no-process-env -- this is the one place that reads this program's settings
const env = deployEnv.parse(process.env)
const owner = new URL(`postgres://localhost?sslmode=${env.PGSSLMODE}`)
owner.hostname = env.PGHOST
owner.port = String(env.PGPORT)
owner.pathname = env.PGDATABASE
owner.username = encodeURIComponent(env.PGUSER)
owner.password = encodeURIComponent(env.PGPASSWORD)

await migrate(owner.href)

const client = new Client({ connectionString: owner.href })
await client.connect()
try {
  for (const [name, url] of Object.entries(env)) {
    if (!name.startsWith('LOGIN_')) continue
    await ensureAppLogin(client, appLogin(name.slice('LOGIN_'.length).toLowerCase(), String(url)))
  }
} finally {
  await client.end()
}
