import type { IndicatorUnit } from '../vocabulary.ts'

interface RateWithParts {
  /** As written: its decimals say how exact it is. */
  value: number
  numerator: number
  denominator: number
  unit: IndicatorUnit
}

/** The rate that its parts give: a share of a hundred where the unit is `percent`, else so many for each one. */
export function rateOfParts({
  numerator,
  denominator,
  unit,
}: Pick<RateWithParts, 'numerator' | 'denominator' | 'unit'>): number {
  return (numerator / denominator) * (unit === 'percent' ? 100 : 1)
}

/** Whether a rate is what its parts give, to the last decimal that it is written with. */
export function agreesWithParts(rate: RateWithParts): boolean {
  const decimals = /\.(\d+)$/.exec(String(rate.value))?.[1]?.length ?? 0
  // A half that is rounded down is as right as one that is rounded up.
  const slack = 0.5 * 10 ** -decimals + 1e-9
  return Math.abs(rateOfParts(rate) - rate.value) <= slack
}
