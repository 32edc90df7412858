import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { processStamp } from '@academy/db/embedded/process-stamp'

/** An app ends when its starter does; one that cannot is helped after so long. */
const BY_THEMSELVES_MS = 2_000
const AFTER_KILL_MS = 2_000

/** Writes down that the app `name` runs as `pid`, for the next start, should this one be killed. */
export function noteRunning(folder: string, name: string, pid: number): void {
  try {
    mkdirSync(join(folder, 'running'), { recursive: true })
    // Whoever reads it meets the number before or the new one, never half of it.
    writeFileSync(join(folder, `running.${name}`), processStamp(pid))
    renameSync(join(folder, `running.${name}`), join(folder, 'running', name))
  } catch {
    // A full disk: then the next start only cannot help an app that hangs.
  }
}

/** The processes of an earlier start on this folder that are still there. */
export function findLeftRunning(folder: string): number[] {
  try {
    const notes = readdirSync(join(folder, 'running')).map((name) =>
      readFileSync(join(folder, 'running', name), 'utf8'),
    )
    // A number alone, as systems without start times give it, may by now be another program's.
    return notes
      .filter((stamp) => stamp.includes('@') && processStamp(Number.parseInt(stamp, 10)) === stamp)
      .map((stamp) => Number.parseInt(stamp, 10))
  } catch {
    return []
  }
}

/** Ends what a start that was killed has left behind. To be called by the holder of the folder's lock. */
export async function endLeftRunning(folder: string): Promise<void> {
  const left = findLeftRunning(folder)
  if (!(await areGone(left, BY_THEMSELVES_MS))) {
    for (const pid of findLeftRunning(folder)) process.kill(pid, 'SIGKILL')
    await areGone(left, AFTER_KILL_MS)
  }
  rmSync(join(folder, 'running'), { recursive: true, force: true })
}

async function areGone(pids: readonly number[], withinMs: number): Promise<boolean> {
  const deadline = performance.now() + withinMs
  while (pids.some(holdsSomething)) {
    if (performance.now() > deadline) return false
    await wait(20)
  }
  return true
}

/** A process that has ended keeps its ports until the last of its threads has. */
function holdsSomething(pid: number): boolean {
  try {
    return processStamp(pid) !== '' || readdirSync(`/proc/${pid}/task`).length > 1
  } catch {
    return false
  }
}
