/** Standard normal quantile of 97.5 %: an interval that holds the true value in 95 of 100 such counts. */
export const Z_95 = 1.959964

export interface Interval {
  lower: number
  upper: number
}

/**
 * The 95 % interval of a share, 0 to 1, by the score method of Wilson (E. B. Wilson, "Probable inference, the law of
 * succession, and statistical inference", Journal of the American Statistical Association 22, 1927, 209–212), the one that
 * OHID's Fingertips uses for proportions. `null` of nothing.
 */
export function wilsonInterval(numerator: number, denominator: number): Interval | null {
  if (denominator <= 0) return null
  const z2 = Z_95 ** 2
  const middle = 2 * numerator + z2
  const spread = Z_95 * Math.sqrt(z2 + 4 * numerator * (1 - numerator / denominator))
  const whole = 2 * (denominator + z2)
  return {
    lower: Math.max(0, (middle - spread) / whole),
    upper: Math.min(1, (middle + spread) / whole),
  }
}
