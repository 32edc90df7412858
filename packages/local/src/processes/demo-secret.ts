import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A secret of a demonstration, made once and kept in the data folder: `auth` signs cookies, so that nobody is signed out by
 * a restart, and `cursor` the places in lists, so that a link to one still leads there. A real deployment brings its own.
 */
export function demoSecret(folder: string, name: 'auth' | 'cursor'): string {
  const file = join(folder, `${name}-secret`)
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8')
}
