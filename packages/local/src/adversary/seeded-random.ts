/** Random numbers that are the same for the same seed, so that whatever is found can be found again. */
export class SeededRandom {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0 up to, and without, `limit`; mulberry32. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }

  one<T>(choices: readonly [T, ...T[]]): T {
    return choices[this.below(choices.length)] ?? choices[0]
  }

  shuffle<T>(values: readonly T[]): T[] {
    const shuffled = [...values]
    for (let n = shuffled.length - 1; n > 0; n -= 1) {
      const other = this.below(n + 1)
      const [a, b] = [shuffled[n] as T, shuffled[other] as T]
      shuffled[n] = b
      shuffled[other] = a
    }
    return shuffled
  }
}
