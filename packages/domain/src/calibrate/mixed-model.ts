import { Cholesky } from './cholesky.ts'
import type { ReviewTable } from './review-table.ts'
import { SquareMatrix } from './square-matrix.ts'

/** How far bids, and assessors, differ from each other, measured in the standard deviation of the error of one review. */
export interface Ratios {
  bids: number
  assessors: number
}

/**
 * The model, solved for given ratios. It says that a score is a sum of four things:
 *
 *     score = mean of the round + how good the bid is + how lenient the assessor is + error
 *
 * where bids, leniencies and errors scatter around nought like bell curves, each with a standard deviation of its
 * own. What it finds are the best linear unbiased predictions: those of C. R. Henderson's mixed model equations (S.
 * R. Searle, G. Casella, C. E. McCulloch, "Variance Components", Wiley 1992, ch. 7). No two bids share an equation but
 * through mean and assessors, so the bids are put aside first (absorbed), and what remains has one unknown for each
 * assessor and one for the mean.
 *
 * Given mean and leniencies, a bid is the mean of its scores, freed of leniency, and of the mean of the round, which
 * counts as `pull` = 1 / ratio² reviews: few reviews that differ much are trusted less. That is why calibrated scores
 * stand closer together than raw ones.
 */
export class MixedModel {
  readonly ratios: Ratios
  /** The mean of the round, then the leniency of each assessor. */
  readonly shared: Float64Array
  /**
   * The sum of squares that the model leaves unexplained; divided by its degrees of freedom, it estimates the
   * variance of an error.
   */
  readonly squares: number
  /** The logarithm of the restricted likelihood at these ratios, the error's variance integrated out; see `fitScores`. */
  readonly logLikelihood: number
  readonly #equations: Cholesky
  readonly #pull: number
  readonly #table: ReviewTable

  constructor(table: ReviewTable, ratios: Ratios) {
    this.ratios = ratios
    this.#table = table
    this.#pull = ratios.bids ** -2
    const pullAssessors = ratios.assessors ** -2
    const size = table.assessors.length + 1
    const left = new SquareMatrix(size)
    const right = new Float64Array(size)
    for (let n = 1; n < size; n += 1) left.set(n, n, pullAssessors)
    let squares = 0
    let logarithms = -table.assessors.length * Math.log(pullAssessors)
    for (const row of table.byBid) {
      squares += this.#addBid(left, right, row)
      logarithms += Math.log(row.length + this.#pull) - Math.log(this.#pull)
    }
    this.#equations = new Cholesky(left)
    this.shared = this.#equations.solve(right)
    for (const [n, value] of this.shared.entries()) squares -= value * (right[n] as number)
    // What is explained to the last digit leaves a sum of rounding errors, which may be below nought.
    this.squares = Math.max(squares, 1e-9 * table.reviews)
    this.logLikelihood =
      -((table.reviews - 1) * Math.log(this.squares) + logarithms + this.#equations.logDeterminant()) / 2
  }

  /** The true score of a bid: what is predicted, and the variance of that in variances of one error. */
  bid(index: number): { value: number; variance: number } {
    const row = this.#table.byBid[index] ?? []
    const whole = row.length + this.#pull
    const weights = new Float64Array(this.shared.length)
    weights[0] = this.#pull / whole
    for (const { assessor } of row) weights[assessor + 1] = -1 / whole
    return {
      value: this.bidGiven(index, this.shared),
      variance: this.varianceGiven(index) + this.#equations.quadratic(weights),
    }
  }

  /** The mean of the round, in the same way. */
  mean(): { value: number; variance: number } {
    return this.#unknown(0)
  }

  leniency(assessor: number): { value: number; variance: number } {
    return this.#unknown(assessor + 1)
  }

  /** What the score of a bid is expected to be when mean and leniencies are `shared`. */
  bidGiven(index: number, shared: Float64Array): number {
    const row = this.#table.byBid[index] ?? []
    let sum = this.#pull * (shared[0] as number)
    for (const { assessor, score } of row) sum += score - (shared[assessor + 1] as number)
    return sum / (row.length + this.#pull)
  }

  /** The variance that is left of a bid when mean and leniencies are known, in variances of one error. */
  varianceGiven(index: number): number {
    return 1 / ((this.#table.byBid[index]?.length ?? 0) + this.#pull)
  }

  /**
   * Mean and leniencies as they might be, made of independent normal numbers, when one error has this standard
   * deviation.
   */
  drawShared(normals: Float64Array, deviation: number): Float64Array {
    const drawn = this.#equations.solveUpper(normals)
    for (const [n, value] of drawn.entries()) drawn[n] = (this.shared[n] as number) + deviation * value
    return drawn
  }

  #unknown(index: number): { value: number; variance: number } {
    const weights = new Float64Array(this.shared.length)
    weights[index] = 1
    return { value: this.shared[index] as number, variance: this.#equations.quadratic(weights) }
  }

  /**
   * Adds what the reviews of one bid say of mean and leniencies once the bid itself is put aside; returns their sum
   * of squares.
   */
  #addBid(left: SquareMatrix, right: Float64Array, row: ReviewTable['byBid'][number]): number {
    const count = row.length
    const share = 1 / (count + this.#pull)
    let sum = 0
    let squares = 0
    for (const { score } of row) {
      sum += score
      squares += score * score
    }
    left.add(0, 0, count - count * count * share)
    right[0] = (right[0] as number) + sum - count * share * sum
    for (const { assessor: one, score } of row) {
      left.add(one + 1, 0, 1 - count * share)
      left.add(one + 1, one + 1, 1)
      for (const { assessor: other } of row) if (other <= one) left.add(one + 1, other + 1, -share)
      right[one + 1] = (right[one + 1] as number) + score - share * sum
    }
    return squares - share * sum * sum
  }
}
