import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pid } from 'node:process'
import { EmbeddedPostgresError, folderProblem } from './embedded-postgres-error.ts'
import { processStamp } from './process-stamp.ts'

const LOCK_FILE = 'lock'

/**
 * Makes this process the only one that may run a database in `folder`, and returns how to let go.
 * The lock of a process that ended without letting go is taken over.
 * Throws EmbeddedPostgresError, naming the process, when another one holds it.
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, LOCK_FILE)
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(file, processStamp(pid), { flag: 'wx' })
      return () => rmSync(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw folderProblem(folder, error)
    }
    const owner = lockOwner(folder)
    if (owner !== null) throw inUse(folder, owner)
    // Only one of several starters wins this rename, so a fresh lock is never thrown away.
    const aside = `${file}.${pid}`
    try {
      renameSync(file, aside)
      rmSync(aside)
    } catch {
      // Another starter was quicker: look again.
    }
  }
  throw inUse(folder, null)
}

/** The number of the running process that holds the lock of `folder`, or null. */
export function lockOwner(folder: string): number | null {
  try {
    const stamp = readFileSync(join(folder, LOCK_FILE), 'utf8')
    const owner = Number.parseInt(stamp, 10)
    return Number.isInteger(owner) && processStamp(owner) === stamp ? owner : null
  } catch {
    return null
  }
}

function inUse(folder: string, owner: number | null): EmbeddedPostgresError {
  const by = owner === null ? 'another process' : `process ${owner}`
  return new EmbeddedPostgresError(
    `The data folder ${folder} is in use by ${by}: stop it first, or choose another folder with DATA_DIR.`,
  )
}
