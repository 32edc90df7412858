import { yearLimits, type RoundRules } from '@academy/domain/grants/round-rules'

export interface ExampleYear {
  year: number
  percent: number
  /** The most that any bid may ask. */
  maxPence: bigint
  /** In the example: what the grant pays, and what local commissioners pay. */
  grantPence: bigint
  matchPence: bigint
}

export interface TaperExample {
  costPence: bigint
  years: ExampleYear[]
}

const COST_PENCE = 20_000_000n

/** A scheme that costs the same each year (£200,000, or the limit where that is lower), to show what a taper means. */
export function taperExample(rules: RoundRules): TaperExample {
  const costPence = rules.yearOneMaxPence < COST_PENCE ? rules.yearOneMaxPence : COST_PENCE
  const limits = yearLimits(rules, rules.yearOneMaxPence)
  const own = yearLimits(rules, costPence)
  const years = rules.taperPercent.map((percent, index) => {
    const limit = own[index] ?? 0n
    const grantPence = limit < costPence ? limit : costPence
    return {
      year: index + 1,
      percent,
      maxPence: limits[index] ?? 0n,
      grantPence,
      matchPence: costPence - grantPence,
    }
  })
  return { costPence, years }
}
