export interface Driven<T> {
  /** What was done in the time. */
  done: T[]
  perSecond: number
  latenciesMs: number[]
}

/** Does `work` on each item, so many at once, until all are done or the time is up. The first error ends it. */
export async function drive<T>(
  items: readonly T[],
  atOnce: number,
  msMax: number,
  work: (item: T) => Promise<unknown>,
): Promise<Driven<T>> {
  const waiting = [...items].toReversed()
  const done: T[] = []
  const latenciesMs: number[] = []
  const startedAt = performance.now()
  const one = async () => {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
      const sentAt = performance.now()
      if (sentAt - startedAt > msMax) return
      await work(item)
      latenciesMs.push(performance.now() - sentAt)
      done.push(item)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  return { done, latenciesMs, perSecond: (done.length / (performance.now() - startedAt)) * 1000 }
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
