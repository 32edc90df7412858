import { readFileSync, readdirSync, readlinkSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { processStamp } from './process-stamp.ts'

/** How long a server may take to end for each way of asking, the last of which it cannot refuse. */
const ENDINGS = [
  { signal: 'SIGINT', withinMs: 10_000 },
  { signal: 'SIGQUIT', withinMs: 3_000 },
  { signal: 'SIGKILL', withinMs: 3_000 },
] as const

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

/**
 * Stops a server that outlived the process that started it, as a crash or `kill -9` leaves it, and what is left of a
 * server that was killed: a session that is still counting would keep a new server from its files.
 */
export async function stopOrphan(dataFolder: string): Promise<void> {
  const postmaster = findPostmaster(dataFolder)
  if (postmaster !== null) {
    for (const { signal, withinMs } of ENDINGS) if (await end(postmaster.pid, signal, withinMs)) break
  }
  await Promise.all(findSessions(dataFolder).map((pid) => end(pid, 'SIGKILL', 3_000)))
}

/** Whether the process was gone in time. */
async function end(pid: number, signal: NodeJS.Signals, withinMs: number): Promise<boolean> {
  const stamp = processStamp(pid)
  if (stamp !== '') process.kill(pid, signal)
  const deadline = performance.now() + withinMs
  while (stamp !== '' && processStamp(pid) === stamp) {
    if (performance.now() > deadline) return false
    await wait(10)
  }
  return true
}

/** The processes of a server on these files; it works in its data folder. Where there is no `/proc` none are found. */
function findSessions(dataFolder: string): number[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(dataFolder) && isPostgres(pid)
      } catch {
        return false
      }
    })
}

function isPostgres(pid: number): boolean {
  if (!Number.isInteger(pid) || processStamp(pid) === '') return false
  if (process.platform !== 'linux') return true
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')
}
