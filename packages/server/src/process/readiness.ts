const ANSWER_WITHIN_MS = 2_000
const KEPT_MS = 1_000

/**
 * Whether a process can serve, asked as often as one likes: the question is put to the database once a second at most,
 * and a database that does not answer in time is not there.
 */
export function createReadiness(ask: () => Promise<boolean>): () => Promise<boolean> {
  let known: { ready: boolean; until: number } | undefined
  let asking: Promise<boolean> | undefined
  return () => {
    if (known && performance.now() < known.until) return Promise.resolve(known.ready)
    asking ??= inTime(ask).then((ready) => {
      known = { ready, until: performance.now() + KEPT_MS }
      asking = undefined
      return ready
    })
    return asking
  }
}

function inTime(ask: () => Promise<boolean>): Promise<boolean> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(false), ANSWER_WITHIN_MS)
    const settle = (ready: boolean) => {
      clearTimeout(late)
      resolve(ready)
    }
    ask().then(settle, () => settle(false))
  })
}
