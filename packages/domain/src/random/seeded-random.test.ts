import { expect, it } from 'vitest'
import { SeededRandom } from './seeded-random.ts'

const many = (draw: () => number, count = 40_000) => Array.from({ length: count }, draw)
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const variance = (values: number[]) => {
  const middle = mean(values)
  return mean(values.map((value) => (value - middle) ** 2))
}

it('draws the same for the same seed and something else for the next', () => {
  const draw = (seed: number) =>
    many(() => new SeededRandom(seed).unit(), 1).concat(new SeededRandom(seed).normal())
  expect(draw(7)).toEqual(draw(7))
  expect(draw(7)).not.toEqual(draw(8))
})

it('draws evenly below a limit', () => {
  const random = new SeededRandom(1)
  const counts = Map.groupBy(many(() => random.below(10)), (value) => value) // prettier-ignore
  expect([...counts.keys()].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  // Chi-squared with 9 degrees of freedom: above 27.9 once in a thousand seeds.
  const off = [...counts.values()].reduce((sum, { length }) => sum + (length - 4000) ** 2 / 4000, 0)
  expect(off).toBeLessThan(27.9)
})

it('draws from the bell curve and its sums of squares', () => {
  const random = new SeededRandom(2)
  const normals = many(() => random.normal())
  expect(Math.abs(mean(normals))).toBeLessThan(0.02)
  expect(Math.abs(variance(normals) - 1)).toBeLessThan(0.03)
  const beyond = normals.filter((value) => Math.abs(value) > 1.6448536).length / normals.length
  expect(Math.abs(beyond - 0.1)).toBeLessThan(0.006)
  const squares = many(() => random.chiSquared(9))
  expect(Math.abs(mean(squares) - 9)).toBeLessThan(0.1)
  expect(Math.abs(variance(squares) - 18)).toBeLessThan(0.8)
})

it('shuffles so that each order is as likely as any', () => {
  const random = new SeededRandom(3)
  const orders = Map.groupBy(Array.from({ length: 24_000 }, () => random.shuffle(['a', 'b', 'c', 'd']).join('')), (order) => order) // prettier-ignore
  expect(orders.size).toBe(24)
  // 23 degrees of freedom: above 49.7 once in a thousand seeds.
  const off = [...orders.values()].reduce((sum, { length }) => sum + (length - 1000) ** 2 / 1000, 0)
  expect(off).toBeLessThan(49.7)
})

it('refuses a seed that another machine might read otherwise', () => {
  expect(() => new SeededRandom(0.5)).toThrow('seed')
  expect(() => new SeededRandom(2 ** 32)).toThrow('seed')
})
