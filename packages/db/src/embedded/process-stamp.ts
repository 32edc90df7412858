import { readFileSync } from 'node:fs'
import { platform } from 'node:process'

/**
 * Names one life of a process, so that a number given again after a crash is not taken for its first owner.
 * Empty when no such process runs; only its number where the system offers no start time.
 */
export function processStamp(pid: number): string {
  if (!isRunning(pid)) return ''
  if (platform !== 'linux') return String(pid)
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in brackets and may hold spaces; the 22nd is the start time in ticks.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? '' : `${pid}@${fields[19]}`
  } catch {
    return ''
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
