import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { sql } from 'drizzle-orm'
import { afterAll, expect, it } from 'vitest'
import { freePort } from '../embedded/free-port.ts'
import { pretendToBePostgres } from '../testing/pretend-to-be-postgres.ts'
import { useTestDatabase } from '../testing/test-database.ts'

const database = useTestDatabase()
const program = fileURLToPath(new URL('./deploy-database.ts', import.meta.url))
const roles = ['map', 'api', 'grants', 'auth', 'worker'] as const
const suffix = randomBytes(4).toString('hex')

const server = new URL(database.url)
const owner = {
  PGHOST: server.hostname,
  PGPORT: server.port,
  PGDATABASE: server.pathname.slice(1),
  PGUSER: decodeURIComponent(server.username),
  PGPASSWORD: decodeURIComponent(server.password) || 'unused',
  PGSSLMODE: 'disable',
}
const logins = Object.fromEntries(
  roles.map((role) => [
    `LOGIN_ACADEMY_${role.toUpperCase()}`,
    `postgres://${role}_${suffix}:word@reader/academy`,
  ]),
)
const run = (env: Record<string, string>) => promisify(execFile)(process.execPath, [program], { env })

afterAll(async () => {
  for (const role of roles) await database.db.execute(sql.raw(`DROP ROLE IF EXISTS ${role}_${suffix}`))
})

it('leaves a migrated database with a login for each app, however often it runs', async () => {
  await run({ ...owner, ...logins })
  await run({ ...owner, ...logins })
  const made = await database.db.execute(
    sql`SELECT member::regrole::text AS login, roleid::regrole::text AS role FROM pg_auth_members
        WHERE member::regrole::text LIKE ${`%${suffix}`} ORDER BY 1`,
  )
  expect(made.rows).toEqual(
    roles.toSorted().map((role) => ({ login: `${role}_${suffix}`, role: `academy_${role}` })),
  )
})

async function refusal(env: Record<string, string>): Promise<string> {
  return run(env).then(
    () => 'it was done',
    (error: unknown) => (error as { stderr: string }).stderr,
  )
}

it('names what it was not given, a sentence each', async () => {
  expect(await refusal(owner)).toMatch(
    /^(LOGIN_ACADEMY_(MAP|API|GRANTS|AUTH|WORKER) is missing or not valid: .*\.\n){5}$/,
  )
})

it('refuses an older server in one sentence, and changes nothing there', async () => {
  const older = await pretendToBePostgres(15)
  const env = { ...owner, ...logins, PGHOST: '127.0.0.1', PGPORT: String(older.port) }
  expect(await refusal(env)).toBe(
    `PGHOST leads to PostgreSQL 15 at 127.0.0.1:${older.port}: version 18 is needed.\n`,
  )
  expect(older.statements).toEqual(['SHOW server_version_num'])
  await older.close()
})

it('says in one sentence that nothing answers, or what the server answers', async () => {
  const port = String(await freePort())
  expect(await refusal({ ...owner, ...logins, PGPORT: port })).toMatch(
    /^The database at .* could not be brought to the newest schema: connect ECONNREFUSED .*\.\n$/,
  )
  expect(await refusal({ ...owner, ...logins, PGDATABASE: 'nowhere' })).toMatch(
    /^The database at .* could not be brought to the newest schema: database "nowhere" does not exist\.\n$/,
  )
})
