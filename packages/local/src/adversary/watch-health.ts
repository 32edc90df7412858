import { processorMs, waitedMs } from './processor-time.ts'

export interface HealthWatch {
  stop(): Promise<{
    asked: number
    /** The longest that an answer took, without the time in which the machine was busy with something else. */
    slowestMs: number
  }>
}

const EVERY_MS = 100

/**
 * Asks `/healthz` again and again while other things happen. Where the machine has other work, the time in which either
 * side waited for a processor, and the time that we ourselves computed, are no fault of the door and are taken off.
 */
export function watchHealth(address: string, pid: number | undefined): HealthWatch {
  let running = true
  let asked = 0
  let slowestMs = 0
  const notItsFault = () =>
    pid === undefined ? 0 : waitedMs(pid) + waitedMs(process.pid) + processorMs(process.pid)
  const watching = (async () => {
    while (running) {
      const [startedAt, before] = [performance.now(), notItsFault()]
      const isWell = await answersWell(`${address}/healthz`)
      const ms = performance.now() - startedAt - (notItsFault() - before)
      slowestMs = Math.max(slowestMs, isWell ? ms : Infinity)
      asked += 1
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
    }
  })()
  return {
    async stop() {
      running = false
      await watching
      return { asked, slowestMs }
    },
  }
}

/** A door that froze for long cuts the connection when it wakes. */
async function answersWell(address: string): Promise<boolean> {
  try {
    const response = await fetch(address)
    await response.text()
    return response.ok
  } catch {
    return false
  }
}
