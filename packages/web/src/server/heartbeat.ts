import { randomUUID } from 'node:crypto'
import { keepHeartbeat } from '@academy/services/grants/round/keep-heartbeat'
import type { Runtime } from '@academy/services/runtime/create-runtime'

const MINUTE_MS = 60_000

export interface HeartbeatOfApp {
  /** Counts an answer by its status. */
  count(status: number): void
  /** Leaves a row at the end of every minute from now on, until what it gives is called. */
  start(runtime: Pick<Runtime, 'database' | 'log'>): () => void
}

/** What this process leaves of itself: that it stood in a minute, and how many of its answers were a fault of ours. */
export function heartbeatOfApp(): HeartbeatOfApp {
  const instance = randomUUID()
  let answers = 0
  let failed = 0

  return {
    count: (status) => {
      answers += 1
      if (status >= 500) failed += 1
    },
    start: ({ database, log }) => {
      let timer: NodeJS.Timeout
      const beat = () => {
        const counted = { instance, answers, failed }
        answers = 0
        failed = 0
        // A minute that could not be left is one in which the service was not whole: it is not made up for.
        keepHeartbeat({ db: database.db }, counted).catch((error: unknown) => {
          log.error({ error }, 'a heartbeat was not kept')
        })
        next()
      }
      const next = () => {
        timer = setTimeout(beat, MINUTE_MS - (Date.now() % MINUTE_MS)).unref()
      }
      next()
      return () => clearTimeout(timer)
    },
  }
}
