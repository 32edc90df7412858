import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { EmbeddedPostgresError, findReason } from './embedded-postgres-error.ts'
import { spawnAs } from './spawn-as.ts'
import type { Account } from './unprivileged-account.ts'

export const SUPERUSER = 'academy'

/** Where the server's password is kept, which only this user may read. */
export function passwordFile(folder: string): string {
  return join(folder, 'postgres-password')
}

export function readPassword(folder: string): string {
  return readFileSync(passwordFile(folder), 'utf8').trim()
}

/** Writes a new random password to `file`, in place of what was there. */
export function writePassword(file: string, password = randomBytes(24).toString('hex')): string {
  rmSync(file, { force: true })
  writeFileSync(file, password, { mode: 0o600 })
  return password
}

/** Gives a stopped server a new password when the file of the old one was lost: whoever owns its files may. */
export async function restorePassword(
  folder: string,
  dataFolder: string,
  postgres: string,
  account: Account,
): Promise<void> {
  if (existsSync(passwordFile(folder))) return
  const unfinished = `${passwordFile(folder)}.new`
  const password = writePassword(unfinished)
  try {
    const server = spawnAs(account, postgres, ['--single', '-D', dataFolder, 'postgres'], {
      stdio: ['pipe', 'ignore', 'pipe'],
    })
    server.stdin?.end(`ALTER ROLE ${SUPERUSER} PASSWORD '${password}'\n`)
    const [[code], output] = await Promise.all([
      once(server, 'exit'),
      server.stderr ? text(server.stderr) : '',
    ])
    if (code !== 0 || /ERROR:/.test(output)) throw new Error(findReason(output) ?? `code ${code}`)
    writePassword(passwordFile(folder), password)
  } catch (error) {
    throw new EmbeddedPostgresError(
      `The file ${passwordFile(folder)} is missing, and no new password could be set (${(error as Error).message}): put a copy back (docs/runbooks/restore.md).`,
    )
  } finally {
    rmSync(unfinished, { force: true })
  }
}
