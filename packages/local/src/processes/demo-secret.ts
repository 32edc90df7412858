import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The secret that signs the cookies of a demonstration, made once and kept in the data folder, so that nobody is signed
 * out by a restart. A real deployment brings its own.
 */
export function demoSecret(folder: string): string {
  const file = join(folder, 'auth-secret')
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8')
}
