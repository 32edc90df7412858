import { once } from 'node:events'
import { chownSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { folderProblem } from './embedded-postgres-error.ts'
import { passwordFile, SUPERUSER, writePassword } from './password-file.ts'
import { spawnAs } from './spawn-as.ts'
import type { Account } from './unprivileged-account.ts'

interface NewCluster {
  folder: string
  dataFolder: string
  initdb: string
  account: Account
  /** False where the files need not survive a power cut. */
  durable: boolean
}

/**
 * Makes new database files with a random password, which only this user may read.
 * The files appear under their final name when they are whole, so a start that is cut short leaves no half of them.
 */
export async function initialiseCluster(cluster: NewCluster): Promise<void> {
  const { folder, dataFolder, initdb, account, durable } = cluster
  const unfinished = `${dataFolder}.new`
  const forInitdb = `${passwordFile(folder)}.new`
  try {
    rmSync(unfinished, { recursive: true, force: true })
    mkdirSync(unfinished, { mode: 0o700 })
    writePassword(forInitdb, writePassword(passwordFile(folder)))
    if (account.owner) {
      for (const path of [unfinished, forInitdb]) chownSync(path, account.owner.uid, account.owner.gid)
    }
    await runInitdb(initdb, initdbFlags(unfinished, forInitdb, durable), account)
    renameSync(unfinished, dataFolder)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    throw folderProblem(folder, error)
  } finally {
    rmSync(forInitdb, { force: true })
  }
}

function initdbFlags(target: string, passwordSource: string, durable: boolean): string[] {
  // The built-in locale sorts and folds alike on every system, whatever its own locales are.
  const flags = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  flags.push(`--username=${SUPERUSER}`, '--auth=scram-sha-256', `--pwfile=${passwordSource}`)
  flags.push(`--pgdata=${target}`, '--set=timezone=UTC', '--set=log_timezone=UTC')
  return durable ? flags : [...flags, '--no-sync']
}

async function runInitdb(initdb: string, flags: string[], account: Account): Promise<void> {
  const child = spawnAs(account, initdb, flags, { stdio: ['ignore', 'ignore', 'pipe'] })
  const [[code], errors] = await Promise.all([once(child, 'exit'), child.stderr ? text(child.stderr) : ''])
  if (code !== 0) throw new Error(errors)
}
