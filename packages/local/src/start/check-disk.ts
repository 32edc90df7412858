import { existsSync, statfsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { PlainError } from '../processes/plain-error.ts'

const MEGABYTE = 1024 * 1024
/** A new database with the facts takes about 70 MB, and PostgreSQL's write-ahead log grows before it is recycled. */
const NEW_MB = 200
const EXISTING_MB = 50

/** Throws a PlainError when the disk that holds `folder` has too little room for the database. */
export function checkDisk(folder: string): void {
  const freeMb = freeMegabytes(folder)
  const neededMb = existsSync(join(folder, 'postgres')) ? EXISTING_MB : NEW_MB
  if (freeMb >= neededMb) return
  throw new PlainError(
    `The disk that holds ${resolve(folder)} has ${freeMb} MB left and the database needs ${neededMb} MB: free some space, or choose another folder with DATA_DIR.`,
  )
}

/** What is left on the disk that holds `folder`, which need not exist yet. */
export function freeMegabytes(folder: string): number {
  let existing = resolve(folder)
  while (!existsSync(existing)) existing = dirname(existing)
  const { bavail, bsize } = statfsSync(existing)
  return Math.floor((bavail * bsize) / MEGABYTE)
}
