import type { LinearModel } from '@academy/domain/optimise/linear-model'

/** A model as HiGHS takes it: a row after the other, compressed (CSR). */
export interface SparseModel {
  sense: LinearModel['sense']
  objective: Float64Array
  lower: Float64Array
  upper: Float64Array
  /** 1 where only whole values count, otherwise 0. */
  integer: Int32Array
  rowLower: Float64Array
  rowUpper: Float64Array
  /** `starts[r]` to `starts[r + 1]` are the terms of row `r`. */
  starts: Int32Array
  indices: Int32Array
  coefficients: Float64Array
}

/**
 * Numbers stay the doubles that they are: no text lies between us and the solver, so no digit is lost, no name has to be
 * escaped and no language of the machine matters.
 *
 * @throws RangeError for what is no model: a coefficient that is not finite, crossed bounds, a term of no variable.
 */
export function toSparse({ sense, variables, rows }: LinearModel): SparseModel {
  const starts = new Int32Array(rows.length + 1)
  const indices: number[] = []
  const coefficients: number[] = []
  for (const each of variables) {
    if (!Number.isFinite(each.objective)) throw new RangeError('an objective is not finite')
    checkBounds(each)
  }
  rows.forEach((row, r) => {
    checkBounds(row)
    for (const [variable, coefficient] of row.terms) {
      if (!(variable in variables)) throw new RangeError(`row ${r} names variable ${variable}`)
      if (!Number.isFinite(coefficient)) throw new RangeError(`row ${r} has a coefficient that is not finite`)
      indices.push(variable)
      coefficients.push(coefficient)
    }
    starts[r + 1] = indices.length
  })
  return {
    sense,
    objective: Float64Array.from(variables, (each) => each.objective),
    lower: Float64Array.from(variables, (each) => each.lower),
    upper: Float64Array.from(variables, (each) => each.upper),
    integer: Int32Array.from(variables, (each) => (each.integer ? 1 : 0)),
    rowLower: Float64Array.from(rows, (each) => each.lower),
    rowUpper: Float64Array.from(rows, (each) => each.upper),
    starts,
    indices: Int32Array.from(indices),
    coefficients: Float64Array.from(coefficients),
  }
}

function checkBounds({ lower, upper }: { lower: number; upper: number }): void {
  if (!(lower <= upper)) throw new RangeError(`no value is between ${lower} and ${upper}`)
}
