import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { POSTGRES_MAJOR } from '../migrate/server-version.ts'
import { EmbeddedPostgresError, WAY_BACK } from './embedded-postgres-error.ts'

/** What every cluster has from its first moment; 1 and 5 are the databases `template1` and `postgres`. */
const ALWAYS_THERE = [
  'PG_VERSION',
  'base/1',
  'base/5',
  'global/pg_control',
  'pg_hba.conf',
  'pg_multixact',
  'pg_wal',
  'pg_xact',
  'postgresql.conf',
]

/** Whether there is nothing yet in `dataFolder` that could be lost. */
export function isNewCluster(dataFolder: string): boolean {
  return !existsSync(dataFolder) || readdirSync(dataFolder).length === 0
}

/** Throws EmbeddedPostgresError when the files are not whole or of another version: PostgreSQL's own words mislead. */
export function checkCluster(dataFolder: string): void {
  const missing = ALWAYS_THERE.filter((name) => !existsSync(join(dataFolder, name)))
  if (missing.length > 0) {
    throw new EmbeddedPostgresError(
      `The database files in ${dataFolder} are not whole, as there is no ${missing.join(', no ')}: ${WAY_BACK}.`,
    )
  }
  const version = readFileSync(join(dataFolder, 'PG_VERSION'), 'utf8').trim()
  if (version === POSTGRES_MAJOR) return
  throw new EmbeddedPostgresError(
    /^\d+$/.test(version)
      ? `The data in ${dataFolder} was written by PostgreSQL ${version}, and this is PostgreSQL ${POSTGRES_MAJOR}: move it away, or choose another folder with DATA_DIR.`
      : `The database files in ${dataFolder} are damaged, as PG_VERSION names no version: ${WAY_BACK}.`,
  )
}
