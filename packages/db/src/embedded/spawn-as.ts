import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import type { Account } from './unprivileged-account.ts'

/** Runs one of PostgreSQL's programs as `account`. */
export function spawnAs(
  account: Account,
  command: string,
  args: readonly string[],
  options: SpawnOptions,
): ChildProcess {
  const [program, ...before] = [...account.prefix, command]
  return spawn(program, [...before, ...args], {
    ...options,
    ...(account.prefix.length === 0 && account.owner),
  })
}
