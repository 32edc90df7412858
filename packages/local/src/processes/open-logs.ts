import { dirname, join, resolve } from 'node:path'
import { RotatingLog } from './rotating-log.ts'

const SAY_AGAIN_AFTER_MS = 60_000

export interface Logs {
  /** Opens a file of the data folder to add to, such as `logs/map.log`. */
  open(name: string): RotatingLog
  /** Writes what waits. */
  close(): Promise<void>
}

/** The logs in a data folder. `report` is told in a sentence, at most once a minute, when they cannot be written. */
export function openLogs(folder: string, report: (line: string) => void): Logs {
  const logs = new Map<string, RotatingLog>()
  let saidAt = -Infinity
  const onTrouble = (file: string, error: NodeJS.ErrnoException) => {
    if (performance.now() - saidAt < SAY_AGAIN_AFTER_MS) return
    saidAt = performance.now()
    report(
      error.code === 'ENOSPC' || error.code === 'EDQUOT'
        ? `The disk that holds ${dirname(file)} is full: the platform goes on while it can, without its logs. Free some space.`
        : `${file} cannot be written (${error.code ?? error.message}): the platform goes on without it.`,
    )
  }
  return {
    open(name) {
      const file = join(resolve(folder), name)
      const log = logs.get(file) ?? new RotatingLog(file, (error) => onTrouble(file, error))
      logs.set(file, log)
      return log
    },
    async close() {
      await Promise.all([...logs.values()].map((log) => log.close()))
    },
  }
}
