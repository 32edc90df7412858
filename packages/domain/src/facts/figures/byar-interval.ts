import { Z_95, type Interval } from './wilson-interval.ts'

/**
 * The 95 % interval of a count of independent events by Byar's approximation of the Poisson limits (N. E. Breslow and N. E. Day,
 * Statistical Methods in Cancer Research II, IARC 82, 1987, section 2.3), for a rate to be divided by its population. Close to
 * exact from 10 on; below that it is somewhat too narrow at its lower end.
 */
export function byarInterval(count: number): Interval {
  const limit = (events: number, sign: 1 | -1) =>
    events * (1 - 1 / (9 * events) + (sign * Z_95) / (3 * Math.sqrt(events))) ** 3
  return { lower: count === 0 ? 0 : limit(count, -1), upper: limit(count + 1, 1) }
}
