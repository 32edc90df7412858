import type { LinearModel, Variable } from '../optimise/linear-model.ts'

/** A linear model that grows variable by variable; rows gather their terms on the way. */
export class ModelBuilder {
  readonly #sense: LinearModel['sense']
  readonly #variables: Variable[] = []
  readonly #rows: { lower: number; upper: number; terms: [number, number][] }[] = []

  constructor(sense: LinearModel['sense']) {
    this.#sense = sense
  }

  row(lower: number, upper: number): number {
    this.#rows.push({ lower, upper, terms: [] })
    return this.#rows.length - 1
  }

  /** @param rows Those that it stands in, with the same coefficient in each. */
  variable(variable: Variable, rows: readonly number[], coefficient: 1 | -1 = 1): number {
    const index = this.#variables.push(variable) - 1
    for (const row of rows) this.#rows[row]?.terms.push([index, coefficient])
    return index
  }

  build(): LinearModel {
    return { sense: this.#sense, variables: this.#variables, rows: this.#rows }
  }
}
