import { SeededRandom } from '../random/seeded-random.ts'

/** Choices that are the same for the same seed. Each part of a rehearsal has a stream of its own, so that none moves another. */
export class Chance {
  readonly #random: SeededRandom

  constructor(seed: number, ...parts: readonly number[]) {
    this.#random = new SeededRandom(
      parts.reduce((mixed, part) => (Math.imul(mixed, 0x9e3779b1) + part + 1) >>> 0, seed >>> 0),
    )
  }

  normal(mean: number, deviation: number): number {
    return mean + deviation * this.#random.normal()
  }

  /** A whole number from `least` to `most`, both possible. */
  between(least: number, most: number): number {
    return least + this.#random.below(most - least + 1)
  }

  /** True so many times in a hundred. */
  percent(percent: number): boolean {
    return this.#random.unit() * 100 < percent
  }

  pick<T>(values: readonly T[]): T {
    const value = values[this.#random.below(values.length)]
    if (value === undefined) throw new Error('there is nothing to choose from')
    return value
  }

  /** Some of the values, each once, in an order of chance. */
  some<T>(values: readonly T[], count: number): T[] {
    return this.#random.shuffle(values).slice(0, count)
  }

  shuffle<T>(values: readonly T[]): T[] {
    return this.#random.shuffle(values)
  }
}
