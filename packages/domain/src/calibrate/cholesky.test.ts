import { expect, it } from 'vitest'
import { Cholesky } from './cholesky.ts'
import { SquareMatrix } from './square-matrix.ts'

// L is [[2, 0, 0], [6, 1, 0], [-8, 5, 3]], so the determinant is (2 · 1 · 3)² = 36.
const worked = SquareMatrix.of([
  [4, 12, -16],
  [12, 37, -43],
  [-16, -43, 98],
])

it('solves a case that is worked by hand', () => {
  // A (1, 2, 3) = (4 + 24 − 48, 12 + 74 − 129, −16 − 86 + 294)
  const solution = new Cholesky(worked).solve(Float64Array.of(-20, -43, 192))
  expect([...solution].map((value) => Number(value.toFixed(9)))).toEqual([1, 2, 3])
})

it('knows the determinant and a quadratic form', () => {
  expect(new Cholesky(worked).logDeterminant()).toBeCloseTo(Math.log(36), 12)
  // Of [[2, 1], [1, 2]] the inverse is [[2, −1], [−1, 2]] / 3, and (1, 1) of it 2/3.
  const small = new Cholesky(SquareMatrix.of([[2, 1], [1, 2]])) // prettier-ignore
  expect(small.quadratic(Float64Array.of(1, 1))).toBeCloseTo(2 / 3, 12)
  expect(small.quadratic(Float64Array.of(1, 0))).toBeCloseTo(2 / 3, 12)
})

it('turns independent numbers into ones that vary together as the inverse says', () => {
  const solved = new Cholesky(worked)
  const unit = (n: number) => Float64Array.from({ length: 3 }, (_, index) => (index === n ? 1 : 0))
  const columns = [0, 1, 2].map((n) => [...solved.solveUpper(unit(n))])
  const covariance = (a: number, b: number) =>
    columns.reduce((sum, column) => sum + (column[a] ?? 0) * (column[b] ?? 0), 0)
  const inverse = [0, 1, 2].map((n) => [...solved.solve(unit(n))])
  const made = [0, 1, 2].map((a) => [0, 1, 2].map((b) => covariance(a, b)))
  expect(made.flat().map((value) => value.toFixed(8))).toEqual(
    inverse.flat().map((value) => value.toFixed(8)),
  )
})

it('refuses equations of which two say the same', () => {
  const twice = SquareMatrix.of([[1, 1], [1, 1]]) // prettier-ignore
  expect(() => new Cholesky(twice)).toThrow('not positive definite')
})
