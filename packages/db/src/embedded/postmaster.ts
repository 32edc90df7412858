import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { processStamp } from './process-stamp.ts'

/** What the file `postmaster.pid` of a running server says, or null when no server runs on these files. */
export function findPostmaster(dataFolder: string): { pid: number; port: number } | null {
  try {
    const lines = readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Number(lines[0])
    const port = Number(lines[3])
    return isPostgres(pid) ? { pid, port } : null
  } catch {
    return null
  }
}

/** Stops a server that outlived the process that started it, as a crash or `kill -9` leaves it. */
export async function stopOrphan(dataFolder: string): Promise<void> {
  const postmaster = findPostmaster(dataFolder)
  if (postmaster === null) return
  process.kill(postmaster.pid, 'SIGINT')
  for (let waited = 0; waited < 10_000 && processStamp(postmaster.pid) !== ''; waited += 20) await wait(20)
}

function isPostgres(pid: number): boolean {
  if (!Number.isInteger(pid) || processStamp(pid) === '') return false
  if (process.platform !== 'linux') return true
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')
}
