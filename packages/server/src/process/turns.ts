import { problemOf, ProblemError } from '../problem.ts'

export interface TurnSettings {
  /** So many requests are worked on at once; more would only wait for one another, each holding its memory. */
  atOnce: number
  /** So many reads may wait; whoever comes after them is told to come again. */
  readsWaitingMax: number
  /** A read that has waited so long is told to come again: its reader has long been waiting elsewhere. */
  readWaitsMsMax: number
}

interface Waiting {
  begin: () => void
  refuse: (error: ProblemError) => void
  sinceMs: number
}

/** Spread, so that those who are told to come again do not come again together. */
const AGAIN_SECONDS = { least: 2, most: 6 }

/**
 * Whose turn it is in a process that is asked for more than it can do. What is sent to be kept (a submission, a saved
 * answer) goes before what is only looked at, waits as long as it takes and is never refused for the crowd; reads wait
 * their turn up to a point, and are then answered at once with a 503 that says when to come again.
 */
export class Turns {
  readonly #settings: TurnSettings
  readonly #writes: Waiting[] = []
  readonly #reads: Waiting[] = []
  #working = 0

  constructor(settings: TurnSettings) {
    this.#settings = settings
  }

  /** Does `work` in its turn. Throws a `ProblemError` where a read is told to come again. */
  async take<T>(isRead: boolean, work: () => T | Promise<T>): Promise<T> {
    if (this.#working < this.#settings.atOnce) this.#working += 1
    else await this.#wait(isRead)
    try {
      return await work()
    } finally {
      this.#next()
    }
  }

  #wait(isRead: boolean): Promise<void> {
    if (isRead && this.#reads.length >= this.#settings.readsWaitingMax) return Promise.reject(comeAgain())
    return new Promise((begin, refuse) => {
      const line = isRead ? this.#reads : this.#writes
      line.push({ begin, refuse, sinceMs: performance.now() })
    })
  }

  /** Hands the turn on, or gives it back. */
  #next(): void {
    const write = this.#writes.shift()
    if (write) return write.begin()
    for (let read = this.#reads.shift(); read; read = this.#reads.shift()) {
      if (performance.now() - read.sinceMs <= this.#settings.readWaitsMsMax) return read.begin()
      read.refuse(comeAgain())
    }
    this.#working -= 1
  }
}

function comeAgain(): ProblemError {
  const { least, most } = AGAIN_SECONDS
  const seconds = least + Math.floor(Math.random() * (most - least + 1))
  return new ProblemError(problemOf('crowded', { 'retry-after': String(seconds) }))
}
