/**
 * Which statements one connection keeps prepared, so that they are not parsed and planned again: those asked for twice
 * within the last few hundred, and never more than `most`. A connection that holds as many takes no more names; it is
 * full and should be replaced. What is asked for once, such as an odd choice of columns, costs nobody anything.
 */
export class PopularStatements {
  readonly #most: number
  readonly #names = new Map<string, string>()
  /** Texts seen once, the latest last. */
  readonly #seen = new Set<string>()

  constructor(most: number) {
    this.#most = most
  }

  get full(): boolean {
    return this.#names.size >= this.#most
  }

  /** The name to prepare a text under, if it is to be kept. */
  nameOf(text: string): string | undefined {
    const name = this.#names.get(text)
    if (name !== undefined) return name
    if (this.full) return undefined
    if (!this.#seen.delete(text)) {
      this.#remember(text)
      return undefined
    }
    const given = `popular-${this.#names.size + 1}`
    this.#names.set(text, given)
    return given
  }

  #remember(text: string): void {
    this.#seen.add(text)
    if (this.#seen.size <= 2 * this.#most) return
    for (const oldest of this.#seen) {
      this.#seen.delete(oldest)
      return
    }
  }
}
