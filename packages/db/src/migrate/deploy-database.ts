import { Client } from 'pg'
import type { z } from 'zod'
import { appLogin, ensureAppLogin } from './app-login.ts'
import { deployEnv } from './deploy-env.ts'
import { migrate } from './migrate.ts'
import { OlderServerError, POSTGRES_MAJOR } from './server-version.ts'

// A program: what a deployment runs once, before any app of it starts. Running it again changes nothing. What is wrong
// goes to standard error, a plain sentence each, and the program ends with code 1.
// oxlint-disable-next-line node/no-process-env -- this is the one place that reads this program's settings
const settings = deployEnv.safeParse(process.env)
const problems = settings.success
  ? await deploy(settings.data).then(
      () => [],
      (error: unknown) => [describe(error, settings.data)],
    )
  : settings.error.issues.map((issue) => `${issue.path.join('.')} is missing or not valid: ${issue.message}.`)
for (const problem of problems) process.stderr.write(`${problem}\n`)
if (problems.length > 0) process.exitCode = 1

async function deploy(env: z.output<typeof deployEnv>): Promise<void> {
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
}

function describe(error: unknown, { PGHOST, PGPORT }: z.output<typeof deployEnv>): string {
  const where = `${PGHOST}:${PGPORT}`
  if (error instanceof OlderServerError)
    return `PGHOST leads to PostgreSQL ${error.major} at ${where}: version ${POSTGRES_MAJOR} is needed.`
  const { message, code } = error as NodeJS.ErrnoException
  return `The database at ${where} could not be brought to the newest schema: ${message || code}.`
}
