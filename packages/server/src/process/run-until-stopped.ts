import type { Log } from '../log.ts'

/** Closes in order when the process is asked to stop (Ctrl-C, or an orchestrator's SIGTERM), and ends it. */
export function runUntilStopped(log: Log, ...closings: (() => Promise<void>)[]): void {
  let stopping = false
  const stop = async (signal: string) => {
    if (stopping) return
    stopping = true
    log.info({ signal }, 'stopping')
    for (const close of closings) await close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(signal))
}
