import type { SquareMatrix } from './square-matrix.ts'

/**
 * Solves equations whose table A mirrors itself at its diagonal and is positive definite, as those of least squares
 * are. A is written as L Lᵀ, where L has nothing above its diagonal, so that each unknown follows from those before
 * it (A.-L. Cholesky; G. H. Golub, C. F. Van Loan, "Matrix Computations", 4th ed. 2013, §4.2). Only what is on and
 * below the diagonal of A is read.
 *
 * @throws RangeError when A is not positive definite: some of its equations say the same.
 */
export class Cholesky {
  readonly #lower: SquareMatrix

  constructor(matrix: SquareMatrix) {
    const lower = matrix.copy()
    for (let row = 0; row < lower.size; row += 1) {
      for (let column = 0; column <= row; column += 1) {
        let rest = lower.at(row, column)
        for (let k = 0; k < column; k += 1) rest -= lower.at(row, k) * lower.at(column, k)
        if (column < row) lower.set(row, column, rest / lower.at(column, column))
        else if (rest > 0) lower.set(row, row, Math.sqrt(rest))
        else throw new RangeError('the matrix is not positive definite')
      }
    }
    this.#lower = lower
  }

  /** The x of A x = `right`. */
  solve(right: Float64Array): Float64Array {
    return this.solveUpper(this.#solveLower(right))
  }

  /** ln det A. */
  logDeterminant(): number {
    let sum = 0
    for (let k = 0; k < this.#lower.size; k += 1) sum += Math.log(this.#lower.at(k, k))
    return 2 * sum
  }

  /**
   * rightᵀ A⁻¹ right: the variance of a weighted sum, `right` being the weights, of unknowns whose covariances are
   * A⁻¹.
   */
  quadratic(right: Float64Array): number {
    let sum = 0
    for (const value of this.#solveLower(right)) sum += value * value
    return sum
  }

  /** The x of Lᵀ x = `right`. Of independent normal numbers it makes numbers whose covariances are A⁻¹. */
  solveUpper(right: Float64Array): Float64Array {
    const lower = this.#lower
    const solution = right.slice()
    for (let row = lower.size - 1; row >= 0; row -= 1) {
      let rest = solution[row] as number
      for (let k = row + 1; k < lower.size; k += 1) rest -= lower.at(k, row) * (solution[k] as number)
      solution[row] = rest / lower.at(row, row)
    }
    return solution
  }

  #solveLower(right: Float64Array): Float64Array {
    const lower = this.#lower
    const solution = right.slice()
    for (let row = 0; row < lower.size; row += 1) {
      let rest = solution[row] as number
      for (let k = 0; k < row; k += 1) rest -= lower.at(row, k) * (solution[k] as number)
      solution[row] = rest / lower.at(row, row)
    }
    return solution
  }
}
