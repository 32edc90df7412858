import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { folderProblem } from './embedded-postgres-error.ts'
import type { Account } from './unprivileged-account.ts'

interface NewCluster {
  folder: string
  dataFolder: string
  initdb: string
  account: Account
}

/**
 * Makes new database files with a random password, which only this user may read.
 * The files appear under their final name when they are whole, so a start that is cut short leaves no half of them.
 */
export async function initialiseCluster({ folder, dataFolder, initdb, account }: NewCluster): Promise<void> {
  const unfinished = `${dataFolder}.new`
  const passwordFile = join(folder, 'postgres-password')
  const forInitdb = join(folder, 'postgres-password.new')
  const password = randomBytes(24).toString('hex')
  try {
    rmSync(unfinished, { recursive: true, force: true })
    mkdirSync(unfinished, { mode: 0o700 })
    for (const file of [passwordFile, forInitdb]) {
      rmSync(file, { force: true })
      writeFileSync(file, password, { mode: 0o600 })
    }
    if (account.owner) {
      for (const path of [unfinished, forInitdb]) chownSync(path, account.owner.uid, account.owner.gid)
    }
    await runInitdb(initdb, unfinished, forInitdb, account)
    renameSync(unfinished, dataFolder)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    throw folderProblem(folder, error)
  } finally {
    rmSync(forInitdb, { force: true })
  }
}

async function runInitdb(
  initdb: string,
  target: string,
  passwordFile: string,
  account: Account,
): Promise<void> {
  const [program, ...before] = [...account.prefix, initdb]
  // The built-in locale sorts and folds alike on every system, whatever its own locales are.
  const flags = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  flags.push('--username=academy', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, `--pgdata=${target}`)
  const child = spawn(program, [...before, ...flags, '--set=timezone=UTC', '--set=log_timezone=UTC'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(account.prefix.length === 0 && account.owner),
  })
  const [[code], errors] = await Promise.all([once(child, 'exit'), text(child.stderr)])
  if (code !== 0) throw new Error(errors)
}
