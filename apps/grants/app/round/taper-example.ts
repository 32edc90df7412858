import type { RoundRules } from '@academy/domain/grants/round-rules'
import { yearLimits } from '@academy/domain/grants/year-limits'
import { shareOf } from '@academy/domain/money/pence'

export interface ExampleYear {
  year: number
  percent: number
  /** The most that any bid may ask. */
  maxPence: bigint
  /** In the example: what the grant pays, and what others pay. */
  grantPence: bigint
  matchPence: bigint
}

export interface TaperExample {
  costPence: bigint
  years: ExampleYear[]
  /** Whether the round asks others to pay a part; else the example shows the grant alone. */
  withMatch: boolean
}

const COST_PENCE = 20_000_000n

/** A scheme that costs the same each year (£200,000, or the limit where that is lower), to show what a taper means. */
export function taperExample(rules: RoundRules): TaperExample {
  const costPence = rules.yearOneMaxPence < COST_PENCE ? rules.yearOneMaxPence : COST_PENCE
  const limits = yearLimits(rules, rules.yearOneMaxPence)
  const own = yearLimits(rules, costPence)
  const withMatch = rules.match.kind !== 'none'
  // Where others pay a share from the start, the grant is what that share leaves.
  const grantShare = rules.match.kind === 'at-least' ? 100 - rules.match.percent : 100
  const grantMost = shareOf(costPence, grantShare)
  const years = rules.taperPercent.map((percent, index) => {
    const limit = own[index] ?? 0n
    const grantPence = limit < grantMost ? limit : grantMost
    return {
      year: index + 1,
      percent,
      maxPence: limits[index] ?? 0n,
      grantPence,
      matchPence: withMatch ? costPence - grantPence : 0n,
    }
  })
  return { costPence, years, withMatch }
}
