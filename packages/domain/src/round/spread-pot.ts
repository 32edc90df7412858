import { yearsAfter, type FinancialYear } from '../money/financial-year.ts'

/** One pot over the years of a grant, in the shares of the taper; what does not divide goes to the last year. */
export function spreadPot(potPence: bigint, taperPercent: readonly number[], first: FinancialYear) {
  const whole = BigInt(taperPercent.reduce((sum, percent) => sum + percent, 0))
  const shares = taperPercent.map((percent) => (potPence * BigInt(percent)) / whole)
  const rest = potPence - shares.reduce((sum, share) => sum + share, 0n)
  return shares.map((share, index) => ({
    financialYear: yearsAfter(first, index),
    potPence: index === shares.length - 1 ? share + rest : share,
  }))
}
