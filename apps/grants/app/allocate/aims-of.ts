import {
  objectives,
  sumOf,
  type AllocatedAward,
  type Bid,
  type Objective,
} from '@academy/domain/allocate/allocation-input'
import { compareAwards } from '@academy/domain/allocate/compare-awards'
import { shareOfWhole } from '@academy/domain/allocate/worth'
import type { ScenarioSettings } from '@academy/domain/allocate/scenario-settings'
import type { Settings } from './read-settings.ts'

/** What a division with an aim comes to, counted in each of them. */
export interface Aim {
  objective: Objective
  /** Whether anything was found for it. */
  found: boolean
  awards: number
  paidPence: bigint
  scoreHundredths: number
  peopleHundredths: number
  changes: { in: string[]; out: string[] }
}

type AimedBid = Pick<Bid, 'id' | 'askedPence' | 'scoreHundredths' | 'peopleHundredths'>

/** Of an award in part counts the share that is paid, as in the division itself. */
export function aimOf(
  objective: Objective,
  bids: readonly AimedBid[],
  awards: readonly AllocatedAward[],
  before: readonly AllocatedAward[],
): Aim {
  const paid = new Map(awards.map(({ bidId, paidPence }) => [bidId, sumOf(paidPence)]))
  const total = (whole: (bid: AimedBid) => number) =>
    bids.reduce((sum, bid) => {
      const pence = paid.get(bid.id)
      return pence === undefined ? sum : sum + shareOfWhole(whole(bid), bid, pence)
    }, 0)
  const changes = compareAwards(before, awards)
  return {
    objective,
    found: awards.length > 0,
    awards: awards.length,
    paidPence: sumOf(awards.flatMap(({ paidPence }) => paidPence)),
    scoreHundredths: total(({ scoreHundredths }) => scoreHundredths),
    peopleHundredths: total(({ peopleHundredths }) => peopleHundredths),
    changes: { in: changes.in, out: changes.out },
  }
}

/** The same settings with each aim that they have not. */
export function otherAims({ years, rules, forced, exclusive, ...settings }: ScenarioSettings): Settings[] {
  return objectives
    .filter((objective) => objective !== settings.objective)
    .map((objective) => ({
      ...settings,
      objective,
      years: [...years],
      rules: [...rules],
      forced: [...forced],
      exclusive: exclusive.map((set) => ({ ...set, bidIds: [...set.bidIds] })),
    }))
}
