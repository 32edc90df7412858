import { startingIn } from '../../money/financial-year.ts'
import { SeededRandom } from '../../random/seeded-random.ts'
import type { AllocationRule } from '../../round/allocation.ts'
import type { AllocationInput, Bid } from '../allocation-input.ts'

const REGIONS = ['East', 'London', 'Midlands', 'North', 'South', 'Wales', 'West']
const SIZES = ['micro', 'small', 'medium', 'large']
const THEMES = ['arts', 'nature', 'movement', 'advice']
const NEEDS = ['most', 'middle', 'least']

export interface SyntheticRound {
  bids: number
  levels?: number
  years?: number
  rules?: readonly AllocationRule[]
}

/**
 * A made-up round: scores 60 ± 12, sums from £60,000 to £300,000 that taper over the years, and a pot of about a fifth of what is asked,
 * as £4.5 million is of 120 bids.
 */
export function syntheticRound(
  { bids, levels = 3, years = 3, rules = usualRules }: SyntheticRound,
  seed: number,
): AllocationInput {
  const random = new SeededRandom(seed)
  const pick = <T>(from: readonly T[]): T => from[random.below(from.length)] as T
  const taper = [50n, 30n, 20n].slice(0, years)
  const list = Array.from({ length: bids }, (_, at): Bid => {
    const pounds = 60_000 + 1_000 * random.below(241)
    const askedPence = taper.map((share) => BigInt(pounds) * share)
    const score = Math.min(10_000, Math.max(0, Math.round(6_000 + 1_200 * random.normal())))
    const region = pick(REGIONS)
    return {
      id: `bid-${String(at + 1).padStart(4, '0')}`,
      scoreHundredths: score,
      criteriaHundredths: { 'taking-part': 100 * random.below(5) },
      askedPence,
      leastViablePence:
        (askedPence.reduce((sum, each) => sum + each, 0n) * BigInt(50 + random.below(40))) / 100n,
      groups: {
        region: [region],
        nation: [region === 'Wales' ? 'Wales' : 'England'],
        size: [pick(SIZES)],
        theme: [pick(THEMES)],
        need: [pick(NEEDS)],
        language: region === 'Wales' && random.below(2) === 0 ? ['English', 'Welsh'] : ['English'],
      },
      peopleHundredths: 100 * (50 + random.below(950)),
      leadId: `lead-${random.below(Math.ceil(bids * 0.9))}`,
      partnerIds: [],
    }
  })
  const perYear = taper.map((share) => (BigInt(bids) * 3_750_000n * share) / 100n)
  return {
    years: perYear.map((budgetPence, at) => ({ financialYear: startingIn(2027 + at), budgetPence })),
    scoreMostHundredths: 10_000,
    bids: list,
    rules,
    levels,
    objective: 'score-times-money',
    forced: [],
    exclusive: [],
    seed,
  }
}

/** Two awards in each of seven regions, a quarter of the money to small organisations, one award for an organisation. */
export const usualRules: readonly AllocationRule[] = [
  { rule: 'part-funding' },
  { rule: 'score-least', percent: 40 },
  { rule: 'awards-least', by: 'region', awards: 2 },
  { rule: 'share-of-money', by: 'size', group: 'small', leastPercent: 25, mostPercent: 100 },
  { rule: 'awards-per-organisation', as: 'lead', awards: 1 },
]
