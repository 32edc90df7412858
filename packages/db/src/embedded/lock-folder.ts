import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pid } from 'node:process'
import { EmbeddedPostgresError, folderProblem } from './embedded-postgres-error.ts'
import { processStamp } from './process-stamp.ts'

/**
 * Makes this process the only one that holds the lock called `name` in `folder`, which is made when missing, and
 * returns how to let go. The lock of a process that ended without letting go is taken over.
 * Throws EmbeddedPostgresError, naming the process, when another one holds it.
 */
export function lockFolder(folder: string, name: string): () => void {
  const file = join(folder, name)
  const mine = `${file}.${pid}`
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(mine, processStamp(pid))
    for (let attempt = 0; attempt < 3; attempt += 1) {
      // A lock appears with its owner's name in it, so that nobody takes one that is being written for a stale one.
      if (link(mine, file)) return () => rmSync(file, { force: true })
      const owner = lockOwner(folder, name)
      if (owner !== null) throw inUse(folder, owner)
      setAside(file)
    }
    throw inUse(folder, null)
  } catch (error) {
    throw error instanceof EmbeddedPostgresError ? error : folderProblem(resolve(folder), error)
  } finally {
    if (existsSync(mine)) rmSync(mine)
  }
}

/** The number of the running process that holds the lock called `name` of `folder`, or null. */
export function lockOwner(folder: string, name: string): number | null {
  return readOwner(join(folder, name))
}

function readOwner(file: string): number | null {
  try {
    const stamp = readFileSync(file, 'utf8')
    const owner = Number.parseInt(stamp, 10)
    return Number.isInteger(owner) && processStamp(owner) === stamp ? owner : null
  } catch {
    return null
  }
}

/** Only one of several starters wins the rename; what it has moved may be the fresh lock of a quicker one. */
function setAside(file: string): void {
  const aside = `${file}.${pid}.stale`
  try {
    renameSync(file, aside)
    if (readOwner(aside) !== null) link(aside, file)
    rmSync(aside)
  } catch {
    // Another starter was quicker: look again.
  }
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function inUse(folder: string, owner: number | null): EmbeddedPostgresError {
  const by = owner === null ? 'another process' : `process ${owner}`
  return new EmbeddedPostgresError(
    `The data folder ${folder} is in use by ${by}: stop it first, or choose another folder with DATA_DIR.`,
  )
}
