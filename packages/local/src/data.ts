import { readEnv } from '@academy/config/read-env'
import { findEmbeddedPostgres } from '@academy/db/embedded/start-embedded-postgres'
import { SeedError } from '@academy/db/seed/seed-error'
import { dataVerbs } from './facts/data-verbs.ts'
import { openLogs } from './processes/open-logs.ts'
import { PlainError } from './processes/plain-error.ts'
import { migrateDatabase, provideDatabase } from './start/provide-database.ts'
import { startEnv } from './start/start-env.ts'

// `pnpm data <verb> …`: works on the database of a platform that runs, or starts it for as long as the work takes.
const [verbName = '', ...args] = process.argv.slice(2)
const usage = `Usage: pnpm data <verb>\n${Object.values(dataVerbs)
  .map((verb) => `  ${verb.usage}`)
  .join('\n')}`

try {
  const verb = Object.hasOwn(dataVerbs, verbName) ? dataVerbs[verbName] : undefined
  if (verb === undefined)
    throw new PlainError(verbName === '' ? usage : `There is no verb "${verbName}".\n${usage}`)
  const env = readEnv(startEnv)
  const running = env.DATABASE_URL === undefined ? findEmbeddedPostgres(env.DATA_DIR) : null
  const logs = openLogs(env.DATA_DIR, console.error)
  const database =
    running === null
      ? await provideDatabase(env, logs, console.error)
      : { url: running, stop: () => Promise.resolve() }
  try {
    await migrateDatabase(database.url)
    const demo = env.DEMO_MODE ?? env.DATABASE_URL === undefined
    const grantsOrigin = env.GRANTS_ORIGIN ?? `http://localhost:${env.PORT_GRANTS}`
    console.log(await verb.run(database.url, args, { demo, grantsOrigin }))
  } finally {
    await database.stop()
    await logs.close()
  }
} catch (error) {
  console.error(error instanceof PlainError || error instanceof SeedError ? error.message : error)
  process.exitCode = 1
}
