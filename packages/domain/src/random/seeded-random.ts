/**
 * Random numbers that are the same for the same seed, on every machine, so that whoever knows the seed can draw again
 * and find the same. The generator is xoshiro128** (D. Blackman, S. Vigna, "Scrambled linear pseudorandom number
 * generators", ACM Transactions on Mathematical Software 47, 2021); its first state is made of the seed by
 * splitmix32. It keeps no secrets.
 */
export class SeededRandom {
  #a: number
  #b: number
  #c: number
  #d: number
  #spare: number | undefined

  /** @param seed A whole number from 0 to 2³² − 1. */
  constructor(seed: number) {
    if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32)
      throw new RangeError('the seed is no whole number below 2^32')
    const next = splitmix(seed)
    this.#a = next()
    this.#b = next()
    this.#c = next()
    this.#d = next()
  }

  /** Evenly from 0 up to, and without, 1. */
  unit(): number {
    return this.#next() / 2 ** 32
  }

  /** A whole number, evenly from 0 up to, and without, `limit`. */
  below(limit: number): number {
    return Math.floor(this.unit() * limit)
  }

  /**
   * From the bell curve with mean 0 and standard deviation 1 (polar method of G. Marsaglia and T. A. Bray, SIAM
   * Review 6, 1964).
   */
  normal(): number {
    const spare = this.#spare
    this.#spare = undefined
    if (spare !== undefined) return spare
    for (;;) {
      const [x, y] = [2 * this.unit() - 1, 2 * this.unit() - 1]
      const radius = x * x + y * y
      if (radius > 0 && radius < 1) {
        const factor = Math.sqrt((-2 * Math.log(radius)) / radius)
        this.#spare = y * factor
        return x * factor
      }
    }
  }

  /**
   * What the squares of `degrees` normal numbers add up to: chi-squared, by the method of G. Marsaglia and W. W.
   * Tsang, "A simple method for generating gamma variables", ACM Transactions on Mathematical Software 26, 2000.
   * @param degrees At least 2.
   */
  chiSquared(degrees: number): number {
    const shape = degrees / 2 - 1 / 3
    const scale = 1 / Math.sqrt(9 * shape)
    for (;;) {
      const x = this.normal()
      const cube = (1 + scale * x) ** 3
      if (cube > 0 && Math.log(1 - this.unit()) < (x * x) / 2 + shape * (1 - cube + Math.log(cube))) {
        return 2 * shape * cube
      }
    }
  }

  /** The same values in an order in which each is as likely as any (R. A. Fisher, F. Yates; R. Durstenfeld 1964). */
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

  #next(): number {
    const result = Math.imul(rotate(Math.imul(this.#b, 5), 7), 9) >>> 0
    const shifted = this.#b << 9
    this.#c ^= this.#a
    this.#d ^= this.#b
    this.#b ^= this.#c
    this.#a ^= this.#d
    this.#c ^= shifted
    this.#d = rotate(this.#d, 11)
    return result
  }
}

function rotate(bits: number, by: number): number {
  return (bits << by) | (bits >>> (32 - by))
}

function splitmix(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return mixed ^ (mixed >>> 15)
  }
}
