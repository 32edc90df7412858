import type { ReadingPair } from './assignment-problem.ts'

/** Pairs that can be asked for. */
export class PairSet {
  readonly #assessorsOf = new Map<string, Set<string>>()

  constructor(pairs: readonly ReadingPair[]) {
    for (const { bid, assessor } of pairs) {
      const assessors = this.#assessorsOf.get(bid)
      if (assessors) assessors.add(assessor)
      else this.#assessorsOf.set(bid, new Set([assessor]))
    }
  }

  has({ bid, assessor }: ReadingPair): boolean {
    return this.#assessorsOf.get(bid)?.has(assessor) ?? false
  }
}

/** How many of the pairs each has, by what `of` takes of a pair. */
export function countPairs(
  pairs: readonly ReadingPair[],
  of: (pair: ReadingPair) => string,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const pair of pairs) counts.set(of(pair), (counts.get(of(pair)) ?? 0) + 1)
  return counts
}
