import { setTimeout as wait } from 'node:timers/promises'
import { PlainError } from './plain-error.ts'

/** One life of a part of the platform, from its start to its end. */
export interface Life {
  /** Resolves when it serves; rejects with the reason when it does not come so far. */
  ready: Promise<unknown>
  /** Resolves when it has ended, with the sentence that says how. */
  ended: Promise<string>
  stop(): Promise<void>
}

export interface Part {
  name: string
  /** Where it says more about its end. */
  logFile: string
  begin: () => Life
  /** Awaited before it is begun again: what it cannot do without. */
  needs?: () => Promise<unknown>
  report: (line: string) => void
}

export interface Supervised {
  /** Resolves when it serves for the first time; rejects when it does not come so far, which is not tried twice. */
  ready: Promise<unknown>
  /** Resolves when it serves: at once, or after the restart that is under way. */
  serving: () => Promise<void>
  /** Rejects with a PlainError when it is given up. */
  failed: Promise<never>
  stop(): Promise<void>
}

const ENDS_MAX = 5
const WITHIN_MS = 60_000
const FIRST_PAUSE_MS = 100
/** Whoever watches hears of it by then, whether it is back or not. */
const SAY_AFTER_MS = 3_000

/** Keeps a part running: begun again when it ends by itself, with longer and longer pauses, and given up when that does not help. */
export function supervise(part: Part): Supervised {
  const stopping = new AbortController()
  let life = part.begin()
  const { ready } = life
  let serving = Promise.withResolvers<void>()

  async function keep(): Promise<never> {
    await ready
    serving.resolve()
    let ends: number[] = []
    for (;;) {
      const how = await life.ended
      if (stopping.signal.aborted) return new Promise(() => {})
      serving = Promise.withResolvers()
      const now = performance.now()
      ends = [...ends.filter((end) => now - end < WITHIN_MS), now]
      if (ends.length >= ENDS_MAX) throw givenUp(part, how, ends.length)
      const pauseMs = FIRST_PAUSE_MS * (4 ** (ends.length - 1) - 1)
      await revive(how, pauseMs, now).then(serving.resolve, () => life.stop())
    }
  }

  async function revive(how: string, pauseMs: number, endedAt: number): Promise<void> {
    const late = setTimeout(() => part.report(`${how} It is not back yet.`), SAY_AFTER_MS)
    try {
      await wait(pauseMs, undefined, { signal: stopping.signal })
      await part.needs?.()
      stopping.signal.throwIfAborted()
      life = part.begin()
      await life.ready
      const seconds = ((performance.now() - endedAt) / 1000).toFixed(1)
      part.report(`${how} It is back after ${seconds} s.`)
    } finally {
      clearTimeout(late)
    }
  }

  const failed = keep()
  // Whoever waits for it hears of it; a starter that is already stopping does not.
  failed.catch(() => {})
  return {
    ready,
    failed,
    serving: () => serving.promise,
    async stop() {
      stopping.abort()
      await life.stop()
    },
  }
}

function givenUp(part: Part, how: string, ends: number): PlainError {
  return new PlainError(
    `${how} That was the ${ends}th time within a minute, so everything was stopped. The log of ${part.name} is ${part.logFile}.`,
  )
}
