import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

const LISTENING = '0A'

/** The process that listens on a port of this machine; nothing where the system does not say (it is not Linux). */
export function processOnPort(port: number): number | undefined {
  const hex = port.toString(16).toUpperCase().padStart(4, '0')
  const inodes = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap(linesOf).flatMap((line) => {
    const [, local = '', , state, , , , , , inode] = line.trim().split(/\s+/)
    return local.endsWith(`:${hex}`) && state === LISTENING ? [`socket:[${inode}]`] : []
  })
  return processes().find((pid) => descriptorsOf(pid).some((name) => inodes.includes(name)))
}

/** Milliseconds of processor time that all threads of a process have had. */
export function processorMs(pid: number): number {
  let nanoseconds = 0
  for (const thread of foldersOf(`/proc/${pid}/task`))
    nanoseconds += Number(linesOf(`/proc/${pid}/task/${thread}/schedstat`)[0]?.split(' ')[0] ?? 0)
  return nanoseconds / 1e6
}

/** Milliseconds that the main thread of a process has waited for a processor: what the machine, and not it, is to blame for. */
export function waitedMs(pid: number): number {
  return Number(linesOf(`/proc/${pid}/schedstat`)[0]?.split(' ')[1] ?? 0) / 1e6
}

function processes(): number[] {
  return foldersOf('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
}

function descriptorsOf(pid: number): string[] {
  return foldersOf(`/proc/${pid}/fd`).flatMap((name) => {
    try {
      return [readlinkSync(`/proc/${pid}/fd/${name}`)]
    } catch {
      return []
    }
  })
}

/** What is gone while one looks, or belongs to others, is passed over. */
function foldersOf(path: string): string[] {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n')
  } catch {
    return []
  }
}
