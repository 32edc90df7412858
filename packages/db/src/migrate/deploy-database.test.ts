import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { sql } from 'drizzle-orm'
import { afterAll, expect, it } from 'vitest'
import { useTestDatabase } from '../testing/test-database.ts'

const database = useTestDatabase()
const program = fileURLToPath(new URL('./deploy-database.ts', import.meta.url))
const roles = ['map', 'api', 'grants', 'worker'] as const
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

it('ends with an error that names what it was not given', async () => {
  await expect(run(owner)).rejects.toThrow('LOGIN_ACADEMY_MAP')
})
