/** A square table of numbers; whoever asks stays within its size. */
export class SquareMatrix {
  readonly size: number
  readonly #cells: Float64Array

  constructor(size: number, cells = new Float64Array(size * size)) {
    this.size = size
    this.#cells = cells
  }

  static of(rows: readonly (readonly number[])[]): SquareMatrix {
    return new SquareMatrix(rows.length, Float64Array.from(rows.flat()))
  }

  at(row: number, column: number): number {
    return this.#cells[row * this.size + column] as number
  }

  set(row: number, column: number, value: number): void {
    this.#cells[row * this.size + column] = value
  }

  add(row: number, column: number, value: number): void {
    this.set(row, column, this.at(row, column) + value)
  }

  copy(): SquareMatrix {
    return new SquareMatrix(this.size, this.#cells.slice())
  }
}
